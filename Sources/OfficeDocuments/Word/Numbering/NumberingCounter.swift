/// Numbers the list items of a document, paragraph by paragraph (ECMA-376, 17.9).
struct NumberingCounter {
  /// A paragraph's number.
  struct Label: Hashable, Sendable {
    /// With its signs; empty for a bullet.
    var text: String
    var isBullet: Bool
    var level: Int
    var suffix: NumberingLevel.Suffix
  }

  private let lists: [String: WordNumbering.List]
  private let language: String?
  /// For each counter, the number of each level; `nil` before its first item.
  private var counts: [String: [Int?]] = [:]
  /// The lists whose own start numbers were applied, which happens once.
  private var started: Set<String> = []

  init(_ numbering: WordNumbering, _ styles: WordStyles) {
    lists = numbering.lists(styles)
    language = styles.language
  }

  /// The number of the next paragraph; `nil` if it is in no list.
  mutating func label(
    _ properties: ParagraphProperties, _ styles: WordStyles
  ) -> Label? {
    let style = styles.style(properties.style)
    guard let id = properties.numberingID ?? style.numberingID, id != "0", let list = lists[id]
    else { return nil }
    let level = self.level(properties, style, list, styles)
    guard let form = list.levels[level] else { return nil }
    var numbers = counts[list.counter] ?? Array(repeating: nil, count: WordNumbering.deepest)
    if let start = list.starts[level], started.insert("\(id)/\(level)").inserted {
      numbers[level] = start
    } else {
      numbers[level] = numbers[level].map { $0 &+ 1 } ?? form.start
    }
    for lower in (level + 1)..<max(WordNumbering.deepest, level + 1) {
      // A level starts again after any higher level, or only after those that it names.
      let restart = list.levels[lower]?.restart ?? lower
      if level < restart { numbers[lower] = nil }
    }
    counts[list.counter] = numbers
    return Label(
      text: form.isHidden ? "" : text(form, level, numbers, list), isBullet: form.format == .bullet,
      level: level, suffix: form.suffix)
  }

  private func level(
    _ properties: ParagraphProperties, _ style: WordStyles.Resolved, _ list: WordNumbering.List,
    _ styles: WordStyles
  ) -> Int {
    if let level = properties.level, (0..<WordNumbering.deepest).contains(level) { return level }
    // A style's place in a list is the level that names the style.
    for name in [properties.style ?? styles.defaultStyle, style.numberingStyle] {
      guard let name else { continue }
      if let own = list.levels.filter({ $0.value.style == name }).keys.min() { return own }
    }
    let level = properties.numberingID == nil ? style.level ?? 0 : 0
    return (0..<WordNumbering.deepest).contains(level) ? level : 0
  }

  private func text(
    _ form: NumberingLevel, _ level: Int, _ numbers: [Int?], _ list: WordNumbering.List
  ) -> String {
    if form.format == .bullet { return "" }
    var result = ""
    var scalars = form.text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "%", let next = scalars.first, (0x31...0x39).contains(next.value) else {
        result.unicodeScalars.append(scalar)
        continue
      }
      scalars.removeFirst()
      let other = Int(next.value - 0x31)
      guard other <= level, let own = list.levels[other] else { continue }
      let number = numbers[other] ?? own.start
      let format = form.isLegal && own.format.isSpelled ? .decimal : own.format
      result += format.text(number, language: own.language ?? language)
    }
    return result
  }
}

extension NumberFormat {
  /// Whether legal numbering writes digits in its place.
  fileprivate var isSpelled: Bool {
    switch self {
    case .none, .bullet, .zeroPadded: false
    default: true
    }
  }
}
