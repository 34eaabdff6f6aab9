internal import CommandLineTable
internal import NegotiationLog
internal import Presentation

/// An interrupted review, as stored in `.parley/unfinished/`.
struct UnfinishedReading: Encodable {
  var schema = "parley.unfinished-reading/1"
  /// The arguments of `read`.
  var words: [String]
  /// The candidates that were accepted or skipped, by position and party.
  var done: [String] = []
  /// The source that was added for the report.
  var source: String?

  private static let name = "read.json"

  init(words: [String]) { self.words = words }

  /// Reads what an earlier review stored; `nil` if anything is missing.
  private init?(_ value: JSONValue?) {
    guard let fields = value?.object, let words = fields["words"]?.array,
      let done = fields["done"]?.array
    else { return nil }
    self.init(words: words.compactMap(\.string))
    self.done = done.compactMap(\.string)
    source = fields["source"]?.string
    guard fields["schema"]?.string == schema, self.words.count == words.count,
      self.done.count == done.count
    else { return nil }
  }

  static func last(in folder: NegotiationFolder) throws -> UnfinishedReading? {
    guard let bytes = try folder.unfinished(name) else { return nil }
    guard let kept = UnfinishedReading(bytes.withUnsafeBytes(JSONValue.decode)) else {
      throw Failure(.data, "'\(folder.unfinishedPath(name))' cannot be read", hint: "move it away")
    }
    return kept
  }

  func keep(in folder: NegotiationFolder) throws {
    try folder.keepUnfinished(try JSONRenderer.render(self), as: Self.name)
  }

  func remove(from folder: NegotiationFolder) throws { try folder.removeUnfinished(Self.name) }
}
