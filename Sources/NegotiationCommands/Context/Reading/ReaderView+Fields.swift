internal import NegotiationLog
internal import NegotiationModel

/// How a line of the log is shown, which holds more than the event.
extension ReaderView {
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
  func shown(
    _ fields: [String: JSONValue], of id: EntryID, in negotiation: Negotiation
  ) -> [String: JSONValue] {
    var fields = fields
    for name in ["digest", "seen", "was"] { fields[name] = nil }
    if disclosure != nil { fields["batch"] = nil }
    if isUnattributed(id) {
      if let inner = fields["event"]?.object {
        fields.merge(inner) { _, inner in inner }
      }
      return fields.filter { ReaderView.wordsOnly.contains($0.key) }
    }
    if let inner = fields["event"]?.object {
      fields["event"] = .object(shown(inner, of: id, in: negotiation))
    }
    if fields["chathamHouse"] == .bool(true) || hidesSpeaker(of: id, in: negotiation) {
      // A key is whatever the row was called, so it may name the speaker.
      for name in ["speaker", "key"] { fields[name] = nil }
    }
    if let changes = EntryID(fields["changes"]?.string ?? ""), isConcealed(changes) {
      fields["changes"] = nil
    }
    return fields
  }
}
