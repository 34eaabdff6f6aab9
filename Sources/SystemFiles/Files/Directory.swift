#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// An open folder: names in it are opened relative to it, and never through a link.
///
/// The target of a path can change between two uses; a descriptor always means the same folder.
package final class Directory: Sendable {
  package let descriptor: Descriptor
  /// The path as messages name it.
  package var path: String { descriptor.path }

  private init(_ descriptor: Descriptor) { self.descriptor = descriptor }

  /// Opens a folder that the user named, following links.
  package convenience init(at path: String) throws(FileError) {
    self.init(
      try Descriptor(path, flags: O_RDONLY | O_DIRECTORY, action: "read") { open(path, $0) })
  }

  // MARK: Folders below

  /// Opens a subfolder; a link, or anything that is not a folder, is refused.
  package func folder(_ name: String) throws(FileError) -> Directory {
    try check(name)
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
    do throws(FileError) {
      return Directory(try opened(name, flags: flags, action: "read"))
    } catch .system(_, _, let code) where code == ENOTDIR || code == ELOOP {
      throw .unsafe(path: path(of: name), kind: try kind(of: name) ?? .other)
    }
  }

  /// Opens a subfolder, and makes it if it is missing.
  package func makeFolder(_ name: String, mode: UInt32 = 0o755) throws(FileError) -> Directory {
    try check(name)
    guard mkdirat(descriptor.raw, name, mode_t(mode)) == 0 || errno == EEXIST else {
      throw .system(action: "make folder", path: path(of: name), code: errno)
    }
    return try folder(name)
  }

  // MARK: Files

  /// Opens a regular file in this folder; `nil` if there is none and `access` makes none.
  package func file(
    _ name: String, _ access: Descriptor.Access, mode: UInt32 = 0o666
  ) throws(FileError) -> Descriptor? {
    try check(name)
    let action = access == .read ? "read" : "write to"
    let file: Descriptor
    do throws(FileError) {
      file = try opened(name, flags: access.flags | O_NOFOLLOW, action: action, mode: mode)
    } catch .missing {
      return nil
    } catch .system(_, _, let code) where [ELOOP, ENXIO, ENODEV, EISDIR].contains(code) {
      throw .unsafe(path: path(of: name), kind: try kind(of: name) ?? .other)
    }
    let kind = FileError.Kind(mode: try file.status().st_mode)
    guard kind == .file else { throw .unsafe(path: path(of: name), kind: kind) }
    return file
  }

  /// Opens a regular file to be changed in place, and makes it if it is missing.
  ///
  /// A file with several names is refused: a change would appear under the others too.
  package func openToAppend(_ name: String) throws(FileError) -> Descriptor {
    guard let file = try file(name, .append) else { throw .missing(path: path(of: name)) }
    guard try file.status().st_nlink <= 1 else {
      throw .unsafe(path: path(of: name), kind: .shared)
    }
    return file
  }

  /// The bytes of a regular file in this folder; empty if it does not exist.
  package func contents(of name: String, limit: Int) throws(FileError) -> [UInt8] {
    guard let file = try file(name, .read) else { return [] }
    let size = Int(try file.status().st_size)
    guard size <= limit else { throw .tooLarge(path: file.path, limit: limit) }
    guard let bytes = file.read(0..<size) else {
      throw .system(action: "read", path: file.path, code: errno)
    }
    return bytes
  }

  /// The bytes of a regular file below this folder, by a path that was found in data.
  ///
  /// The path is relative and stays below the folder: one that is absolute, goes up, or leads
  /// through a link is refused, and so is anything but a regular file. Nothing blocks. Errors name
  /// the path.
  package func contents(below path: String, limit: Int) throws(FileError) -> [UInt8] {
    var parts = path.split(separator: "/").filter { $0 != "." }.map(String.init)
    guard !path.hasPrefix("/"), !parts.contains("..") else { throw .outside(path: path) }
    guard let name = parts.popLast() else { throw .unsafe(path: path, kind: .folder) }
    var folder = self
    for (depth, part) in parts.enumerated() {
      do throws(FileError) {
        folder = try folder.folder(part)
      } catch .unsafe(_, .file) {
        throw .missing(path: path)
      } catch {
        throw error.naming(parts[...depth].joined(separator: "/"))
      }
    }
    do throws(FileError) {
      guard try folder.kind(of: name) != nil else { throw .missing(path: path) }
      return try folder.contents(of: name, limit: limit)
    } catch {
      throw error.naming(path)
    }
  }

  /// Replaces a whole file durably; the old bytes stay until then.
  ///
  /// It keeps the mode of the replaced file. A link, a folder or a special file with that name is
  /// refused.
  ///
  /// - `layer`: the system calls that make the bytes durable; without it they need not be.
  package func replace(
    _ name: String, with bytes: [UInt8], by layer: FileLayer? = nil, mode: UInt32 = 0o666
  ) throws(FileError) {
    try replace(name, by: layer, mode: mode) { file throws(FileError) in
      try (layer ?? .system).writeAll(bytes, to: file)
    }
  }

  /// Replaces a file with what `write` writes; see ``replace(_:with:by:mode:)``.
  package func replace(
    _ name: String, by layer: FileLayer? = nil, mode: UInt32 = 0o666,
    _ write: (Descriptor) throws(FileError) -> Void
  ) throws(FileError) {
    try check(name)
    if let kind = try kind(of: name), kind != .file {
      throw .unsafe(path: path(of: name), kind: kind)
    }
    let (temporary, file) = try aside(name, mode: mode, kept: try self.mode(of: name))
    do throws(FileError) {
      try write(file)
      try layer?.makeDurable(file)
      guard renameat(descriptor.raw, temporary, descriptor.raw, name) == 0 else {
        throw .system(action: "write", path: path(of: name), code: errno)
      }
    } catch {
      // A useless file must not fill a full disk further.
      remove(temporary)
      throw error.naming(path(of: name))
    }
    if layer != nil { try descriptor.syncNames() }
  }

  /// Makes a new file beside another one, with a name made from the process.
  ///
  /// - `kept`: the mode of the file to be replaced; without it, `mode` less the user's mask.
  package func aside(
    _ name: String, mode: UInt32 = 0o666, kept: UInt32? = nil
  ) throws(FileError) -> (name: String, file: Descriptor) {
    for attempt in 0..<100 {
      let temporary = ".\(name).\(getpid())\(attempt == 0 ? "" : "-\(attempt)").part"
      do throws(FileError) {
        let flags = Descriptor.Access.create.flags | O_NOFOLLOW
        let file = try opened(
          temporary, flags: flags, action: "write", mode: kept == nil ? mode : 0o600)
        if let kept { fchmod(file.raw, mode_t(kept)) }
        return (temporary, file)
      } catch .system(_, _, let code) where code == EEXIST {
        continue
      }
    }
    throw .system(action: "write", path: path(of: name), code: EEXIST)
  }

  /// The name of the file that a temporary one was to replace, if the name is one that `aside`
  /// makes.
  package static func name(ofPart part: String) -> String? {
    guard part.hasPrefix("."), part.hasSuffix(".part") else { return nil }
    let words = part.dropFirst().dropLast(".part".count)
    guard let dot = words.lastIndex(of: "."), words[..<dot].first != nil else { return nil }
    let number = words[words.index(after: dot)...]
    let isNumber = !number.isEmpty && number.utf8.allSatisfy { $0 == 0x2D || 0x30...0x39 ~= $0 }
    return isNumber ? String(words[..<dot]) : nil
  }

  /// Renames a file in this folder; returns whether that succeeded.
  package func rename(_ old: String, to new: String) -> Bool {
    renameat(descriptor.raw, old, descriptor.raw, new) == 0
  }

  /// Removes a file; returns whether one was removed.
  @discardableResult
  package func remove(_ name: String) -> Bool { unlinkat(descriptor.raw, name, 0) == 0 }

  /// Removes an empty folder; returns whether it was removed.
  @discardableResult
  package func removeFolder(_ name: String) -> Bool {
    unlinkat(descriptor.raw, name, AT_REMOVEDIR) == 0
  }

  // MARK: Looking

  /// The kind of file with a name in this folder, links not followed; `nil` if there is none.
  ///
  /// A name that cannot be looked up is an error, because the file may exist.
  package func kind(of name: String) throws(FileError) -> FileError.Kind? {
    try status(of: name).map { FileError.Kind(mode: $0.st_mode) }
  }

  /// The identity of the file with a name; `.none` if there is no file or it cannot be looked up.
  package func identity(of name: String) -> FileIdentity {
    (try? status(of: name)).flatMap { $0 }.map { FileIdentity($0) } ?? .none
  }

  private func mode(of name: String) throws(FileError) -> UInt32? {
    try status(of: name).map { UInt32($0.st_mode) & 0o7777 }
  }

  private func status(of name: String) throws(FileError) -> stat? {
    var status = stat()
    if fstatat(descriptor.raw, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    if FileError.meansMissing(errno) { return nil }
    throw .system(action: "read", path: path(of: name), code: errno)
  }

  /// A name for the folder that no copy of it has and that a new folder in its place does not get.
  ///
  /// It is made from the inode and its time of creation or, on Linux file systems, its generation
  /// number. `nil` if the folder cannot be queried.
  package var lastingIdentity: String? {
    guard let status = try? descriptor.status() else { return nil }
    #if canImport(Darwin)
    let born = status.st_birthtimespec
    return "\(status.st_ino)-\(born.tv_sec)-\(born.tv_nsec)"
    #else
    // FS_IOC_GETVERSION of linux/fs.h, which Swift does not import.
    var generation: Int = 0
    guard ioctl(descriptor.raw, 0x8008_7601, &generation) == 0 else {
      return "\(status.st_dev)-\(status.st_ino)"
    }
    return "\(status.st_ino)-\(generation & 0xFFFF_FFFF)"
    #endif
  }

  /// Whether the folder belongs to the user and no other user may read or write in it.
  package var isPrivate: Bool {
    guard let status = try? descriptor.status() else { return false }
    return status.st_uid == geteuid() && status.st_mode & 0o077 == 0
  }

  /// Whether the name of this folder in its parent still leads here.
  package func stands(in parent: Directory, as name: String) throws(FileError) -> Bool {
    let mine = try descriptor.status()
    guard let standing = try parent.status(of: name) else { return false }
    return mine.st_ino == standing.st_ino && mine.st_dev == standing.st_dev
  }

  /// The names in the folder, sorted by bytes; invalid UTF-8 is replaced.
  package func names() throws(FileError) -> [String] {
    let copy = try opened(".", flags: O_RDONLY | O_DIRECTORY, action: "read")
    let own = dup(copy.raw)
    guard own >= 0, let stream = fdopendir(own) else {
      throw .system(action: "read", path: path, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      // Only `errno` distinguishes the end from an error.
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw .system(action: "read", path: path, code: errno) }
    return names.sorted()
  }

  package func path(of name: String) -> String { path + "/" + name }

  // MARK: Opening

  private func opened(
    _ name: String, flags: Int32, action: String, mode: UInt32 = 0
  ) throws(FileError) -> Descriptor {
    let folder = descriptor.raw
    return try Descriptor(path(of: name), flags: flags, action: action) {
      openat(folder, name, $0, mode_t(mode))
    }
  }

  private func check(_ name: String) throws(FileError) {
    let isName =
      !name.isEmpty && name != "." && name != ".." && name.utf8.count < 256
      && !name.utf8.contains { $0 == 0x2F || $0 == 0 }
    guard isName else { throw .badName(name) }
  }
}
