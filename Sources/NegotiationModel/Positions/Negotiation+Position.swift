extension Negotiation {
  /// Who stands where on a draft.
  ///
  /// ```swift
  /// for cell in try river.position(on: "treaty@v2", asOf: "2026-02-01").cells {
  ///   print(cell.party, cell.stance, cell.carry)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - name: `plan@draft`; a plan alone means its latest draft that was not set aside.
  ///   - day: the day asked about, such as `2026-02-01`: what was said later, or cannot be shown to have
  ///     been said by then, is left out. Without a day everything counts.
  ///   - includesTopics: whether stances on topics come with it.
  /// - Returns: a cell for each party and clause on which the party, or a bloc for it, has spoken.
  /// - Throws: ``Refused`` where the name leads to no draft that was there by the day, or the day is
  ///   not a date.
  public func position(
    on name: String, asOf day: String? = nil, includesTopics: Bool = false
  ) throws(Refused) -> Position {
    let query = try PositionQuery(on: name, asOf: day, includesTopics: includesTopics, in: self)
    guard let position = position(query) else {
      throw Refused(.noDraft(of: query.draft.plan, by: query.asOf, first: nil))
    }
    return position
  }
}

extension PositionQuery {
  /// Reads what is asked for from the words in which a person would type it.
  package init(
    on name: String, asOf day: String?, includesTopics: Bool, in negotiation: Negotiation
  ) throws(Refused) {
    var words = TypedWords()
    let asOf = words.day(day)
    if day == Day.unknownWord { words.fault("a day asked about must be known") }
    try words.check()
    let draft = try Refused.wrap { () throws(Unresolved) in
      try negotiation.draft(named: name, asOf: asOf)
    }
    self.init(draft: draft.ref, asOf: asOf, includesTopics: includesTopics)
  }
}
