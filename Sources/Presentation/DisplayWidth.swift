/// The number of terminal columns that a string takes.
///
/// East Asian wide characters and emoji take two, combining marks and format characters none,
/// everything else one. Characters of ambiguous width take one, as on terminals that are not
/// configured for East Asia. Control characters take none; `Escaping` has replaced them before.
package enum DisplayWidth {
  /// The columns that `text` takes.
  package static func of(_ text: String) -> Int {
    var text = text
    let ascii: Int? = text.withUTF8 { bytes in
      for byte in bytes where byte &- 0x20 >= 0x5F { return nil }
      return bytes.count
    }
    if let ascii { return ascii }
    var width = 0
    var joins = false
    for scalar in text.unicodeScalars {
      width += of(scalar)
      if joinsClusters(scalar) { joins = true }
    }
    return joins ? text.reduce(0) { $0 + of(cluster: $1) } : width
  }

  /// The columns of one user-perceived character.
  package static func of(cluster: Character) -> Int {
    let scalars = cluster.unicodeScalars
    guard let base = scalars.first else { return 0 }
    var width = 0
    var joined = false
    var selected = false
    for scalar in scalars {
      width += of(scalar)
      if joinsClusters(scalar) { joined = true }
      if scalar.value == 0xFE0F { selected = true }
    }
    guard joined, base.properties.isEmoji else { return width }
    return selected ? 2 : min(width, 2)
  }

  /// The columns of a single scalar.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value >= 0x20 && !(0x7F..<0xA0).contains(value) ? 1 : 0 }
    if WideRanges.contains(value) { return 2 }
    // Letters of common scripts need no look-up of their properties.
    if (0x370..<0x483).contains(value) || (0x620..<0x64B).contains(value) { return 1 }
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFFA0,
      0xE0000...0xE0FFF:
      return 0
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    // A vowel sign of Devanagari, Tamil or Khmer takes a column beside its letter. The tone marks
    // of Hangul and the reading marks of Chinese do not.
    case .spacingMark: return [0x302E, 0x302F, 0x16FF0, 0x16FF1].contains(value) ? 0 : 1
    default: return 1
    }
  }

  /// Whether a scalar may make its cluster as wide as one emoji: the joiner, the emoji variation
  /// selector, skin tones, and the letters of flags.
  private static func joinsClusters(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }
}

extension String {
  /// The number of terminal columns of the string.
  package var displayWidth: Int { DisplayWidth.of(self) }

  /// The string filled with spaces up to `width`; unchanged if it is wider.
  package func padded(to width: Int, alignment: Table.Alignment = .leading) -> String {
    let room = width - displayWidth
    guard room > 0 else { return self }
    let before =
      switch alignment {
      case .leading: 0
      case .trailing: room
      case .center: room / 2
      }
    return String(repeating: " ", count: before) + self
      + String(repeating: " ", count: room - before)
  }

  /// The longest beginning in whole characters that fits into `width`, followed by `ellipsis` if it
  /// was cut.
  package func truncated(to width: Int, ellipsis: String = "…") -> String {
    guard displayWidth > width else { return self }
    let room = width - ellipsis.displayWidth
    guard room >= 0 else { return "" }
    var used = 0
    var end = startIndex
    while end < endIndex {
      let next = used + DisplayWidth.of(cluster: self[end])
      if next > room { break }
      used = next
      end = index(after: end)
    }
    return self[..<end] + ellipsis
  }

  /// The longest beginning of whole words that fits into `width`, with an ellipsis where it was cut.
  ///
  /// A very long word, and words of scripts without blanks, are cut where the room ends.
  package func truncatedAtWord(to width: Int) -> String {
    guard displayWidth > width else { return self }
    return cutAtWord(to: max(0, width - 1), isStart: true) + "…"
  }

  /// What fits into `room` without the beginning of a word whose end does not.
  ///
  /// - isStart: whether nothing stands before it, so that something of it has to stay.
  func cutAtWord(to room: Int, isStart: Bool) -> String {
    var cut = truncated(to: room, ellipsis: "")
    if cut.utf8.count < utf8.count, dropFirst(cut.count).first?.isWhitespace == false {
      if let blank = cut.lastIndex(where: \.isWhitespace) {
        if cut.distance(from: blank, to: cut.endIndex) <= 24 { cut = String(cut[..<blank]) }
      } else if !isStart, cut.count <= 12 {
        cut = ""
      }
    }
    while cut.last?.isWhitespace ?? false { cut.removeLast() }
    return cut
  }

  /// The string in lines of at most `width` columns, broken at spaces, else between characters.
  package func wrapped(to width: Int) -> [String] {
    Line.wrap([Run(self)], width: width).map { line in line.runs.map(\.text).joined() }
  }
}
