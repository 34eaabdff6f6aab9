internal import Digest
package import NegotiationModel

/// What an entry says, field by field, by the names that the log has for them.
package enum EntryFields {
  /// What every line has besides, or what says of which kind it is.
  private static let ofLine: Set<String> = ["entry", "recordedAt", "counter", "digest", "type"]

  /// The fields of an event with their values as a reader sees them, in the order of their names.
  package static func of(_ event: Event) -> [(name: String, value: String)] {
    var encoder = EntryEncoder()
    var bytes: [UInt8] = []
    let entry = Entry(
      id: EntryID(writer: WriterID(checked: "fields"), number: 1),
      recorded: Instant(milliseconds: 0), event: event)
    _ = encoder.encode(entry, seen: [], after: .zero, into: &bytes)
    // The line's end is no part of its JSON.
    bytes.removeLast()
    let fields = bytes.withUnsafeBytes { JSONValue.decode($0) }?.object ?? [:]
    return fields.filter { !ofLine.contains($0.key) }.sorted { $0.key < $1.key }
      .map { ($0.key, text(of: $0.value)) }
  }

  /// A value as a reader sees it; of a list of objects, such as clauses, only how long it is.
  private static func text(of value: JSONValue) -> String {
    switch value {
    case .string(let text): return text
    case .array(let list):
      let texts = list.compactMap(\.string)
      return texts.count == list.count ? texts.joined(separator: ", ") : "(\(list.count))"
    case .object(let fields):
      return fields.sorted { $0.key < $1.key }.map { "\($0.key)=\(text(of: $0.value))" }
        .joined(separator: ", ")
    case .null, .bool, .integer, .number: return value.line
    }
  }
}
