/// Why an event cannot be recorded: a fact, in words a user can act on.
package struct Refusal: Hashable, Sendable, Error {
  /// What a thing is called, and its identifier.
  package struct Call: Hashable, Sendable {
    package let name: String
    package let id: String

    package init(name: String, id: String) {
      self.name = name
      self.id = id
    }
  }

  /// A name that nobody has recorded, with the names that would have been valid.
  package struct Unknown: Hashable, Sendable {
    package let kind: Noun
    package let name: String
    fileprivate let list: @Sendable () -> [String]
    fileprivate let calls: @Sendable () -> [Call]

    /// The recorded names; computed when needed, because each refused row of a long table has its
    /// own refusal.
    package var known: [String] { list() }
    /// The other names of those things; empty if the kind has none.
    package var called: [Call] { calls() }

    package static func == (left: Self, right: Self) -> Bool {
      left.kind == right.kind && left.name == right.name
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(kind)
      hasher.combine(name)
    }
  }

  /// What would lift a refusal; the commands turn it into a hint.
  package enum Remedy: Hashable, Sendable {
    /// Correct the entry that records the name already.
    case correct(EntryID)
    /// Correct the entry of a party, so that it is a bloc.
    case makeBloc(EntryID?)
    /// Withdraw an entry.
    case withdraw(EntryID)
    /// Withdraw an entry, if what it claims is wrong.
    case withdrawFalse(EntryID)
    /// Withdraw these in this order: what uses the entry, then the entry where that is to go.
    case withdrawFirst([EntryID])
    /// Correct the entry of a draft, so that it derives from another one.
    case derive(EntryID, from: [DraftID])
    /// Look at an entry and what became of it.
    case show(EntryID)
    /// Say what acceptance depends on.
    case nameCondition
    /// Give words or a source.
    case giveEvidence
    /// Mark it as inferred.
    case markInferred
    /// Record that the person speaks for the party too.
    case affiliate(PersonID, PartyID)
    /// Record that the person spoke for the party between other days too.
    case affiliateBetween(PersonID, PartyID)
    /// Give words for a field, or leave it out.
    case giveWords(String)
    /// Hold to an entry that is cited.
    case hold(EntryID?)
    /// Name one of these.
    case name([String])
    /// Look at what is recorded.
    case seeEntries
    /// Look at which entries code one statement differently.
    case seeDisagreements
  }

  package var code: Code
  /// Lower case, no full stop, names in single quotes.
  package var message: String
  package var unknown: Unknown?
  /// What would lift it, where that is known.
  package var remedy: Remedy?
  /// The entry that stands in the way, where there is one.
  package var entry: EntryID?

  package init(_ code: Code, _ message: String, remedy: Remedy? = nil) {
    self.code = code
    self.message = message
    self.remedy = remedy
  }

  /// Whether it is refused because the name is taken.
  var isDuplicate: Bool {
    if case .duplicate = code { true } else { false }
  }

  package static func unknown(
    _ kind: Noun, _ name: String, known: @autoclosure @escaping @Sendable () -> [String],
    called: @autoclosure @escaping @Sendable () -> [Call] = []
  ) -> Refusal {
    var refusal = Refusal(.unknown(kind), "unknown \(kind.rawValue) '\(name)'")
    refusal.unknown = Unknown(kind: kind, name: name, list: known, calls: called)
    return refusal
  }

  /// The refusal of a number that several clauses of a draft have, with names that lead to one of
  /// them.
  package static func ambiguous(_ name: String, in draft: DraftRef, _ names: [String]) -> Refusal {
    let what =
      TypedSection(name) == nil ? "clauses of '\(draft)' are numbered" : "of '\(draft)' are called"
    return Refusal(
      .ambiguousClause, "\(names.count) \(what) '\(name)'",
      remedy: .name(names.map { "\(draft)/\($0)" }))
  }

  /// The refusal of a point inside a clause, which cannot have a stance of its own.
  package static func point(_ name: String, of clause: String, in draft: DraftRef) -> Refusal {
    Refusal(
      .innerPoint, "'\(draft)/\(name)' is a point inside a clause",
      remedy: .name([clause]))
  }

  package static func duplicate(_ kind: Noun, _ name: String, entry: EntryID?) -> Refusal {
    let recorded = entry.map { ", recorded by \($0)" } ?? ""
    var refusal = Refusal(
      .duplicate(kind), "\(kind.rawValue) '\(name)' exists already\(recorded)",
      remedy: entry.map { .correct($0) })
    refusal.entry = entry
    return refusal
  }
}
