import Foundation

extension Desk {
  /// A small negotiation: two parties, a person, a source, a plan with one draft of three clauses.
  package static func small() throws -> Desk {
    let desk = try Desk()
    try desk.write(
      "v1.md",
      """
      # First draft
      ## 1. Ceasefire {#ceasefire}
      Fire stops on all fronts.
      ## 2. Army {#army}
      The army may have 600,000 people.
      ## 3. Talks
      The parties shall meet within 30 days.
      """)
    for line in [
      "init . --writer amal --title 'Test talks'",
      "add party north --name North --name ar=الشمال --role principal",
      "add party south --name South --role principal",
      "add person omar --name Omar --party north --office Minister",
      "add source wire --publisher 'A wire' --reliability B",
      "add plan deal --name Deal",
      "add draft deal@v1 v1.md --by north --on 2025-11-20",
    ] { try desk.answer(line) }
    return desk
  }

  /// Two principals and a mediator, two drafts, a round on each side of the second one.
  package static func talks() throws -> Desk {
    let desk = try Desk(now: "2026-01-10T18:00:00Z")
    for (name, text) in texts { try desk.write(name, text) }
    for line in story { try desk.answer(line) }
    return desk
  }

  /// The two drafts of ``talks()``.
  package static let texts: KeyValuePairs = [
    "one.md": text("First", ceiling: "600,000"), "two.md": text("Second", ceiling: "800,000"),
  ]

  private static func text(_ ordinal: String, ceiling: String) -> String {
    """
    # \(ordinal) draft
    ## 1. Ceasefire {#ceasefire}
    Fire stops on all fronts.
    ## 2. Army {#army}
    The army may have \(ceiling) people.
    ## 3. Prisoners {#prisoners}
    All prisoners are exchanged.
    ## 4. Aid {#aid}
    Aid is delivered by road.
    """
  }

  /// The lines that make the negotiation of ``talks()``.
  package static let story = [
    "init . --writer amal --title 'Test talks'",
    "add party north --name North --name ar=الشمال --role principal",
    "add party south --name South --name ar=الجنوب --role principal",
    "add party host --name Host --name ar=المضيف --role mediator",
    "add person omar --name Omar --name ar=عمر --party north --office Minister",
    "add source wire --publisher 'A wire' --reliability B",
    "add source paper --publisher 'A paper' --reliability D",
    "add source echo --publisher 'An echo' --reliability B --origin wire",
    "add plan deal --name Deal --name ar=الاتفاق",
    "add draft deal@one one.md --by host --on 2025-11-01 --standing official",
    "add round first --on 2025-11-05 --place Oslo --with north --with south --outcome 'No result.'",
    "record north rejects deal@one/army --on 2025-11-05 --by omar --source wire --source paper "
      + "--quote 'never that many' --red-line",
    "record south accepts deal@one/army --on 2025-11-06 --source wire",
    "record north accepts deal@one/prisoners --on 2025-11-06 --source wire --source paper",
    "record host objects deal@one/ceasefire --on 2025-11-07 --source paper --grade D3",
    "add draft deal@two two.md --by host --on 2025-12-01 --after one --standing leaked",
    "add round second --on 2025-12-05 --until 2025-12-06 --place Geneva --with north --with south",
    "record north accepts-if deal@two/army --on 2025-12-05 --condition 'a ceasefire first' "
      + "--source wire --round second",
    "record south accepts deal@two/prisoners --on 2025-12-05 --source wire --source paper",
    "record south objects deal@two/army --on 2025-12-06 --source echo",
    "record south open deal@two/army --on 2025-12-06 --source paper --basis attributed",
    "record north rejects deal@two/army --on 2026-01-02 --by omar --source wire "
      + "--quote 'لن نقبل' --lang ar",
  ]

  /// The heads as the log itself has them: each writer with the number of its last line.
  package func heads() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: path + "/log").sorted()
    return try names.filter { $0.hasSuffix(".jsonl") }.map { name in
      let lines = try lines(of: name)
      return "\(name.dropLast(6)):\(lines.count)"
    }.joined(separator: ",")
  }

  /// The last entry of the first writer whose line is as asked for.
  package func entry(where isWanted: (String) -> Bool) throws -> String {
    guard let at = try lines(of: "amal.jsonl").lastIndex(where: isWanted) else {
      throw DeskError(line: "no such entry", errors: "")
    }
    return "amal:\(at + 1)"
  }

  private func lines(of feed: String) throws -> [String] {
    try String(contentsOfFile: path + "/log/" + feed, encoding: .utf8).split(separator: "\n")
      .map(String.init)
  }
}
