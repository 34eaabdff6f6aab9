internal import NegotiationModel

/// The key that an exported row gets if its statement has none.
///
/// It is made from the entry and the instant of its recording, so that it means the same statement
/// in every copy of the log and nothing in any other log.
enum StatementKey {
  /// `amal:5/mhx3k2v9`: the entry, and the milliseconds of its instant in digits and letters.
  static func made(_ entry: EntryRecord) -> String {
    "\(entry.id)/\(String(entry.recorded.milliseconds, radix: 36))"
  }

  /// The first entry of the standing statement that a made key means.
  static func statement(_ key: String, in negotiation: Negotiation) -> EntryID? {
    guard let slash = key.lastIndex(of: "/"), let id = EntryID(key[..<slash]),
      let entry = negotiation.entry(id), made(entry) == key, !entry.stances.isEmpty,
      negotiation.standing(of: entry.first) != nil
    else { return nil }
    return entry.first
  }
}
