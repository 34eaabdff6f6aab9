#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// Files that the user names: opened as the system does, including links, pipes and devices.
package enum UserFiles {
  /// Whether a path exists; if it cannot be looked up, `true`, so that opening it reports why.
  package static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0 || !FileError.meansMissing(errno)
  }

  /// Whether a path is a folder; if it cannot be looked up, `true`, so that opening it reports why.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return !FileError.meansMissing(errno) }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// The bytes of a file, a pipe or a device, up to its end.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if FileError.meansMissing(errno) { throw .missing(path: path) }
      throw .system(action: "read", path: path, code: errno)
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .unsafe(path: path, kind: .folder) }
    // Opening a pipe waits: the program at its other end may not have opened it yet.
    return try Descriptor(path, flags: O_RDONLY, action: "read") { open(path, $0) }.readToEnd()
  }

  /// The size of a regular file, its first bytes and its last, `count` of each at most.
  ///
  /// It is `nil` for anything else: a pipe can be read once only. What is wrong with a file, reading it says.
  package static func ends(
    of path: String, count: Int
  ) -> (size: Int, first: [UInt8], last: [UInt8])? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let file = try? Descriptor(path, flags: O_RDONLY, action: "read", { open(path, $0) })
    else { return nil }
    let size = Int(status.st_size)
    guard let first = file.read(0..<min(size, count)),
      let last = file.read(max(size - count, 0)..<size)
    else { return nil }
    return (size, first, last)
  }

  /// The names in a folder, sorted; empty if there is no such folder.
  package static func names(in path: String) throws(FileError) -> [String] {
    do throws(FileError) {
      return try Directory(at: path).names()
    } catch .missing {
      return []
    }
  }

  /// Makes a folder and those above it.
  package static func makeFolders(_ path: String) throws(FileError) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    var code = errno
    if code == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolders(String(path[..<slash]))
      if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
      code = errno
    }
    throw .system(action: "make folder", path: path, code: code)
  }

  /// Writes a whole file beside its place and then renames it, so that no reader sees half of it.
  ///
  /// A device or a pipe is written to directly; a link stays a link; a file keeps its mode.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write(to: path) { file throws(FileError) in
      try FileLayer.system.writeAll(bytes, to: file)
    }
  }

  /// Writes a file piece by piece, in the same way; an error leaves the old file unchanged.
  ///
  /// - make: passes each piece to the function that it gets.
  package static func write(
    piecesTo path: String, _ make: (_ write: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    var failure: (any Error)?
    do throws(FileError) {
      try write(to: path) { file throws(FileError) in
        do {
          try make { try FileLayer.system.writeAll($0, to: file) }
        } catch let error as FileError {
          throw error
        } catch {
          // After any error the old file stays.
          failure = error
          throw .system(action: "write", path: path, code: EIO)
        }
      }
    } catch {
      throw failure ?? error
    }
  }

  private static func write(
    to path: String, _ fill: (Descriptor) throws(FileError) -> Void
  ) throws(FileError) {
    var status = stat()
    if stat(path, &status) == 0 {
      let kind = FileError.Kind(mode: status.st_mode)
      if kind == .folder { throw .system(action: "write", path: path, code: EISDIR) }
      if kind != .file {
        let file = try Descriptor(path, .overwrite, action: "write")
        return try fill(file)
      }
    }
    let real = realPath(path) ?? path
    let slash = real.lastIndex(of: "/")
    let parent = slash.map { $0 == real.startIndex ? "/" : String(real[..<$0]) } ?? "."
    let name = slash.map { String(real[real.index(after: $0)...]) } ?? real
    do throws(FileError) {
      try Directory(at: parent).replace(name) { file throws(FileError) in try fill(file) }
    } catch .missing {
      throw .system(action: "write", path: path, code: ENOENT)
    } catch {
      throw error.naming(path)
    }
  }

  /// The path after all links are followed; `nil` if it does not exist.
  package static func realPath(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
