/// Escaped characters in one style: a span on its way to the terminal.
struct Run: Hashable {
  var text: String
  var role: Role?
  /// Whether the run comes from outside and must keep its own direction.
  var isolate: Bool
  /// The neighbour from which no line break may separate it.
  var bond: Bond?

  enum Bond { case previous, next }

  /// Whether it is the arrow between an old and a new value.
  var isArrow: Bool { !isolate && Arrow.isArrow(text) }

  init(_ text: String, role: Role? = nil, isolate: Bool = false, bond: Bond? = nil) {
    self.text = text
    self.role = role
    self.isolate = isolate
    self.bond = bond
  }
}

/// One line of output, or of a cell.
struct Line: Hashable {
  var runs: [Run] = []
  /// The direction of the whole text from which the line was cut.
  var direction: Direction?

  init(_ runs: [Run] = [], direction: Direction? = nil) {
    self.runs = runs
    self.direction = direction
  }

  init(_ text: String, role: Role? = nil) { runs = [Run(text, role: role)] }

  var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  static func + (left: Line, right: Line) -> Line { Line(left.runs + right.runs) }
}

/// A user-perceived character, before it is placed on a line.
private struct Cluster {
  enum Kind: UInt8 { case space, newline, ideograph, opening, closing, hyphen, stop, other }
  /// Its range in the text of its run, in UTF-8; `nil` for one that is too wide to be shown.
  var bytes: Range<Int32>
  var run: Int32
  var width: Int32
  var kind: Kind
  var isNumber: Bool
}

extension Line {
  /// Breaks runs into lines of at most `width` columns.
  ///
  /// Lines break at spaces, after hyphens, and between characters of scripts that do without
  /// spaces; a word that is too long breaks between characters. No character is ever divided.
  /// - Parameters:
  ///   - runs: the escaped text; newlines in it end a line
  ///   - width: the columns there are
  ///   - limit: the most lines wanted; the last one then ends in `ellipsis`
  ///   - ellipsis: what stands for the text left out
  /// - Returns: at least one line, which may be empty
  static func wrap(_ runs: [Run], width: Int, limit: Int = .max, ellipsis: String = "…") -> [Line] {
    let direction = direction(of: runs)
    if runs.count == 1, !runs[0].text.hasLineFeed, DisplayWidth.of(runs[0].text) <= width,
      runs[0].text.utf8.last != 0x20
    {
      return [Line(runs, direction: direction)]
    }
    let clusters = clusters(of: runs, width: width)
    var lines: [Line] = []
    var start = 0
    while true {
      let (end, next) = lineEnd(clusters, from: start, width: width)
      lines.append(Line(assembled(clusters[start..<end], runs), direction: direction))
      guard let next else { return lines }
      if lines.count == limit {
        let last = lines.removeLast()
        lines.append(last.cut(to: width, ellipsis: ellipsis, always: true))
        return lines
      }
      start = next
    }
  }

  /// The line shortened to `width` columns.
  func truncated(to width: Int, ellipsis: String = "…") -> Line {
    self.width <= width ? self : cut(to: width, ellipsis: ellipsis, always: false)
  }

  private func cut(to width: Int, ellipsis: String, always: Bool) -> Line {
    var result: [Run] = []
    let mark = width >= ellipsis.displayWidth ? ellipsis : ""
    var room = width - mark.displayWidth
    for run in runs {
      let size = DisplayWidth.of(run.text)
      if size <= room {
        result.append(run)
        room -= size
        continue
      }
      var kept = run
      kept.text = run.text.truncated(to: room, ellipsis: "")
      while kept.text.last == " " { kept.text.removeLast() }
      result.append(kept)
      break
    }
    if result.isEmpty {
      result.append(Run(mark))
    } else {
      result[result.count - 1].text += mark
    }
    return Line(result, direction: direction)
  }

  private static func direction(of runs: [Run]) -> Direction? {
    guard runs.contains(where: { Direction.hasRightToLeft($0.text) }) else { return nil }
    for run in runs { if let found = Direction.ofFirstStrong(in: run.text) { return found } }
    return nil
  }

  private static func clusters(of runs: [Run], width: Int) -> [Cluster] {
    var result: [Cluster] = []
    result.reserveCapacity(runs.reduce(0) { $0 + $1.text.utf8.count })
    for index in runs.indices {
      let before = result.count
      if width < 1 || !addPlain(runs[index].text, Int32(index), to: &result) {
        var start: Int32 = 0
        for character in runs[index].text {
          let size = DisplayWidth.of(cluster: character)
          let end = start + Int32(character.utf8.count)
          result.append(
            Cluster(
              bytes: size > width ? start..<start : start..<end, run: Int32(index),
              width: Int32(size > width ? min(1, width) : size),
              kind: size > width ? .other : kind(of: character),
              isNumber: size <= width && character.isNumber))
          start = end
        }
      }
      guard let bond = runs[index].bond else { continue }
      for place in before..<result.count {
        result[place].kind = bond == .previous ? .closing : .opening
      }
    }
    return result
  }

  /// Adds the characters of an ASCII text, each of one byte and at most one column.
  private static func addPlain(_ text: String, _ run: Int32, to result: inout [Cluster]) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for byte in bytes where byte >= 0x7F || byte < 0x20 && byte != 0x0A { return false }
      for (offset, byte) in bytes.enumerated() {
        let kind: Cluster.Kind =
          switch byte {
          case 0x20: .space
          case 0x0A: .newline
          case 0x2D, 0x2F: .hyphen
          case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: .stop
          default: .other
          }
        result.append(
          Cluster(
            bytes: Int32(offset)..<Int32(offset + 1), run: run, width: byte == 0x0A ? 0 : 1,
            kind: kind, isNumber: (0x30...0x39).contains(byte)))
      }
      return true
    }
  }

  private static func kind(of character: Character) -> Cluster.Kind {
    guard let scalar = character.unicodeScalars.first else { return .other }
    // A space with a combining mark is visible.
    if scalar == " " { return character.utf8.count == 1 ? .space : .other }
    switch scalar.value {
    case 0x0A: return .newline
    case 0x200B, 0x3000: return .space
    case 0x2D, 0x2010, 0x2013, 0x2014, 0x2F: return .hyphen
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0xBB, 0x60C, 0x61B, 0x61F, 0x201D: return .stop
    case ..<0xE00: return .other
    case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E,
      0xFF1A, 0xFF1B, 0xFF1F:
      return .closing
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0xFF08: return .opening
    // Thai, Lao, Burmese and Khmer put no spaces between words.
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: return .ideograph
    case 0xAC00...0xD7A3: return .other
    default: return WideRanges.contains(scalar.value) ? .ideograph : .other
    }
  }

  /// The end of the line that starts at `start`, and the start of the next one, if there is one.
  private static func lineEnd(
    _ clusters: [Cluster], from start: Int, width: Int
  ) -> (end: Int, next: Int?) {
    var used = 0
    var breakAt: Int?
    var index = start
    while index < clusters.count {
      let cluster = clusters[index]
      if cluster.kind == .newline { return (trimmed(clusters, start, index), index + 1) }
      if index > start, cluster.kind != .space, canBreak(clusters, before: index, from: start) {
        breakAt = index
      }
      if used + Int(cluster.width) > width {
        var end = index
        if cluster.kind != .space { end = breakAt ?? (index > start ? index : index + 1) }
        var next = end
        while next < clusters.count, clusters[next].kind == .space { next += 1 }
        if next < clusters.count, next > end, clusters[next].kind == .newline { next += 1 }
        let isLast = next >= clusters.count
        return (trimmed(clusters, start, end), isLast ? nil : next)
      }
      used += Int(cluster.width)
      index += 1
    }
    return (trimmed(clusters, start, clusters.count), nil)
  }

  private static func canBreak(_ clusters: [Cluster], before index: Int, from start: Int) -> Bool {
    let left = clusters[index - 1].kind
    let right = clusters[index].kind
    if left == .space {
      // Spaces at the start of a line are an indent, and the line is not broken there.
      return clusters[start..<index].contains { $0.kind != .space }
    }
    // A date is not broken: there is no break between a hyphen and a digit.
    if left == .hyphen, clusters[index].isNumber { return false }
    if left == .hyphen { return right == .other && index - start > 2 }
    if left == .opening || right == .closing { return false }
    // A full stop stays on the line of the character before it.
    if right == .stop { return false }
    return left == .ideograph || right == .ideograph || left == .closing || right == .opening
  }

  private static func trimmed(_ clusters: [Cluster], _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, clusters[end - 1].kind == .space { end -= 1 }
    return end
  }

  private static func assembled(_ clusters: ArraySlice<Cluster>, _ runs: [Run]) -> [Run] {
    var result: [Run] = []
    var index = clusters.startIndex
    while index < clusters.endIndex {
      let run = runs[Int(clusters[index].run)]
      let (text, next) = piece(clusters, from: index, run.text)
      result.append(Run(text, role: run.role, isolate: run.isolate))
      index = next
    }
    return result
  }

  /// The characters from `start` on that belong to one run, and the start of the next run.
  private static func piece(
    _ clusters: ArraySlice<Cluster>, from start: Int, _ text: String
  ) -> (String, Int) {
    var text = text
    return text.withUTF8 { bytes in
      let run = clusters[start].run
      var result = ""
      var index = start
      while index < clusters.endIndex, clusters[index].run == run {
        let first = clusters[index].bytes.lowerBound
        var end = first
        while index < clusters.endIndex, clusters[index].run == run,
          !clusters[index].bytes.isEmpty, clusters[index].bytes.lowerBound == end
        {
          end = clusters[index].bytes.upperBound
          index += 1
        }
        if end > first {
          let slice = UnsafeBufferPointer(rebasing: bytes[Int(first)..<Int(end)])
          result += String(decoding: slice, as: UTF8.self)
        } else {
          result += "…"
          index += 1
        }
      }
      return (result, index)
    }
  }
}

extension String {
  /// Whether the text contains a line feed, searched for in its bytes.
  var hasLineFeed: Bool {
    var text = self
    return text.withUTF8 { $0.contains(0x0A) }
  }
}
