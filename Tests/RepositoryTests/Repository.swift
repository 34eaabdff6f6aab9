import Foundation
import Testing

/// The files of the repository as they stand on disk.
enum Repository {
  /// The top of the repository, three levels above this file.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    let data = try Data(contentsOf: root.appending(path: path))
    return try #require(String(data: data, encoding: .utf8), "\(path) is no UTF-8")
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// The paths of all files under a folder, relative to the top, sorted.
  static func files(under folder: String, ending: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .map { folder + "/" + $0 }
      .filter { path in
        var isFolder: ObjCBool = false
        let full = root.appending(path: path).path
        return path.hasSuffix(ending)
          && FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
          && !isFolder.boolValue
      }.sorted()
  }

  /// The names of the folders in a folder, sorted.
  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      at: root.appending(path: folder), includingPropertiesForKeys: nil
    ).filter(\.hasDirectoryPath).map(\.lastPathComponent).sorted()
  }

  /// The Swift files of all rooms.
  static func sources() throws -> [(path: String, text: String)] {
    try files(under: "Sources", ending: ".swift").map { ($0, try text($0)) }
  }

  /// The documents a reader may open, generated ones included.
  static func documents() throws -> [String] {
    try ["README.md"] + files(under: "Docs", ending: ".md")
      + files(under: "Data", ending: ".md").filter { $0.hasSuffix("README.md") }
      + files(under: ".github", ending: ".md")
  }
}

extension String {
  /// The lines, without their ends.
  var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
