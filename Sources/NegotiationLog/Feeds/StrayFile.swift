package import NegotiationModel
internal import SystemFiles

/// A file in `log` that is no feed of its own: a copy that some program made of one beside it.
///
/// Programs that keep folders alike write `amal (conflicted copy).jsonl`; some file systems keep two
/// spellings of one name. What such a file holds is not read. Where all of it stands in a feed too,
/// nothing is lost by that.
package struct StrayFile: Hashable, Sendable {
  /// Why it is no feed.
  package enum Kind: Hashable, Sendable {
    /// Its name is no writer's.
    case noWriter
    /// Its name is that of a writer whose feed is spelled otherwise.
    case secondSpelling(of: WriterID)
  }

  package var name: String
  package var kind: Kind
  /// The feed that holds all of it; `nil` where it holds what no feed does.
  package var copied: String?

  init(name: String, kind: Kind) { (self.name, self.kind) = (name, kind) }

  /// The path as messages name it.
  package var path: String { "log/" + name }

  /// What is wrong, without the path.
  package var message: String {
    let reason =
      switch kind {
      case .noWriter: "the file bears no writer's name"
      case .secondSpelling(let writer): "writer '\(writer)' has two feeds"
      }
    return reason + (copied.map { ", and all that it holds stands in '\($0)' too" } ?? "")
  }

  package var finding: Finding {
    Finding(code: "stray-file", severity: .error, file: path, message: message)
  }

  /// Looks for the feed that holds all bytes of a file; one of no bytes is held by any.
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
