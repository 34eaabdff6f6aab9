internal import Foundation

/// A folder of a test's own, gone with the test.
///
/// A class, because its end is what removes the folder.
package final class TemporaryFolder {
  package let path: String
  private let parent: String

  package init() {
    let name = "parley-test-\(UUID().uuidString.prefix(12))"
    parent =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent(name).path
    path = parent + "/desk"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    let all = FileManager.default.enumerator(atPath: path)
    while let name = all?.nextObject() as? String {
      let place = path + "/" + name
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: place, isDirectory: &isFolder), isFolder.boolValue {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place)
      }
    }
    try? FileManager.default.removeItem(atPath: parent)
  }

  package func place(_ name: String) -> String {
    name == "." ? path : name.hasPrefix("/") ? name : path + "/" + name
  }

  package func write(_ bytes: some Sequence<UInt8>, to name: String) {
    let place = URL(fileURLWithPath: place(name))
    try? FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(bytes).write(to: place)
  }

  package func read(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(fileURLWithPath: place(name)))).map { Array($0) }
  }

  package func names(in name: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: place(name))) ?? []).sorted()
  }

  /// The bytes of every file under `log`, by name: what a refused command must leave as it is.
  package func log(under folder: String = ".") -> [String: [UInt8]] {
    let log = folder == "." ? "log" : folder + "/log"
    var result: [String: [UInt8]] = [:]
    for name in names(in: log) { result[name] = read(log + "/" + name) }
    return result
  }
}
