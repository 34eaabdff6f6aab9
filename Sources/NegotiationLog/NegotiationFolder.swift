package import NegotiationModel

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A negotiation on disk: `parley.json`, one feed per writer under `log/`, and `.parley/`, which may
/// be deleted at any time.
package struct NegotiationFolder: Sendable {
  /// What `parley.json` says.
  package struct Manifest: Hashable, Sendable {
    package var format: Int
    package var identifier: String
    package var title: String?
  }

  package let path: String
  package let manifest: Manifest
  package var files: FileLayer
  package var snapshotPolicy = SnapshotPolicy()

  package var manifestPath: String { path + "/parley.json" }
  package var logPath: String { path + "/log" }
  var localPath: String { path + "/.parley" }
  var writerPath: String { localPath + "/writer" }

  /// Opens the folder at `path`, which must hold `parley.json`.
  package init(at path: String, files: FileLayer = .system) throws(LogError) {
    let manifestPath = path + "/parley.json"
    guard NegotiationFolder.exists(manifestPath) else {
      throw .noNegotiation(path: path)
    }
    let bytes = try MappedFile.contents(of: manifestPath)
    guard let object = bytes.withUnsafeBytes({ JSONValue.decode($0) })?.object,
      let format = object["format"]?.integer
    else { throw .damaged(file: "parley.json", line: nil, what: "no format number") }
    guard format <= Upcasting.format else {
      throw .newerFormat(path: manifestPath, format: format, known: Upcasting.format)
    }
    self.path = path
    self.files = files
    manifest = Manifest(
      format: format, identifier: object["id"]?.string ?? "", title: object["title"]?.string)
  }

  /// The nearest folder from `start` upwards that holds `parley.json`.
  package static func find(from start: String) throws(LogError) -> NegotiationFolder {
    var path = start
    while true {
      if exists(path + "/parley.json") { return try NegotiationFolder(at: path) }
      guard path != "/", !path.isEmpty else { throw .noNegotiation(path: start) }
      let slash = path.lastIndex(of: "/") ?? path.startIndex
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }

  /// Makes a folder a negotiation.
  ///
  /// An existing one is opened and left as it is.
  ///
  /// - Returns: the folder, and whether it was made now.
  package static func create(
    at path: String, identifier: String, title: String?
  ) throws(LogError) -> (folder: NegotiationFolder, isNew: Bool) {
    try makeFolders(path)
    if exists(path + "/parley.json") { return (try NegotiationFolder(at: path), false) }
    var line = JSONLine()
    line.openObject()
    line.key("format")
    line.value(Upcasting.format)
    line.field("id", identifier)
    line.field("title", title)
    line.closeObject()
    try makeFolders(path + "/log")
    try writeNew(path + "/.gitignore", Array(".parley/\n".utf8))
    try writeNew(path + "/.gitattributes", Array("log/** -text -diff\n".utf8))
    try writeNew(path + "/parley.json", line.bytes + [0x0A])
    try makeNamesDurable(path)
    return (try NegotiationFolder(at: path), true)
  }

  /// The writer of this machine, if one was set.
  package func writer() throws(LogError) -> WriterID? {
    let text = String(decoding: try MappedFile.contents(of: writerPath), as: UTF8.self)
    return WriterID(String(text.prefix { $0 != "\n" && $0 != "\r\n" }))
  }

  package func setWriter(_ writer: WriterID) throws(LogError) {
    try NegotiationFolder.makeFolders(localPath)
    let file = try Descriptor(writerPath, O_WRONLY | O_CREAT | O_TRUNC, what: "write")
    try files.writeAll(Array((writer.text + "\n").utf8), to: file.raw, path: writerPath)
  }

  /// The feeds as they are now.
  package func feeds() throws(LogError) -> [Feed] {
    var feeds: [Feed] = []
    var writers: Set<WriterID> = []
    for name in try NegotiationFolder.names(in: logPath) {
      guard name.hasSuffix(".jsonl"), !name.hasPrefix(".") else { continue }
      guard let writer = WriterID(name.dropLast(6)) else {
        throw .damaged(file: "log/" + name, line: nil, what: "the file bears no writer's name")
      }
      // Two spellings of one name, as a file system may keep them apart.
      guard writers.insert(writer).inserted else {
        throw .damaged(file: "log/" + name, line: nil, what: "writer '\(writer)' has two feeds")
      }
      feeds.append(
        try Feed(
          writer: writer, name: "log/" + name, path: logPath + "/" + name))
    }
    return feeds
  }

  package func reader() throws(LogError) -> LogReader {
    LogReader(feeds: try feeds(), store: snapshots)
  }

  /// Where snapshots of the log are kept.
  var snapshots: SnapshotStore { SnapshotStore(folder: localPath, policy: snapshotPolicy) }

  // MARK: The file system

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The names in a folder, sorted; none if there is no such folder.
  static func names(in path: String) throws(LogError) -> [String] {
    guard let folder = opendir(path) else {
      let code = errno
      if code == ENOENT { return [] }
      throw .system(what: "read", path: path, code: code)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes a folder and those above it.
  static func makeFolders(_ path: String) throws(LogError) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    var code = errno
    if code == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolders(String(path[..<slash]))
      if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
      code = errno
    }
    throw .system(what: "make folder", path: path, code: code)
  }

  /// How many bytes a file holds; 0 if there is none.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Writes a file that is there whole or not at all: it gets its name when its bytes are on disk.
  private static func writeNew(_ path: String, _ bytes: [UInt8]) throws(LogError) {
    guard !exists(path) else { return }
    let draft = path + ".new"
    let file = try Descriptor(draft, O_WRONLY | O_CREAT | O_TRUNC, what: "write")
    try FileLayer.system.writeAll(bytes, to: file.raw, path: draft)
    try FileLayer.system.makeDurable(file.raw, path: draft)
    guard rename(draft, path) == 0 else {
      throw .system(what: "write", path: path, code: errno)
    }
  }

  private static func makeNamesDurable(_ path: String) throws(LogError) {
    let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY, what: "sync")
    guard fsync(folder.raw) == 0 else {
      throw .system(what: "sync", path: path, code: errno)
    }
  }
}
