/// Reads the words of a recording and collects what is wrong with them, so that all of it is told at once.
struct TypedWords {
  private(set) var reasons: [Refused.Reason] = []

  /// What stands for a word that cannot be read; what is made with it is thrown away.
  private static let nothing = "unreadable"

  mutating func name<Subject>(_ word: String, _ what: String) -> Identifier<Subject> {
    if let name = Identifier<Subject>(word) { return name }
    fault("'\(word)' is not a valid name of a \(what)\(IdentifierGrammar.fault(in: word))")
    return Identifier(checked: TypedWords.nothing)
  }

  mutating func names<Subject>(_ words: [String], _ what: String) -> [Identifier<Subject>] {
    words.map { name($0, what) }
  }

  mutating func name<Subject>(_ word: String?, _ what: String) -> Identifier<Subject>? {
    word.map { name($0, what) }
  }

  mutating func day(_ word: String?) -> Day? {
    guard let word else { return nil }
    if word == Day.unknownWord { return .unknown }
    if let day = Day(word) { return day }
    fault("'\(word)' is not a valid date: 2025, 2025-12, 2025-12-02 or unknown")
    return nil
  }

  mutating func draft(_ word: String) -> DraftRef {
    if let ref = DraftRef(word) { return ref }
    fault("'\(word)' is not a valid name of a draft: plan@draft")
    return DraftRef(
      plan: PlanID(checked: TypedWords.nothing), draft: DraftID(checked: TypedWords.nothing))
  }

  mutating func target(_ word: String) -> Target {
    if let target = Target(typed: word) { return target }
    fault("'\(word)' is not a valid target: plan@draft/clause, plan@draft, plan or topic:name")
    return .plan(PlanID(checked: TypedWords.nothing))
  }

  mutating func grade(_ word: String?) -> Grade? {
    guard let word else { return nil }
    if let grade = Grade(word) { return grade }
    fault("'\(word)' is not a valid grade: A1 to F6")
    return nil
  }

  mutating func language(_ tag: String?) -> String? {
    if let tag, !LanguageGrammar.isTag(tag) { fault("'\(tag)' is not a valid language tag") }
    return tag
  }

  mutating func entry(_ word: String) -> EntryID {
    if let entry = EntryID(word) { return entry }
    fault("'\(word)' is not a valid name of an entry: writer:number")
    return EntryID(writer: WriterID(checked: TypedWords.nothing), number: 1)
  }

  mutating func fault(_ message: String) { reasons.append(.unreadable(message)) }

  /// Throws what was wrong, if anything was.
  func check() throws(Refused) {
    if !reasons.isEmpty { throw Refused(reasons) }
  }
}
