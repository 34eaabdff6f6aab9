/// A negotiation of a whole assembly, as tables that `parley import` reads.
///
/// Delegations in five blocs speak to one text, which is tabled again and again: in each draft one
/// clause in fifty is edited, one in two hundred goes, and as many come. All follows from a seed.
struct AssemblyMaker {
  struct Size {
    var parties = 154
    var drafts = 44
    var clauses = 2_000
    var stances = 40_000
  }

  private struct Clause {
    let id: Int
    var text: ClauseMaker.Clause
  }

  private static let blocs = ["alpine", "coastal", "desert", "forest", "island"]
  private static let sources = 300
  private static let scale = [
    "accept", "accept", "accept", "conditional", "open", "open", "object", "reject", "unconcerned",
  ]

  private let size: Size
  private var maker: ClauseMaker
  private var clauses: [Clause] = []
  private var made = 0

  init(_ size: Size, seed: UInt64) {
    self.size = size
    maker = ClauseMaker(seed: seed)
  }

  /// Passes each file on as soon as it is made: its name and its text.
  mutating func write(_ file: (_ name: String, _ text: String) throws -> Void) throws {
    try file("parties.csv", parties)
    try file("members.csv", members)
    try file("plans.csv", "id,name\nassembly,The text of the assembly\n")
    try file("sources.csv", sources)
    try file("drafts.csv", drafts)
    for _ in 0..<size.clauses { clauses.append(clause()) }
    var stances = "party,stance,target,on,quote,lang,source,condition,red_line\n"
    for draft in 0..<size.drafts {
      if draft > 0 { revise() }
      try file("\(name(draft)).md", text(of: draft))
      let upTo = size.stances * (draft + 1) / size.drafts
      for _ in (size.stances * draft / size.drafts)..<upTo { stances += stance(on: draft) }
    }
    try file("stances.csv", stances)
  }

  private func name(_ draft: Int) -> String { "v\(draft + 1)" }
  private func party(_ number: Int) -> String { "delegation-\(number + 1)" }

  /// A day counted from the first of 2021 in months of 28 days, so that no month is too short.
  private func day(_ number: Int) -> String {
    let (year, rest) = (number / 336, number % 336)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(2021 + year)-\(two(rest / 28 + 1))-\(two(rest % 28 + 1))"
  }

  /// The day on which a draft was tabled.
  private func tabled(_ draft: Int) -> Int { draft * 28 }

  private var parties: String {
    var text = "id,name,kind,role\n"
    for bloc in Self.blocs { text += "\(bloc),The \(bloc) states,bloc,observer\n" }
    for number in 0..<size.parties {
      text += "\(party(number)),Delegation \(number + 1),state,principal\n"
    }
    return text
  }

  private var members: String {
    var text = "bloc,party,from\n"
    for number in 0..<size.parties {
      text += "\(Self.blocs[number % Self.blocs.count]),\(party(number)),2021-01-01\n"
    }
    return text
  }

  private var sources: String {
    var text = "id,publisher,title,date,reliability\n"
    for number in 0..<Self.sources {
      let grade = ["A", "B", "B", "C", "E"][number % 5]
      text += "record-\(number + 1),Secretariat,Record \(number + 1),"
      text += "\(day(number * tabled(size.drafts) / Self.sources)),\(grade)\n"
    }
    return text
  }

  private var drafts: String {
    var text = "draft,file,on,after,lang\n"
    for draft in 0..<size.drafts {
      let before = draft > 0 ? "assembly@\(name(draft - 1))" : ""
      text += "assembly@\(name(draft)),\(name(draft)).md,\(day(tabled(draft))),\(before),en\n"
    }
    return text
  }

  private mutating func clause() -> Clause {
    made += 1
    return Clause(id: made, text: maker.clause())
  }

  private mutating func revise() {
    var next: [Clause] = []
    for var clause in clauses {
      if maker.chance(50) { _ = maker.edit(&clause.text.words) }
      if maker.chance(200) {
        next.append(self.clause())
      } else {
        next.append(clause)
      }
    }
    clauses = next
  }

  private func text(of draft: Int) -> String {
    var text = "# The text of the assembly, \(name(draft))\n"
    for (place, clause) in clauses.enumerated() {
      text += "\n## \(place + 1). \(clause.text.heading) {#c\(clause.id)}\n\n"
      text += clause.text.words.joined(separator: " ") + "\n"
    }
    return text
  }

  private mutating func stance(on draft: Int) -> String {
    let isBloc = maker.chance(40)
    let number = Int.random(in: 0..<size.parties, using: &maker.numbers)
    let speaker = isBloc ? Self.blocs[number % Self.blocs.count] : party(number)
    let place = Int.random(in: clauses.indices, using: &maker.numbers)
    let draw = Int.random(in: Self.scale.indices, using: &maker.numbers)
    let on = tabled(draft) + Int.random(in: 0..<28, using: &maker.numbers)
    var (quote, condition) = ("", "")
    if maker.chance(3) {
      quote = (0..<12).map { _ in maker.word() }.joined(separator: " ")
    }
    if Self.scale[draw] == "conditional" {
      condition = "only with \(maker.word()) and \(maker.word())"
    }
    let source = maker.chance(2) ? "record-\(1 + number * on % Self.sources)" : ""
    // A red line needs the words that it was said in, or a source.
    let isRedLine = maker.chance(60) && !(quote.isEmpty && source.isEmpty)
    return """
      \(speaker),\(Self.scale[draw]),assembly@\(name(draft))/c\(clauses[place].id),\(day(on)),\
      \(quote),\(quote.isEmpty ? "" : "en"),\(source),\(condition),\(isRedLine ? "yes" : "")

      """
  }
}
