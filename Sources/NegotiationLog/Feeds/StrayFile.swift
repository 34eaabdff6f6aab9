package import NegotiationModel
internal import SystemFiles

/// A file in `log` that is not a feed, usually a copy that another program made of one.
///
/// Programs that synchronise folders write `amal (conflicted copy).jsonl`; some file systems keep
/// two spellings of one name. Such a file is not read. Nothing is lost if a feed holds all of its
/// bytes.
package struct StrayFile: Hashable, Sendable {
  /// Why it is not a feed.
  package enum Kind: Hashable, Sendable {
    /// Its name is not a writer's name.
    case noWriter
    /// Its name is another spelling of the name of a writer's feed.
    case secondSpelling(of: WriterID)
  }

  package var name: String
  package var kind: Kind
  /// The feed that holds all of its bytes; `nil` if no feed does.
  package var copied: String?

  init(name: String, kind: Kind) { (self.name, self.kind) = (name, kind) }

  /// The path as messages name it.
  package var path: String { "log/" + name }

  /// What is wrong, without the path.
  package var message: String {
    let reason =
      switch kind {
      case .noWriter: "the file is not named after a writer"
      case .secondSpelling(let writer): "writer '\(writer)' has two feeds"
      }
    return reason + (copied.map { ", and all that it holds stands in '\($0)' too" } ?? "")
  }

  package var finding: Finding {
    Finding(code: "stray-file", severity: .error, file: path, message: message)
  }

  /// The feed that holds all bytes of a file; an empty file is held by any feed.
  static func copied(_ name: String, in log: Directory, among feeds: [Feed]) throws(LogError)
    -> String?
  {
    let bytes = try LogError.wrap { () throws(FileError) in
      try FileContents(try log.file(name, .read), limit: Feed.largest) { $0.size }
    }
    return feeds.first { feed in
      feed.file.bytes.count >= bytes.size
        && feed.file.bytes[..<bytes.size].elementsEqual(bytes.bytes)
    }?.name
  }
}
