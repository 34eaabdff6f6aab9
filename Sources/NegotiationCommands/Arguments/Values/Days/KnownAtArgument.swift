internal import CommandLineTable
internal import NegotiationModel

/// An instant, a day, or heads such as `amal:41,b:7`.
struct KnownAtArgument: ArgumentValue {
  enum Meaning: Sendable {
    case instant(Instant)
    case heads([WriterID: Int])
  }
  /// The form that reports print: an instant in UTC, heads by writer.
  var text: String
  var meaning: Meaning

  init(argument: String) throws(UsageError) {
    if let instant = Instant(argument) {
      meaning = .instant(instant)
      text = instant.text
    } else if let day = Day(argument) {
      let end = Instant(milliseconds: Int64(day.last.ordinal + 1) * 86_400_000 - 1)
      meaning = .instant(end)
      text = end.text
    } else {
      var heads: [WriterID: Int] = [:]
      for word in argument.split(separator: ",") {
        guard let id = EntryID(word.trimmed) else {
          throw UsageError(
            "'\(argument)' is no instant and no heads",
            hint: "2025-12-03T18:00:00Z, 2025-12-03 or amal:41,b:7")
        }
        guard heads.updateValue(id.number, forKey: id.writer) == nil else {
          throw UsageError(
            "writer '\(id.writer)' stands twice in '\(argument)'", hint: "amal:41,b:7")
        }
      }
      guard !heads.isEmpty else {
        throw UsageError("'\(argument)' is no instant", hint: "2025-12-03T18:00:00Z")
      }
      meaning = .heads(heads)
      text = heads.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ",")
    }
  }

  var argumentText: String { text }
  static var shorthand: String? { Day.shorthand }
}
