package import SystemFiles

/// The folder of an export, and what an earlier export left in it.
///
/// A list in the folder names all files that an export wrote. The next export removes those that it
/// does not write again, so that no old file is taken for a new one. Files that the list does not
/// name are neither overwritten nor removed.
package struct ExportFolder {
  /// A file of an export: a table, or a draft in the folder `drafts`.
  package struct File {
    package var name: String
    package var bytes: [UInt8]
  }

  /// The folder of an export holds files of the same names that no earlier export wrote.
  package struct InTheWay: Error, Hashable, Sendable {
    /// Their paths, as messages name them.
    package let paths: [String]
  }

  static let drafts = "drafts"
  private static let list = ".parley-export"
  private static let heading = "parley export 1"
  private static let largestList = 64 << 20
  private static let tables = Set(TableKind.allCases.map(\.fileName))

  /// The folder as the user named it.
  private let name: String
  private let folder: Directory
  /// The names in the list; only these files are ever removed.
  private let earlier: Set<String>

  package init(at path: String, named name: String) throws(FileError) {
    self.name = name
    do throws(FileError) {
      folder = try Directory(at: path)
    } catch {
      throw error.naming(name)
    }
    do throws(FileError) {
      let bytes = try folder.contents(of: Self.list, limit: Self.largestList)
      earlier = Self.names(in: bytes)
    } catch {
      throw error.naming(name + "/" + Self.list)
    }
  }

  /// The names in a list that can be those of exported files: anybody can write a list.
  private static func names(in list: [UInt8]) -> Set<String> {
    let lines = String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.first == heading else { return [] }
    return Set(lines.dropFirst().filter(isExportName))
  }

  private static func isExportName(_ name: String) -> Bool {
    guard isDraft(name) else { return tables.contains(name) }
    let last = last(name)
    return last.hasSuffix(".md") && !last.hasPrefix(".") && !last.contains("/")
      && !last.utf8.contains(0)
  }

  /// Replaces the folder's tables and drafts.
  ///
  /// - Returns: how many files of an earlier export were removed.
  package func replace(with files: [File]) throws -> Int {
    let names = Set(files.map(\.name))
    try checkNothingIsInTheWay(names)
    let gone = earlier.subtracting(names)
    // Until all is done the list names old and new files, so that the next export finds whatever
    // was left.
    try writeList(earlier.union(names))
    try removeParts()
    let removed = try gone.sorted().filter { try remove($0) }.count
    for file in files { try write(file) }
    if gone.contains(where: Self.isDraft), !names.contains(where: Self.isDraft) {
      folder.removeFolder(Self.drafts)
    }
    try writeList(names)
    return removed
  }

  private func checkNothingIsInTheWay(_ names: Set<String>) throws {
    var strange: [String] = []
    for each in names.union(Self.tables).union(earlier).sorted() {
      guard let kind = try place(of: each)?.kind(of: Self.last(each)) else { continue }
      guard kind == .file else { throw FileError.unsafe(path: path(each), kind: kind) }
      if !earlier.contains(each) { strange.append(each) }
    }
    guard strange.isEmpty else { throw InTheWay(paths: strange.map(path)) }
  }

  /// The folder that contains a file; `nil` if it does not exist.
  private func place(of name: String) throws(FileError) -> Directory? {
    guard Self.isDraft(name) else { return folder }
    guard try folder.kind(of: Self.drafts) != nil else { return nil }
    do throws(FileError) {
      return try folder.folder(Self.drafts)
    } catch {
      throw error.naming(path(Self.drafts))
    }
  }

  private func remove(_ name: String) throws(FileError) -> Bool {
    guard let place = try place(of: name), try place.kind(of: Self.last(name)) != nil else {
      return false
    }
    guard place.remove(Self.last(name)) else {
      throw .system(action: "remove", path: path(name), code: SystemCode.last)
    }
    return true
  }

  private func write(_ file: File) throws(FileError) {
    do throws(FileError) {
      let place = Self.isDraft(file.name) ? try folder.makeFolder(Self.drafts) : folder
      try place.replace(Self.last(file.name), with: file.bytes)
    } catch {
      throw error.naming(path(file.name))
    }
  }

  private func writeList(_ names: Set<String>) throws(FileError) {
    let text = ([Self.heading] + names.sorted()).map { $0 + "\n" }.joined()
    do throws(FileError) {
      try folder.replace(Self.list, with: Array(text.utf8))
    } catch {
      throw error.naming(path(Self.list))
    }
  }

  /// Removes files that an interrupted export had begun to write.
  private func removeParts() throws(FileError) {
    for place in [folder, try place(of: Self.drafts + "/")].compactMap({ $0 }) {
      for name in try place.names() {
        guard let whole = Directory.name(ofPart: name) else { continue }
        let wanted = place === folder ? whole : Self.drafts + "/" + whole
        if whole == Self.list || earlier.contains(wanted) { place.remove(name) }
      }
    }
  }

  private func path(_ file: String) -> String { name + "/" + file }

  private static func isDraft(_ name: String) -> Bool { name.hasPrefix(drafts + "/") }

  private static func last(_ name: String) -> String {
    isDraft(name) ? String(name.dropFirst(drafts.count + 1)) : name
  }
}
