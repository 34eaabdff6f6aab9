internal import NegotiationLog
internal import NegotiationModel

/// Something in a fetched commit that is not accepted, and who committed it.
package struct LeftOut: Sendable, Equatable {
  /// The path below the negotiation's folder, and the first line that is not accepted.
  package var path: String
  package var line: Int?
  package var why: String
  /// Whether nothing is lost: it holds no entry and nothing that anybody reads.
  package var isHarmless = false
  /// The commit that added it, and its author.
  package var commit = ""
  package var author = ""
}

/// The files of a fetched commit below the negotiation's folder, by what may be done with them.
struct IncomingTree {
  /// A file of git's tree.
  struct File: Equatable {
    var mode: String
    var type: String
    var blob: String
    var size: Int
  }

  /// Feeds and seals that may be accepted, by their names under `log/`.
  private(set) var log: [String: File] = [:]
  /// All other files of the log and of `.parley/`, which are never exchanged.
  private(set) var leftOut: [LeftOut] = []
  private(set) var manifest: File?

  /// The most bytes of a file that is examined: it is held in memory.
  static let largest = 1 << 30

  /// - `held`: the names in this copy's log.
  init(_ listed: [(path: String, file: File)], held: Set<String>) {
    var spellings: [String: String] = [:]
    for name in held { spellings[IncomingTree.folded(name)] = name }
    // Names in NFC come first, so that the right one of two spellings is accepted.
    for (path, file) in listed.sorted(by: { IncomingTree.key($0.path) < IncomingTree.key($1.path) })
    {
      if path == "parley.json" {
        manifest = file
        continue
      }
      if path.hasPrefix(".parley/") || path == ".parley" {
        leave(path, "it is local to each copy")
        continue
      }
      guard path.hasPrefix("log/") || path == "log" else { continue }
      let name = String(path.dropFirst(4))
      if name.hasSuffix(".gitattributes") {
        leave(path, "attributes of the log are this copy's own", isHarmless: true)
      } else if let why = IncomingTree.problem(name, file) {
        leave(path, why)
      } else if let other = spellings[IncomingTree.folded(name)],
        !other.utf8.elementsEqual(name.utf8)
      {
        leave(path, "'\(other)' is another spelling of the same name")
      } else {
        spellings[IncomingTree.folded(name)] = name
        log[name] = file
      }
    }
  }

  private mutating func leave(_ path: String, _ why: String, isHarmless: Bool = false) {
    leftOut.append(LeftOut(path: path, why: why, isHarmless: isHarmless))
  }

  /// Why a file of the log is not accepted; `nil` if it is.
  private static func problem(_ name: String, _ file: File) -> String? {
    if file.mode == "120000" { return "it is a symbolic link" }
    guard file.type == "blob" else { return "it is not a file" }
    guard Git.writer(of: name) != nil else { return "it is neither a feed nor the seals of one" }
    return file.size > largest ? "it is larger than \(largest >> 20) MB" : nil
  }

  /// The same for all names that some file system treats as equal.
  private static func folded(_ name: String) -> String {
    IdentifierGrammar.normalized(String(name.prefix { $0 != "." }))
      .map { $0.lowercased() + name.drop { $0 != "." } } ?? name.lowercased()
  }

  private static func key(_ path: String) -> String {
    let isComposed = IdentifierGrammar.normalized(path).map { $0.utf8.elementsEqual(path.utf8) }
    return (isComposed ?? true ? "0" : "1") + path
  }
}

extension Git {
  /// The writer of a feed or of seals, by the file's name; `nil` for any other file.
  static func writer(of name: String) -> WriterID? {
    for ending in [".jsonl", ".seals"] where name.hasSuffix(ending) {
      return WriterID(name.dropLast(ending.count))
    }
    return nil
  }

  /// The files of a commit below the negotiation's folder, by their relative paths.
  func files(of commit: String) throws(SyncError) -> [(path: String, file: IncomingTree.File)] {
    let listed = try ask(
      ["ls-tree", "-r", "-z", "-l", "--full-tree", commit] + (prefix.isEmpty ? [] : ["--", prefix]))
    return Git.fields(listed).compactMap { field in
      let parts = field.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, parts[1].utf8.count >= prefix.utf8.count else { return nil }
      let head = parts[0].split(separator: " ")
      guard head.count == 4 else { return nil }
      return (
        String(parts[1].dropFirst(prefix.count)),
        IncomingTree.File(
          mode: String(head[0]), type: String(head[1]), blob: String(head[2]),
          size: Int(head[3]) ?? 0)
      )
    }
  }

  /// The commit that last changed a path, abbreviated, and its author.
  func origin(of path: String, in commit: String) throws(SyncError) -> (
    commit: String, author: String
  ) {
    let said = try run(["log", "-1", "--format=%h%x00%an", commit, "--", prefix + path])
    let parts = Git.fields(said)
    return parts.count == 2 ? (parts[0], String(parts[1].prefix { !$0.isNewline })) : ("", "")
  }

  /// Stores bytes and returns the name of the blob.
  func store(_ bytes: [UInt8]) throws -> String {
    try ScratchBlob.with(bytes) { path in
      Git.line(try ask(["hash-object", "-w", "--no-filters", "--", path]))
    }
  }
}
