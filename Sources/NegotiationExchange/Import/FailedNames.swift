internal import NegotiationModel

/// The names of rows that could not be recorded; a row that uses one of them is not reported as
/// another error.
struct FailedNames {
  private struct Name: Hashable {
    var kind: Refusal.Noun
    var text: String
  }

  private var names: Set<Name> = []
  /// Kinds of which a whole table could not be read.
  private var kinds: Set<Refusal.Noun> = []
  /// Keys of statements.
  private var keys: Set<String> = []

  mutating func insert(_ kind: Refusal.Noun, _ text: String) {
    names.insert(Name(kind: kind, text: IdentifierGrammar.composed(text.trimmed)))
  }

  mutating func insertAll(_ kind: Refusal.Noun) { kinds.insert(kind) }

  mutating func insert(key: String) { keys.insert(key) }

  func contains(key: String) -> Bool { keys.contains(key) }

  func contains(_ kind: Refusal.Noun, _ text: String) -> Bool {
    kinds.contains(kind)
      || names.contains(Name(kind: kind, text: IdentifierGrammar.composed(text.trimmed)))
  }

  /// Whether a refusal is only the consequence of a failed row.
  func explain(_ refusal: Refusal) -> Bool {
    guard let unknown = refusal.unknown else { return false }
    if contains(unknown.kind, unknown.name) { return true }
    switch unknown.kind {
    case .clause:
      let draft = unknown.name.prefix { $0 != "/" }
      return contains(.draft, String(draft)) || explainsPlan(of: draft)
    case .draft: return explainsPlan(of: Substring(unknown.name))
    default: return false
    }
  }

  private func explainsPlan(of draft: Substring) -> Bool {
    contains(.plan, String(draft.prefix { $0 != "@" }))
  }
}

extension TableKind {
  /// What the first column of the table names, if other tables can name it.
  var noun: Refusal.Noun? {
    switch self {
    case .parties: .party
    case .people: .person
    case .sources: .source
    case .topics: .topic
    case .plans: .plan
    case .drafts: .draft
    case .rounds: .round
    case .members, .alignments, .salience, .stances, .adjudications: nil
    }
  }
}

extension TableColumn {
  /// What a word in the column names.
  var noun: Refusal.Noun? {
    switch self {
    case .party, .bloc, .with: .party
    case .by: .person
    case .source, .origin: .source
    case .round: .round
    case .draft: .draft
    default: nil
    }
  }
}
