public import NegotiationModel

extension Negotiation {
  /// The stakeholder matrix of a draft, as an answer that can be kept or sent.
  ///
  /// - Parameters:
  ///   - name: `plan@draft`; a plan alone means its latest draft that was not set aside.
  ///   - day: the day asked about, such as `2026-02-01`; without one everything counts.
  ///   - includesTopics: whether stances on topics come with it.
  /// - Returns: the matrix.
  /// - Throws: `Refused` where the name leads to no draft that was there by the day, or the day is
  ///   not a date.
  public func matrix(
    on name: String, asOf day: String? = nil, includesTopics: Bool = false
  ) throws(Refused) -> MatrixReport {
    MatrixReport(
      try position(on: name, asOf: day, includesTopics: includesTopics), of: self,
      asOf: day.flatMap { Day($0) }, knownAt: nil, includesTopics: includesTopics)
  }
}
