/// Why something was not recorded, or a question has no answer: every reason at once.
///
/// Nothing was written. The reasons are facts about the words given and the log as it stands, so the
/// same call may succeed later.
///
/// ```swift
/// do {
///   try writer.record(.stance(of: "uplnad", .object, on: ["treaty@v1/1"]))
/// } catch let refused as Refused {
///   for reason in refused.reasons { print(reason.message) }   // unknown party 'uplnad'
/// }
/// ```
public struct Refused: Error, Hashable, Sendable, CustomStringConvertible {
  /// One reason.
  public struct Reason: Hashable, Sendable, CustomStringConvertible {
    /// What sort of reason it is.
    public enum Kind: Hashable, Sendable, CaseIterable {
      /// A word is not what it should be: not a date, not an identifier, not a target.
      case unreadable
      /// Nobody has recorded what a word names.
      case unknown
      /// The name is taken.
      case taken
      /// The word names several things.
      case ambiguous
      /// What is named was not there at the time, or was withdrawn.
      case absent
      /// A rule stands against it: a stance in the future, a red line without words or source.
      case rule
    }

    /// What sort of reason it is.
    public let kind: Kind
    /// The reason in words: lower case, no full stop, names in single quotes.
    public let message: String
    /// Names that would have been understood, where they are known.
    public let alternatives: [String]

    /// The reason in words.
    public var description: String { message }
  }

  /// The reasons, in the order in which they were found; never empty.
  public let reasons: [Reason]
  /// What the rules said, for the tool, which knows what to type instead.
  package let refusals: [Refusal]

  /// The reasons in words, a line each.
  public var description: String { reasons.map(\.message).joined(separator: "\n") }

  package init(_ reasons: [Reason], _ refusals: [Refusal] = []) {
    self.reasons = reasons
    self.refusals = refusals
  }

  /// What the rules said; there must be something.
  package init(_ refusals: [Refusal]) {
    self.init(refusals.map { Reason($0) }, refusals)
  }

  package init(_ unresolved: Unresolved) {
    if case .refused(let refusal) = unresolved {
      self.init([refusal])
    } else {
      self.init([Reason(unresolved)])
    }
  }

  /// Does something with names; one that leads nowhere becomes a refusal.
  package static func wrap<R>(_ body: () throws(Unresolved) -> R) throws(Refused) -> R {
    do throws(Unresolved) {
      return try body()
    } catch {
      throw Refused(error)
    }
  }
}

extension Refused.Reason {
  /// That a word is not what it should be.
  package static func unreadable(_ message: String) -> Self {
    Self(kind: .unreadable, message: message, alternatives: [])
  }

  init(_ refusal: Refusal) {
    self.init(
      kind: Self.kind(of: refusal.code), message: refusal.message,
      alternatives: Self.alternatives(to: refusal))
  }

  private static func kind(of code: Refusal.Code) -> Kind {
    switch code {
    case .unknown: .unknown
    case .duplicate: .taken
    case .ambiguousClause: .ambiguous
    case .blank, .badName: .unreadable
    case .withdrawn: .absent
    default: .rule
    }
  }

  private static func alternatives(to refusal: Refusal) -> [String] {
    if let unknown = refusal.unknown { return unknown.known }
    if case .name(let names)? = refusal.remedy { return names }
    return []
  }

  init(_ unresolved: Unresolved) {
    let (kind, alternatives): (Kind, [String]) =
      switch unresolved {
      case .refused(let refusal): (Self.kind(of: refusal.code), Self.alternatives(to: refusal))
      case .noPlan, .noEntry: (.unknown, [])
      case .severalPlans(let plans): (.ambiguous, plans.map(\.text))
      case .noDraft, .notTabled, .withdrawn: (.absent, [])
      case .invalidDraft, .invalidParent, .invalidReference: (.unreadable, [])
      case .ambiguous(let name, let kinds): (.ambiguous, kinds.map { "\($0):\(name)" })
      }
    self.init(kind: kind, message: unresolved.message, alternatives: alternatives)
  }
}
