import Foundation
import TestDesk
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What leaves the program: files with their modes, JSON that a terminal does not act on.
struct OutputTests {
  private func mode(_ path: String) -> UInt32 {
    var status = stat()
    return stat(path, &status) == 0 ? UInt32(status.st_mode & 0o7777) : 0
  }

  @Test(arguments: [0o600, 0o640, 0o664, 0o444] as [mode_t])
  func `a file that is replaced keeps its mode`(wanted: mode_t) throws {
    let bench = try Desk.small()
    for line in ["log --json -o out", "matrix deal -o out", "export --json -o out"] {
      try? FileManager.default.removeItem(atPath: bench.path + "/out")
      try bench.write("out", "before")
      chmod(bench.path + "/out", wanted)
      #expect(bench.run(line).status == 0)
      #expect(mode(bench.path + "/out") == UInt32(wanted), "\(line)")
      #expect(try bench.read("out") != Array("before".utf8))
    }
  }

  @Test func `a new file has the mode of new files`() throws {
    let bench = try Desk.small()
    #expect(bench.run("log --json -o out").status == 0)
    let mask = umask(0)
    umask(mask)
    #expect(mode(bench.path + "/out") == UInt32(0o644 & ~mask))
  }

  @Test func `JSON spells what a terminal or a script would act on, and means the same`() throws {
    let bench = try Desk.small()
    let text =
      "a\u{7F}\u{80}\u{85}\u{9B}31m\u{9F}b\u{2028}\u{2029}\u{202E}\u{2066}c\u{A0}«д»\u{200F}é"
    bench.run(["add", "party", "odd", "--name=" + text, "--role", "principal"])
    bench.run([
      "record", "odd", "open", "deal@v1/army", "--on", "2025-12-01", "--quote=" + text, "--lang",
      "en", "--note=" + text, "--source", "wire",
    ])
    let before = bench.log()
    for line in [
      "log --json", "export --json", "matrix deal --json", "show odd --json",
      "show deal@v1/army --json", "show amal:8 --json", "timeline --json", "gaps deal --json",
      "brief deal --json", "shifts --json", "power deal --json", "agreement deal --json",
      "verify --json", "log --json -o out", "export --json -o out",
    ] {
      let outcome = bench.run(line)
      let output =
        line.hasSuffix("out")
        ? String(decoding: try bench.read("out"), as: UTF8.self) : outcome.output
      #expect(!output.isEmpty, "\(line)")
      let acting = output.unicodeScalars.filter {
        (0x7F..<0xA0).contains($0.value) || (0x2028...0x202E).contains($0.value)
          || (0x2066...0x2069).contains($0.value)
      }
      #expect(acting.isEmpty, "\(line)")
      if line.hasPrefix("show odd") || line.hasPrefix("export") {
        let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
        #expect("\(value)".isEmpty == false && Self.holds(value, text), "\(line)")
      }
    }
    #expect(bench.log() == before)
    #expect(String(decoding: try bench.read("log/amal.jsonl"), as: UTF8.self).contains(text))
  }

  /// Whether a text stands somewhere in a JSON value.
  private static func holds(_ value: Any, _ text: String) -> Bool {
    switch value {
    case let string as String: Array(string.unicodeScalars) == Array(text.unicodeScalars)
    case let list as [Any]: list.contains { holds($0, text) }
    case let object as [String: Any]: object.values.contains { holds($0, text) }
    default: false
    }
  }

  @Test(
    arguments: [
      [0x63, 0x61, 0x66, 0xE9], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `a word that is not UTF-8 is a usage error and records nothing`(word: [UInt8]) throws {
    let bench = try Desk.small()
    let before = bench.log()
    for words in [["add", "topic", "x", "--name"], ["log", "--party"], ["matrix"], []] {
      let outcome = bench.run(bytes: words.map { Array($0.utf8) } + [word])
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("argument \(words.count + 1) is not UTF-8"))
    }
    #expect(bench.log() == before)
    let name = "caf\u{E9} \u{FFFD}"
    #expect(bench.run(["add", "topic", "x", "--name", name]).status == 0)
  }

  @Test(arguments: ["PARLEY_DIR", "PARLEY_NOW"])
  func `a variable that is not UTF-8 is refused where it is used`(name: String) throws {
    let bench = try Desk.small()
    bench.environment["PARLEY_DIR"] = bench.path
    bench.notText = [name]
    let outcome = bench.run("add topic x --name X")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("\(name) is not UTF-8"))
    #expect(bench.run("--version").status == 0)
  }
}
