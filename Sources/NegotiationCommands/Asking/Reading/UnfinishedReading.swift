internal import CommandLineTable
internal import FoundationEssentials
internal import NegotiationLog

/// A review that was left, as it is kept in `.parley/unfinished/`.
struct UnfinishedReading: Codable {
  var schema = "parley.unfinished-reading/1"
  /// The words behind `read`.
  var words: [String]
  /// The candidates that were accepted or skipped, by place and party.
  var done: [String] = []
  /// The source that was added for the report.
  var source: String?

  private static let name = "read.json"

  init(words: [String]) { self.words = words }

  static func last(in folder: NegotiationFolder) throws -> UnfinishedReading? {
    guard let bytes = try folder.unfinished(name) else { return nil }
    guard let kept = try? JSONDecoder().decode(Self.self, from: Data(bytes)),
      kept.schema == UnfinishedReading(words: []).schema
    else {
      throw Failure(.data, "'\(folder.unfinishedPath(name))' cannot be read", hint: "move it away")
    }
    return kept
  }

  func keep(in folder: NegotiationFolder) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try folder.keepUnfinished(Array(try encoder.encode(self)) + [0x0A], as: Self.name)
  }

  func remove(from folder: NegotiationFolder) throws { try folder.removeUnfinished(Self.name) }
}
