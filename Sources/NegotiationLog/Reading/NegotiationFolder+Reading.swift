public import NegotiationModel

extension NegotiationFolder {
  /// The negotiation as the log has it now.
  ///
  /// A value: it does not change when the log does. Readers wait for nobody.
  ///
  /// - Returns: the state that all entries add up to.
  /// - Throws: ``LogError`` where a file cannot be read or a line of it is damaged.
  public func read() throws(LogError) -> Negotiation { try reader().negotiation() }

  /// The negotiation as it was known at a moment: of the log what had been recorded by then.
  ///
  /// - Parameter instant: the moment.
  /// - Returns: the state that those entries add up to.
  /// - Throws: ``LogError`` where a file cannot be read or a line of it is damaged.
  public func read(knownAt instant: Instant) throws(LogError) -> Negotiation {
    try reader().negotiation(knownAt: .instant(instant))
  }

  /// The words of a statement, which a negotiation does not keep.
  ///
  /// ```swift
  /// for cell in position.cells {
  ///   print(try folder.statement(cell.statement.entry)?.quote?.text ?? "")
  /// }
  /// ```
  ///
  /// - Parameter entry: the entry that records or corrects it.
  /// - Returns: the statement as that entry has it; `nil` where nobody has the entry, or it records
  ///   something else.
  /// - Throws: ``LogError`` where the file cannot be read or the line is damaged.
  public func statement(_ entry: EntryID) throws(LogError) -> Statement? {
    switch try reader().entry(entry)?.event {
    case .stance(let statement)?: statement
    case .correction(let correction)?:
      if case .stance(let statement) = correction.event { statement } else { nil }
    default: nil
    }
  }
}
