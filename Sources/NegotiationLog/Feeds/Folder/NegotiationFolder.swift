internal import NegotiationModel
package import SystemFiles

/// A negotiation on disk: `parley.json`, one feed per writer under `log/`, and `.parley/`, which may
/// be deleted at any time.
///
/// ```swift
/// let folder = try NegotiationFolder(at: "river")
/// let river = try folder.read()
/// ```
public struct NegotiationFolder: Sendable {
  /// The contents of `parley.json`.
  public struct Manifest: Hashable, Sendable {
    package var format: Int
    /// The name by which copies of one negotiation know each other.
    public package(set) var identifier: String
    /// What the negotiation is called.
    public package(set) var title: String?
  }

  /// Where it lies, as it was given.
  public let path: String
  /// What its `parley.json` says.
  public let manifest: Manifest
  package var files: FileLayer
  package var snapshotPolicy = SnapshotPolicy()
  /// What the user keeps outside the folder; without it there is no snapshot.
  package var state: UserState?
  /// The folder itself; everything below it is opened through it.
  let root: Directory

  package var manifestPath: String { path + "/parley.json" }

  /// The most bytes of `parley.json`.
  private static let largestManifest = 1 << 20

  /// Opens the folder at `path`, which must hold `parley.json`.
  ///
  /// - Parameter path: the folder, absolute or from where the program was started.
  /// - Throws: ``LogError`` where there is no negotiation, or one of a later format.
  public init(at path: String) throws(LogError) { try self.init(at: path, files: .system) }

  /// Opens the folder, with what writes its files.
  package init(at path: String, files: FileLayer) throws(LogError) {
    let manifestPath = path + "/parley.json"
    let found = try LogError.wrap { () throws(FileError) -> (Directory, [UInt8])? in
      do throws(FileError) {
        let root = try Directory(at: path)
        guard try root.kind(of: "parley.json") != nil else { return nil }
        return (
          root, try root.contents(of: "parley.json", limit: NegotiationFolder.largestManifest)
        )
      } catch  where error.meansMissing {
        return nil
      }
    }
    guard let (root, bytes) = found else { throw .noNegotiation(path: path) }
    guard let object = bytes.withUnsafeBytes({ JSONValue.decode($0) })?.object,
      let format = object["format"]?.integer
    else { throw .damaged(file: "parley.json", line: nil, what: "no format number") }
    guard format <= Upcasting.format else {
      throw .newerFormat(path: manifestPath, format: format, known: Upcasting.format)
    }
    self.path = path
    self.root = root
    self.files = files
    manifest = Manifest(
      format: format, identifier: object["id"]?.string ?? "", title: object["title"]?.string)
  }

  /// The problem of a manifest that belongs to another negotiation.
  package static let otherNegotiation = "it is of another negotiation"

  /// The identifier in the bytes of a `parley.json`.
  package static func identifier(inManifest bytes: [UInt8]) -> String? {
    bytes.withUnsafeBytes { JSONValue.decode($0) }?.object?["id"]?.string
  }

  /// Why a `parley.json` is not valid for a negotiation; `nil` if it is valid.
  package static func problem(ofManifest bytes: [UInt8], of identifier: String) -> String? {
    guard let object = bytes.withUnsafeBytes({ JSONValue.decode($0) })?.object,
      let format = object["format"]?.integer
    else { return "it has no format number" }
    if format > Upcasting.format {
      return "it has format \(format); this version reads formats up to \(Upcasting.format)"
    }
    return object["id"]?.string == identifier ? nil : otherNegotiation
  }

  /// The nearest folder from `start` upwards that holds `parley.json`.
  package static func find(from start: String) throws(LogError) -> NegotiationFolder {
    var path = start
    while true {
      do throws(LogError) {
        return try NegotiationFolder(at: path)
      } catch .noNegotiation {
        // A parent folder may be closed to this user, and the folders above it may be readable.
      } catch .file(let failure) where failure.error.isForbidden && path != start {
        // A folder above can be closed to this user; what is further up may not be.
      }
      guard path != "/", !path.isEmpty else { throw .noNegotiation(path: start) }
      let slash = path.lastIndex(of: "/") ?? path.startIndex
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }

  /// Makes a folder a negotiation.
  ///
  /// An existing negotiation is opened and not changed.
  ///
  /// - Returns: the folder, and whether it was made now.
  package static func create(
    at path: String, identifier: String, title: String?
  ) throws(LogError) -> (folder: NegotiationFolder, isNew: Bool) {
    let root = try LogError.wrap { () throws(FileError) in
      try UserFiles.makeFolders(path)
      return try Directory(at: path)
    }
    let isThere = try LogError.wrap { () throws(FileError) in
      try root.kind(of: "parley.json") != nil
    }
    if isThere { return (try NegotiationFolder(at: path), false) }
    var line = JSONWriter()
    line.openObject()
    line.key("format")
    line.value(Upcasting.format)
    line.field("id", identifier)
    line.field("title", title)
    line.closeObject()
    let manifest = line.bytes + [0x0A]
    try LogError.wrap { () throws(FileError) in
      _ = try root.makeFolder("log")
      for (name, text) in [
        (".gitignore", ".parley/\n"), (".gitattributes", "log/** -text -diff\n"),
      ]
      where try root.kind(of: name) == nil {
        try root.replace(name, with: Array(text.utf8), by: .system)
      }
      try root.replace("parley.json", with: manifest, by: .system)
    }
    return (try NegotiationFolder(at: path), true)
  }

  /// Changes the title; everything else in `parley.json` stays.
  package func entitled(_ title: String) throws(LogError) -> NegotiationFolder {
    let bytes = try LogError.wrap { () throws(FileError) in
      try root.contents(of: "parley.json", limit: NegotiationFolder.largestManifest)
    }
    guard var fields = bytes.withUnsafeBytes({ JSONValue.decode($0) })?.object else {
      throw .damaged(file: "parley.json", line: nil, what: "not a JSON object")
    }
    fields["title"] = .string(title)
    let line = Array(JSONValue.object(fields).line.utf8) + [0x0A]
    try LogError.wrap { () throws(FileError) in
      try root.replace("parley.json", with: line, by: files)
    }
    return try NegotiationFolder(at: path, files: files)
  }

  /// The feeds as they are now.
  package func feeds() throws(LogError) -> [Feed] {
    guard let log = try log() else { return [] }
    let switching = try sharedSwitch()
    return try withExtendedLifetime(switching) { () throws(LogError) in
      try NegotiationFolder.feeds(in: log)
    }
  }

  /// The feeds in a folder.
  ///
  /// Copies of feeds made by other programs are skipped, unless they hold something that no feed
  /// does.
  static func feeds(in log: Directory) throws(LogError) -> [Feed] {
    let (feeds, strays) = try files(in: log)
    if let stray = strays.first(where: { $0.copied == nil }) {
      throw .damaged(file: stray.path, line: nil, what: stray.message)
    }
    return feeds
  }

  /// The feeds in a folder, and the files beside them that are not feeds.
  private static func files(
    in log: Directory
  ) throws(LogError) -> (feeds: [Feed], strays: [StrayFile]) {
    var feeds: [Feed] = []
    var strays: [StrayFile] = []
    var names = try LogError.wrap { () throws(FileError) in try log.names() }
    names.removeAll { !$0.hasSuffix(".jsonl") || $0.hasPrefix(".") }
    // If a file system has two spellings of one name, the composed one is the feed.
    for name in names.filter(isComposed) + names.filter({ !isComposed($0) }) {
      guard let writer = WriterID(name.dropLast(6)) else {
        strays.append(StrayFile(name: name, kind: .noWriter))
        continue
      }
      guard !feeds.contains(where: { $0.writer == writer }) else {
        strays.append(StrayFile(name: name, kind: .secondSpelling(of: writer)))
        continue
      }
      feeds.append(try Feed(writer: writer, file: name, in: log))
    }
    for at in strays.indices {
      strays[at].copied = try StrayFile.copied(strays[at].name, in: log, among: feeds)
    }
    feeds.sort { $0.fileName < $1.fileName }
    return (feeds, strays)
  }

  private static func isComposed(_ name: String) -> Bool {
    name.utf8.elementsEqual(IdentifierGrammar.composed(name).utf8)
  }

  /// A reader of the feeds, and the files beside them that are not feeds.
  package func readerAndStrays() throws(LogError) -> (reader: LogReader, strays: [StrayFile]) {
    guard let log = try log() else { return (LogReader(feeds: [], store: snapshots), []) }
    let switching = try sharedSwitch()
    return try withExtendedLifetime(switching) {
      () throws(LogError) -> (reader: LogReader, strays: [StrayFile]) in
      let (feeds, strays) = try NegotiationFolder.files(in: log)
      return (LogReader(feeds: feeds, store: snapshots), strays)
    }
  }

  private func log() throws(LogError) -> Directory? {
    try LogError.wrap { () throws(FileError) in
      try root.kind(of: "log") == nil ? nil : try root.folder("log")
    }
  }

  package func reader() throws(LogError) -> LogReader {
    LogReader(feeds: try feeds(), store: snapshots)
  }

  /// Whether there is a trusted snapshot of the log as it is now.
  package var hasSnapshot: Bool {
    get throws(LogError) {
      let feeds = try feeds()
      guard case .trusted? = snapshots?.state(of: feeds) else { return false }
      return true
    }
  }

  /// Where snapshots of the log are stored; `nil` if there can be no key.
  var snapshots: SnapshotStore? {
    state.map { SnapshotStore(root: root, state: $0, policy: snapshotPolicy) }
  }
}
