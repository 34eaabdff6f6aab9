#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// Files that the user names: they are followed and opened as the system opens them, links, pipes and
/// devices too.
package enum UserFiles {
  /// Whether something is there; what cannot be looked up is taken to be, so that opening it says why.
  package static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0 || !FileError.meansMissing(errno)
  }

  /// Whether a folder is there; what cannot be looked up is taken for one, so that opening it says why.
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
    // A pipe is waited for: the program at its other end may not have opened it yet.
    return try Descriptor(path, flags: O_RDONLY, action: "read") { open(path, $0) }.readToEnd()
  }

  /// The names in a folder, sorted; none if there is no such folder.
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

  /// Writes a whole file beside its place and then moves it there, so that no reader sees half.
  ///
  /// A device or a pipe is written into; a link stays one; a file keeps its mode.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write(to: path) { file throws(FileError) in
      try FileLayer.system.writeAll(bytes, to: file)
    }
  }

  /// Writes a file piece by piece, in the same way; an error in between leaves what was there before.
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
          // Whatever it was, the file is not to take the place of the one before.
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

  /// Where a path leads once its links are followed; `nil` if nothing is there.
  package static func realPath(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
