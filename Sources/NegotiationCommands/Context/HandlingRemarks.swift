internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports

/// What a reader is told of what was left out.
///
/// A class, because a command opens the log in one place and writes its answer in another, and both
/// see the same context.
final class HandlingRemarks {
  /// The clearance given, if one was.
  var clearance: HandlingMark?
  /// How many statements were left out, with their mark; `nil` where that may not be told.
  var leftOut: (count: Int, mark: HandlingMark)?
  /// How many of them were recorded up to the heads that a report prints: what stands in the report
  /// itself, so that its heads rebuild it.
  var leftOutByHeads = 0
}

extension CommandContext {
  /// Notes how many statements were left out, as far as the clearance allows that to be known.
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

  /// With what clearance an answer was made, and how many statements it leaves out; `nil` where no
  /// clearance was given.
  func remark(_ wording: Wording, byHeads: Bool = false) -> String? {
    guard let clearance = remarks.clearance else { return nil }
    let shown = wording[.handling(.shownAt(clearance))]
    guard let (all, mark) = remarks.leftOut else { return shown }
    let count = byHeads ? remarks.leftOutByHeads : all
    return count == 0
      ? shown : shown + " " + wording[.handling(.leftOut(count: count, mark: mark))]
  }

  /// Says on the error stream what is left out, where the answer itself does not say all of it.
  func tellRemark(_ wording: Wording, isInAnswer: Bool = false) {
    guard let leftOut = remarks.leftOut else { return }
    if isInAnswer && remarks.leftOutByHeads == leftOut.count { return }
    if let remark = remark(wording) { tell("parley: " + remark) }
  }
}

extension Opened {
  /// An event as far as the reader may see it.
  func disclosed(_ event: Event, of id: EntryID) -> Event {
    switch event {
    case .stance(let statement): return .stance(disclosed(statement, of: id))
    case .correction(var correction):
      guard case .stance(let statement) = correction.event else { return event }
      if disclosure?.unattributed.contains(id) ?? false {
        // What it corrected is not shown, so it stands for itself.
        return .stance(statement.unattributed)
      }
      correction = Correction(
        of: correction.of, why: correction.why, event: .stance(disclosed(statement, of: id)))
      return .correction(correction)
    default: return event
    }
  }

  private func disclosed(_ statement: Statement, of id: EntryID) -> Statement {
    if disclosure?.unattributed.contains(id) ?? false { return statement.unattributed }
    var statement = statement
    if statement.isChathamHouse || isAnonymous(id) { statement.speaker = nil }
    if let changes = statement.changes, isConcealed(changes) { statement.changes = nil }
    return statement
  }

  /// Whether an entry is there and may not be told of.
  private func isConcealed(_ id: EntryID) -> Bool {
    disclosure.map { $0.leftOut.contains(id) || $0.unattributed.contains(id) } ?? false
  }

  private static let wordsOnly: Set<String> = [
    "entry", "recordedAt", "counter", "type", "occurredOn", "stance", "targets", "texts", "quote",
    "lang", "translation", "conditions", "redLine", "adReferendum", "mark", "chathamHouse",
  ]

  /// The fields of a line as far as the reader may see them.
  ///
  /// Digests are left out, and the heads and former heads that hold their first digits: a digest is
  /// over every field of its line and, through the digest before, of all earlier lines, so that each
  /// could confirm a guess at a field that is not shown. With a clearance the size of a group goes too,
  /// which counts the entries that are left out.
  func disclosed(_ fields: [String: JSONValue], of id: EntryID) -> [String: JSONValue] {
    var fields = fields
    for name in ["digest", "seen", "was"] { fields[name] = nil }
    if disclosure != nil { fields["batch"] = nil }
    if disclosure?.unattributed.contains(id) ?? false {
      if let inner = fields["event"]?.object {
        fields.merge(inner) { _, inner in inner }
      }
      return fields.filter { Opened.wordsOnly.contains($0.key) }
    }
    if let inner = fields["event"]?.object { fields["event"] = .object(disclosed(inner, of: id)) }
    if fields["chathamHouse"] == .bool(true) || isAnonymous(id) { fields["speaker"] = nil }
    if let changes = EntryID(fields["changes"]?.string ?? ""), isConcealed(changes) {
      fields["changes"] = nil
    }
    return fields
  }
}
