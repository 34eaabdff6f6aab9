import Foundation

/// The built `parley`, started as a process of its own.
enum Tool {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The program beside the test bundle.
  static let path: String = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    var folder = tests.deletingLastPathComponent()
    while folder.path != "/" {
      let program = folder.appendingPathComponent("parley")
      if FileManager.default.isExecutableFile(atPath: program.path),
        !FileManager.default.fileExists(atPath: program.path + "/Package.swift")
      {
        return program.path
      }
      folder.deleteLastPathComponent()
    }
    // The bundle is loaded by a program of the toolchain: the build folder is found from here.
    var place = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { place.deleteLastPathComponent() }
    return place.appendingPathComponent(".build/debug/parley").path
  }()

  /// Runs a line of `sh` in a folder, with `parley` as `$PARLEY`.
  static func sh(
    _ script: String, in folder: String, environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "PATH": "/usr/bin:/bin", "USER": "amal", "PARLEY": path, "LC_ALL": "C.UTF-8",
    ].merging(environment) { $1 }
    let output = folder + "/../stdout"
    let errors = folder + "/../stderr"
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    _ = FileManager.default.createFile(atPath: errors, contents: nil)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    func text(_ path: String) -> String {
      (FileManager.default.contents(atPath: path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    return Result(
      status: process.terminationStatus, output: text(output), errors: text(errors))
  }
}
