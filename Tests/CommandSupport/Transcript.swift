import Foundation

/// A session with the tool in a file: commands after `$ `, and what each of them printed.
///
/// The first lines, `# …`, are the title; remarks between commands begin with `#: `. Commands are
/// `parley …` (a `NAME=VALUE` before it sets the environment, `<FILE` gives standard input,
/// `<<END` gives the lines up to `END`, `| head N` keeps the first lines), and for the files around it `write FILE <<END`,
/// `bytes FILE $'…'…`, `cat FILE`, `ls DIR`, `mkdir DIR`, `remove FILE`, `cut FILE N` (drops the last N
/// bytes), `flip FILE N` (changes byte N, from the end if below zero), `cd DIR`, `columns N` and `examples NAME DIR` (copies an
/// example of the repository). A refused command that changed the log shows as `!! the log changed`.
package struct Transcript {
  private enum Step {
    case remark(String)
    case command(line: String, input: [String], end: String?)
  }

  private var title: [String] = []
  private var steps: [Step] = []

  package init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.first, line.hasPrefix("# ") { title.append(line); lines.removeFirst() }
    while let line = lines.popFirst() {
      if line.hasPrefix("#: ") {
        steps.append(.remark(line))
      } else if line.hasPrefix("$ ") {
        var input: [String] = []
        let end = line.range(of: "<<").map { String(line[$0.upperBound...]) }
        if let end {
          while let next = lines.popFirst(), next != end { input.append(next) }
        }
        steps.append(.command(line: String(line.dropFirst(2)), input: input, end: end))
      }
    }
  }

  /// The whole file as it is when its commands are run now.
  package func replayed() -> String {
    var desk = Desk()
    var text = title.map { $0 + "\n" }.joined()
    for step in steps {
      switch step {
      case .remark(let line): text += "\n\(line)"
      case .command(let line, let input, let end):
        text += "\n$ \(line)\n"
        if let end { text += input.map { $0 + "\n" }.joined() + end + "\n" }
        text += Transcript.visible(run(line, input, &desk), desk)
      }
    }
    return text
  }

  private func run(_ line: String, _ input: [String], _ desk: inout Desk) -> String {
    let command = line.range(of: "<<").map { String(line[..<$0.lowerBound]) } ?? line
    var raw = ShellWords.bytes(of: command)
    var environment: [String: String] = [:]
    while let first = raw.first.map({ String(decoding: $0, as: UTF8.self) }),
      let equals = first.firstIndex(of: "="),
      first[..<equals].allSatisfy({ $0.isUppercase || $0 == "_" })
    {
      environment[String(first[..<equals])] = String(first[first.index(after: equals)...])
      raw.removeFirst()
    }
    var words = raw.map { String(decoding: $0, as: UTF8.self) }
    guard !words.isEmpty else { return "!! no command\n" }
    let name = words.removeFirst()
    var bytes = input.map { $0 + "\n" }.joined().utf8.map { $0 }
    if name == "parley" {
      var lines = Int.max
      if words.count > 3, words.suffix(3).prefix(2) == ["|", "head"],
        let count = Int(words[words.count - 1])
      {
        lines = count
        words.removeLast(3)
      }
      if let last = words.last, last.hasPrefix("<") {
        bytes = desk.folder.read(desk.path(String(last.dropFirst()))) ?? []
        words.removeLast()
      }
      return parley(words, bytes, environment, lines, &desk)
    }
    let place = desk.path(words.first ?? ".")
    switch name {
    case "write": desk.folder.write(bytes, to: place)
    case "bytes": desk.folder.write(raw.dropFirst(2).joined(), to: place)
    case "cat":
      return String(decoding: desk.folder.read(place) ?? Array("!! no file\n".utf8), as: UTF8.self)
    case "ls": return desk.folder.names(in: place).map { $0 + "\n" }.joined()
    case "cd": desk.current = place
    case "columns": desk.columns = Int(words[0]) ?? 80
    case "mkdir":
      try? FileManager.default.createDirectory(
        atPath: desk.folder.place(place), withIntermediateDirectories: true)
    case "remove": try? FileManager.default.removeItem(atPath: desk.folder.place(place))
    case "cut", "flip":
      guard var held = desk.folder.read(place), let count = Int(words[1]), abs(count) < held.count
      else {
        return "!! no such byte\n"
      }
      if name == "cut" {
        held.removeLast(count)
      } else {
        held[count < 0 ? held.count + count : count] ^= 1
      }
      desk.folder.write(held, to: place)
    case "examples":
      let from = Golden.repository() + "/Data/Examples/" + words[0]
      try? FileManager.default.copyItem(
        atPath: from, toPath: desk.folder.place(desk.path(words[1])))
    default: return "!! unknown command '\(name)'\n"
    }
    return ""
  }

  private func parley(
    _ words: [String], _ input: [UInt8], _ environment: [String: String], _ lines: Int,
    _ desk: inout Desk
  ) -> String {
    let before = desk.folder.log(under: desk.current)
    let result = desk.run(words, input: input, environment: environment)
    var text = result.output
    let shown = text.split(separator: "\n", omittingEmptySubsequences: false)
    if shown.count > lines { text = shown.prefix(lines).map { $0 + "\n" }.joined() }
    if !text.isEmpty && !text.hasSuffix("\n") { text += "\n(no newline)\n" }
    if !result.errors.isEmpty { text += "------- stderr -------\n" + result.errors }
    if result.status != 0 {
      text += "[exit status: \(result.status)]\n"
      if desk.folder.log(under: desk.current) != before { text += "!! the log changed\n" }
    }
    return text
  }

  /// Temporary places by a name that never changes; control characters by their code.
  private static func visible(_ text: String, _ desk: Desk) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.replacingOccurrences(of: desk.folder.path, with: "/desk").unicodeScalars {
      if scalar != "\n", scalar.properties.generalCategory == .control {
        let digits = String(scalar.value, radix: 16)
        result.append(contentsOf: "\\x\(digits.count < 2 ? "0" : "")\(digits)".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Desk {
  /// A name as typed, seen from the desk's own folder.
  fileprivate func path(_ name: String) -> String {
    name.hasPrefix("/") || current == "." ? name : name == "." ? current : current + "/" + name
  }
}
