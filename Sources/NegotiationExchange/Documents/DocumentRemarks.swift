internal import OfficeDocuments

/// What is reported about a document: who changed it, and which parts of it are not text.
enum DocumentRemarks {
  /// Who made tracked changes: "Ana (2026-03-04), Bo (2026-03-05 to 2026-03-07)".
  static func changes(_ revisions: [WordRevision]) -> String? {
    var days: [String: [String]] = [:]
    for revision in revisions {
      days[revision.author, default: []] += revision.date.map { [String($0.prefix(10))] } ?? []
    }
    guard !days.isEmpty else { return nil }
    return days.sorted { $0.key < $1.key }.map { author, days in
      let name = author.isEmpty ? "an unnamed author" : author
      guard let first = days.min(), let last = days.max() else { return name }
      return "\(name) (\(first == last ? first : "\(first) to \(last)"))"
    }.joined(separator: ", ")
  }

  /// What was left out of the text, one sentence each.
  static func leftOut(_ reading: WordReading, contentsLines: Int) -> [String] {
    var result: [String] = []
    if contentsLines > 0 {
      result.append("a table of contents of \(counted(contentsLines, "line")) is left out")
    }
    if !reading.notes.isEmpty {
      let count = reading.notes.count
      result.append(
        "\(counted(count, "note")) at the foot \(count == 1 ? "is" : "are") kept apart, in no clause"
      )
    }
    var counts: [WordOmission.Kind: Int] = [:]
    for omission in reading.omissions { counts[omission.kind, default: 0] += 1 }
    for kind in WordOmission.Kind.allCases {
      guard let count = counts[kind] else { continue }
      result.append(sentence(kind, count, reading))
    }
    return result
  }

  private static func sentence(
    _ kind: WordOmission.Kind, _ count: Int, _ reading: WordReading
  ) -> String {
    switch kind {
    case .picture: return "\(counted(count, "picture")) \(count == 1 ? "is" : "are") no text"
    case .formula: return "of \(counted(count, "formula")) only the letters are read"
    case .object:
      return "\(counted(count, "embedded object")) \(count == 1 ? "is" : "are") not read"
    case .hidden:
      return "hidden text is left out: '\(short(kind, reading))'"
    case .struck:
      return "text that is struck through is read as text: '\(short(kind, reading))'"
    case .prompt:
      let number = "\(counted(count, "field")) to fill in \(count == 1 ? "is" : "are") empty"
      return "\(number); what is asked for is read as text: '\(short(kind, reading))'"
    case .listNumber:
      return
        "\(counted(count, "number")) made by LISTNUM or AUTONUM fields \(count == 1 ? "is" : "are") not computed"
    case .sign:
      let fonts = Set(reading.omissions.filter { $0.kind == .sign }.map(\.identity)).sorted()
      return
        "\(counted(count, "sign")) of the font '\(fonts.joined(separator: "', '"))' may mean another"
    case .chunk:
      return "\(counted(count, "part")) in another format \(count == 1 ? "is" : "are") not read"
    }
  }

  /// The words of all omissions of a kind, cut short; a break between words that stand apart.
  private static func short(_ kind: WordOmission.Kind, _ reading: WordReading) -> String {
    let words = reading.paragraphs.map { paragraph in
      paragraph.omissions.filter { $0.kind == kind }.map(\.identity).joined()
    }.filter { !$0.isEmpty }.joined(separator: " … ")
    return words.count > 60 ? words.prefix(60) + "…" : words
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
