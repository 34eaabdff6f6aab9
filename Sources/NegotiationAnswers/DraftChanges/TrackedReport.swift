package import NegotiationModel

/// Two drafts, with everything needed to print one as tracked changes of the other.
package struct TrackedReport: Sendable {
  package let diff: DiffReport
  package let old: DraftOutline
  package let new: DraftOutline
  /// The position on the new draft, and on clauses that it dropped.
  package let evidence: [CellEvidence]

  package init(
    _ diff: DiffReport, old: DraftOutline, new: DraftOutline, evidence: [CellEvidence] = []
  ) {
    self.diff = diff
    self.old = old
    self.new = new
    self.evidence = evidence
  }

  /// Two recorded drafts, in a language in which both have a text.
  package init(
    _ diff: DiffReport, old: Draft, new: Draft, asOf: Day?, language: String?,
    in negotiation: Negotiation, read: EvidenceReader
  ) throws {
    let shared = language.flatMap { tag in
      [old, new].allSatisfy { DraftOutline.isWritten($0, in: negotiation, language: tag) }
        ? tag : nil
    }
    var cells: [Cell] = []
    if let position = negotiation.position(PositionQuery(draft: new.ref, asOf: asOf)) {
      // A member's row would only repeat that of its bloc.
      cells = (position.whole + position.cells + position.dropped).filter {
        $0.inheritedFrom == nil
      }
    }
    self.init(
      diff, old: DraftOutline(old, in: negotiation, language: shared),
      new: DraftOutline(new, in: negotiation, language: shared),
      evidence: try CellEvidence.all(of: cells, in: negotiation, read: read))
  }
}
