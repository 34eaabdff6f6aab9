/// Puts a line of right-to-left text into the order in which it is read.
///
/// Programs that take text out of a PDF give stretches of numbers and signs within such a line in the
/// order of the page, between the marks U+202A and U+202C: «المادة 1 – النطاق» comes with «– 1» where
/// «1 –» was written. The parts of each such stretch are turned round; numbers and words of other scripts
/// stay whole. The marks themselves are dropped.
enum DirectedLine {
  static func logical(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    guard scalars.contains(where: { isMark($0) }) else { return line }
    var result: [Unicode.Scalar] = []
    var stretch: [Unicode.Scalar] = []
    var open: [Unicode.Scalar] = []
    for scalar in scalars {
      switch scalar {
      case "\u{202A}", "\u{202B}": open.append(scalar)
      case "\u{202C}":
        if open.popLast() == "\u{202A}" {
          result += turned(stretch)
          stretch = []
        }
      case let scalar where isMark(scalar): continue
      default:
        let isTurned = open.last == "\u{202A}" && open.first == "\u{202B}"
        if isTurned { stretch.append(scalar) } else { result.append(scalar) }
      }
    }
    result += stretch
    var view = String.UnicodeScalarView()
    for scalar in result {
      // A vowel mark belongs to the letter before it, whatever blank the page shows between them.
      if (0x064B...0x0652).contains(scalar.value), view.last == " " { view.removeLast() }
      view.append(scalar)
    }
    return String(view)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The parts of a stretch in the opposite order.
  private static func turned(_ stretch: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var parts: [ArraySlice<Unicode.Scalar>] = []
    var index = 0
    while index < stretch.count {
      var end = index + 1
      if isDigit(stretch[index]) {
        end = endOfNumber(stretch, index)
      } else if isLetter(stretch[index]) {
        // Words of another script with what stands between them.
        var next = end
        while next < stretch.count {
          if isLetter(stretch[next]) || isDigit(stretch[next]) { end = next + 1 }
          next += 1
        }
      }
      parts.append(stretch[index..<end])
      index = end
    }
    return parts.reversed().flatMap { $0 }
  }

  /// The end of a number with its separators: 800,000 and 1/2/2026, but not 24-48, which is two.
  private static func endOfNumber(_ stretch: [Unicode.Scalar], _ start: Int) -> Int {
    var end = start
    while end < stretch.count {
      let isSeparator =
        ",./:٫٬".unicodeScalars.contains(stretch[end]) && end + 1 < stretch.count
        && isDigit(stretch[end + 1])
      guard isDigit(stretch[end]) || isSeparator else { break }
      end += 1
    }
    return end
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
}
