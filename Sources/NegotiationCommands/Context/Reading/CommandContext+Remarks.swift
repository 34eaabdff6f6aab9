internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports

extension CommandContext {
  /// Stores how many statements were left out, as far as the clearance allows to tell.
  func remark(
    _ disclosure: Disclosure, _ reader: LogReader, _ knownAt: KnownAt, shown: Negotiation
  ) throws {
    remarks.clearance = disclosure.clearance
    guard let mark = disclosure.known, let all = disclosure.concealed[mark] else { return }
    let held = try knownAt == .all ? nil : reader.negotiation(knownAt: knownAt)
    let known = all.filter { held?.index(of: $0) != nil || held == nil }
    if !known.isEmpty { remarks.leftOut = (known.count, mark) }
    let heads = Dictionary(uniqueKeysWithValues: shown.heads.map { ($0.writer, $0.number) })
    remarks.leftOutByHeads = known.filter { $0.number <= heads[$0.writer] ?? 0 }.count
  }

  /// The clearance of an answer, and how many statements it leaves out; `nil` if no clearance was
  /// given.
  func remark(_ wording: Wording, byHeads: Bool = false) -> String? {
    guard let clearance = remarks.clearance else { return nil }
    let shown = wording[.handling(.shownAt(clearance))]
    guard let (all, mark) = remarks.leftOut else { return shown }
    let count = byHeads ? remarks.leftOutByHeads : all
    return count == 0
      ? shown : shown + " " + wording[.handling(.leftOut(count: count, mark: mark))]
  }

  /// Reports on the error stream what is left out, if the answer itself does not say all of it.
  func tellRemark(_ wording: Wording, isInAnswer: Bool = false) {
    guard let leftOut = remarks.leftOut else { return }
    if isInAnswer && remarks.leftOutByHeads == leftOut.count { return }
    if let remark = remark(wording) { tell("parley: " + remark) }
  }
}
