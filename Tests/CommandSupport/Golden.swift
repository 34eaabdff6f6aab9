import Foundation

/// A file beside the tests that holds what is expected, compared whole.
///
/// With `RECORD_GOLDENS=1` the file is rewritten and the comparison still fails, so that a recording
/// run never passes for a test run.
package enum Golden {
  /// Why the text is not what the file holds; `nil` when it is.
  package static func difference(_ text: String, from path: String) -> String? {
    let held = (try? Data(contentsOf: URL(fileURLWithPath: path))).map {
      String(decoding: $0, as: UTF8.self)
    }
    if held == text { return nil }
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      let place = URL(fileURLWithPath: path)
      try? FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data(text.utf8).write(to: place)
      return "recorded anew: \(place.lastPathComponent)"
    }
    guard let held else { return "no file \(path); RECORD_GOLDENS=1 makes it" }
    return firstDifference(held, text)
  }

  private static func firstDifference(_ held: String, _ text: String) -> String {
    let old = held.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    var line = 0
    while line < min(old.count, new.count), old[line] == new[line] { line += 1 }
    let wanted = old.dropFirst(line).prefix(8).map { "- \($0)" }
    let got = new.dropFirst(line).prefix(8).map { "+ \($0)" }
    return (["differs from line \(line + 1):"] + wanted + got).joined(separator: "\n")
  }

  /// Files of a folder beside the source file that asks, by name.
  package static func files(in folder: String, beside source: String = #filePath) -> [String] {
    let place = place(folder, beside: source)
    return ((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []).sorted()
      .map { place + "/" + $0 }
  }

  package static func place(_ name: String, beside source: String = #filePath) -> String {
    URL(fileURLWithPath: source).deletingLastPathComponent().appendingPathComponent(name).path
  }

  /// The top of the repository, seen from a test's source file.
  package static func repository(from source: String = #filePath) -> String {
    var place = URL(fileURLWithPath: source)
    while place.path != "/" {
      place.deleteLastPathComponent()
      if FileManager.default.fileExists(atPath: place.appendingPathComponent("Package.swift").path)
      {
        return place.path
      }
    }
    return "/"
  }
}
