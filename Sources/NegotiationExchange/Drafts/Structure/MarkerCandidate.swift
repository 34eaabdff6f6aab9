internal import NegotiationModel

/// A line that may begin a clause or a section, with the evidence for it.
struct MarkerCandidate {
  /// Its lines; two if a heading is underlined.
  let lines: Range<Int>
  /// The level of a Markdown heading.
  let level: Int?
  /// The part of the line that holds number and heading.
  let source: Range<Int>
  var marked: MarkedLine
  var group: AttributeGroup?
  var kind: MarkerKind?
  /// How much the line looks like a beginning, from -6 to 12.
  var weight = 0

  var line: Int { lines.lowerBound }
  var marker: NumberMarker? { marked.marker }

  /// Whether attributes name it; `{}` marks a clause that has none.
  var hasAttributes: Bool { group.map { !$0.hasOnlyClasses } == true }

  /// Whether it has attributes that only a clause can have.
  var isMarkedClause: Bool {
    guard let group, hasAttributes else { return false }
    let own = group.attributes
    if own.kind != nil { return false }
    return own.identifier == nil || !own.topics.isEmpty || own.note != nil || own.isUnverified
      || own.number != nil
  }

  /// The kind of section that its word names.
  var isSectionKind: Bool { kind.map { $0.section != nil } == true }
}
