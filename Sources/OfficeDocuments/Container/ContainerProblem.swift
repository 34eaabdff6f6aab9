/// Why a ZIP archive cannot be read.
package enum ContainerProblem: Error, Hashable, Sendable {
  /// The directory at its end is missing or does not fit: the file was cut, or is none.
  case truncated
  case notAnArchive
  case encrypted
  /// More entries than ``ContainerLimits/entries``.
  case tooManyEntries(Int)
  /// A part says that it is larger than ``ContainerLimits/part``.
  case tooLarge(name: String, bytes: UInt64)
  /// A part grows more than ``ContainerLimits/ratio`` times.
  case bomb(name: String, ratio: UInt64)
  /// A method of compression other than stored and deflated.
  case unknownMethod(name: String, Int)
  /// Two entries have one name.
  case repeatedName(String)
  case missing(name: String)
  /// The compressed bytes of a part do not follow RFC 1951, or end early.
  case damaged(name: String)
  /// The bytes of a part do not have the checksum that the archive states.
  case wrongChecksum(name: String)
  /// An archive that is one of several volumes.
  case parted

  package var message: String {
    switch self {
    case .truncated: "the file is cut short: the directory at its end is missing"
    case .notAnArchive: "the file is not a ZIP archive"
    case .encrypted: "the file is encrypted: save it without a password"
    case .tooManyEntries(let count): "an archive of \(count) parts, which no document has"
    case .tooLarge(let name, let bytes):
      "its part '\(name)' says that it is \(bytes >> 20) MB, more than is read"
    case .bomb(let name, let ratio):
      "its part '\(name)' would grow \(ratio) times, which no document does"
    case .unknownMethod(let name, let method):
      "its part '\(name)' is compressed by an unknown method (\(method))"
    case .repeatedName(let name): "it has two parts named '\(name)'"
    case .missing(let name): "it has no part '\(name)'"
    case .damaged(let name): "its part '\(name)' is damaged"
    case .wrongChecksum(let name): "its part '\(name)' is damaged: its checksum is another"
    case .parted: "the file is one part of an archive in several"
    }
  }
}
