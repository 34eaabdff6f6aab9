/// One clause of a draft that is to be recorded.
public struct WordedClause: Hashable, Sendable {
  /// The words.
  public var text: String
  /// The name within the draft; without one it is taken from the clause it was joined to, else made
  /// from the heading or the number.
  public var id: String?
  /// The number as it is printed: `6`, `1.2`, `٥`.
  public var number: String?
  /// The heading without the number.
  public var heading: String

  /// Makes a clause.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - id: the name within the draft.
  ///   - number: the number as it is printed.
  ///   - heading: the heading without the number.
  public init(_ text: String, id: String? = nil, number: String? = nil, heading: String = "") {
    self.text = text
    self.id = id
    self.number = number
    self.heading = heading
  }
}

extension WordedClause: ExpressibleByStringLiteral {
  /// A clause without a number or a heading.
  public init(stringLiteral text: String) { self.init(text) }
}

extension Recording {
  /// A draft of a plan, clause by clause.
  ///
  /// To read the clauses from a text, see `draft(_:markdown:)` of NegotiationExchange.
  ///
  /// - Parameters:
  ///   - words: the name, and what is known of the draft.
  ///   - title: what the text calls itself.
  ///   - clauses: the clauses in their order.
  /// - Returns: what a `NegotiationWriter` records.
  public static func draft(
    _ words: DraftWords, title: String? = nil, clauses: [WordedClause]
  ) -> Recording {
    Recording { (negotiation, _) throws(Refused) in
      let known = try words.particulars(in: negotiation)
      var typed = TypedWords()
      let proposed = clauses.map { clause in
        let id: ClauseID? = typed.name(clause.id, "clause")
        return ProposedDraft.Clause(
          names: ClauseNames(
            explicit: id?.text, heading: ClauseNames.identifier(ofHeading: clause.heading),
            number: clause.number.map(NumeralValue.plain).flatMap(IdentifierGrammar.normalized)),
          number: clause.number, heading: clause.heading, text: clause.text)
      }
      try typed.check()
      return DraftRecording.event(
        ProposedDraft(known, title: title, clauses: proposed), in: negotiation)
    }
  }
}
