/// Why a ZIP archive cannot be read.
package enum ContainerProblem: Error, Hashable, Sendable {
  /// The directory at the end of the archive is missing or damaged: the file was probably cut short.
  case truncated
  /// The file does not begin as a ZIP archive.
  case notAnArchive
  /// The archive is encrypted.
  case encrypted
  /// The archive has more parts than any document needs.
  case tooManyEntries(Int)
  /// A part is larger than the program reads.
  case tooLarge(name: String, bytes: UInt64)
  /// A part would grow many times larger than any document does when it is unpacked.
  case bomb(name: String, ratio: UInt64)
  /// A part is compressed by another method than the two that are read: stored and deflated.
  case unknownMethod(name: String, Int)
  /// Two parts have the same name.
  case repeatedName(String)
  /// The archive does not hold a part that was asked for.
  case missing(name: String)
  /// The compressed bytes of a part do not follow RFC 1951, or end early.
  case damaged(name: String)
  /// The checksum of a part is not the one that the archive states.
  case wrongChecksum(name: String)
  /// The archive is one of several volumes.
  case parted

  package var message: String {
    switch self {
    case .truncated: "the file is cut short: the directory at its end is missing"
    case .notAnArchive: "the file is not a ZIP archive"
    case .encrypted: "the file is encrypted: save it without a password"
    case .tooManyEntries(let count): "an archive of \(count) parts, more than any document has"
    case .tooLarge(let name, let bytes):
      "its part '\(name)' says that it is \(bytes >> 20) MB, more than is read"
    case .bomb(let name, let ratio):
      "its part '\(name)' would grow \(ratio) times, which no document does"
    case .unknownMethod(let name, let method):
      "its part '\(name)' is compressed by an unknown method (\(method))"
    case .repeatedName(let name): "it has two parts named '\(name)'"
    case .missing(let name): "it has no part '\(name)'"
    case .damaged(let name): "its part '\(name)' is damaged"
    case .wrongChecksum(let name): "its part '\(name)' is damaged: its checksum does not match"
    case .parted: "the file is one volume of an archive in several"
    }
  }
}
