/// Makes labels of a few columns: unique, and as meaningful as possible.
enum ShortLabels {
  /// One label for each name, none wider than `width` unless that would make two equal.
  ///
  /// `given` labels are kept if they fit. Names of several words give their initials, others their
  /// first letters. If a label is taken, later letters are tried, then digits.
  static func make(_ names: [String], given: [String?], width: Int) -> [String] {
    var taken: Set<String> = []
    var result = [String](repeating: "", count: names.count)
    for (index, short) in given.enumerated() {
      if let short, !short.isEmpty, short.displayWidth <= width, taken.insert(short).inserted {
        result[index] = short
      }
    }
    // The next digit for each stem, so that many similar names take no longer.
    var numbers: [String: Int] = [:]
    for (index, name) in names.enumerated() where result[index].isEmpty {
      let isFree = { (label: String) in !taken.contains(label) }
      var label =
        isPlain(name)
        ? firstPlain(name, width: width, where: isFree)
        : firstOfAny(name, width: width, where: isFree)
      if label.isEmpty {
        let first = name.truncated(to: max(0, width - 1), ellipsis: "")
        var number = numbers[first] ?? 2
        while label.isEmpty || taken.contains(label) {
          let digits = String(number)
          label = first.truncated(to: max(0, width - digits.count), ellipsis: "") + digits
          number += 1
          numbers[first] = number
        }
      }
      taken.insert(label)
      result[index] = label
    }
    return result
  }

  /// The first free label that a name offers, or `nil`.
  static func firstOfAny(_ name: String, width: Int, where isFree: (String) -> Bool) -> String {
    if !name.isEmpty, name.displayWidth <= width, isFree(name) { return name }
    let words = name.split { !$0.isLetter && !$0.isNumber }.map(withoutArticle)
    if words.count > 1 {
      let initials = String(words.compactMap(\.first))
      let start = initials.truncated(to: width, ellipsis: "")
      if start.displayWidth > 1, isFree(start) { return start }
    }
    let letters = words.joined()
    let start = letters.truncated(to: width, ellipsis: "")
    if !start.isEmpty, isFree(start) { return start }
    guard width > 1 else { return "" }
    let stem = letters.truncated(to: width - 1, ellipsis: "")
    for letter in letters.dropFirst(stem.count) {
      let label = stem + String(letter)
      if label.displayWidth <= width, isFree(label) { return label }
    }
    return ""
  }

  /// An Arabic word without the article, with which half of all names would begin alike.
  private static func withoutArticle(_ word: Substring) -> Substring {
    word.hasPrefix("ال") && word.count > 4 ? word.dropFirst(2) : word
  }

  /// The same for printable ASCII, in which each byte is a character of one column.
  static func firstPlain(_ name: String, width: Int, where isFree: (String) -> Bool) -> String {
    let width = max(0, width)
    if !name.isEmpty, name.utf8.count <= width, isFree(name) { return name }
    var letters: [UInt8] = []
    var initials: [UInt8] = []
    var isInside = false
    for byte in name.utf8 {
      let isPart = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
      if isPart {
        letters.append(byte)
        if !isInside { initials.append(byte) }
      }
      isInside = isPart
    }
    if initials.count > 1, width > 1 {
      let start = String(decoding: initials.prefix(width), as: UTF8.self)
      if isFree(start) { return start }
    }
    let start = String(decoding: letters.prefix(width), as: UTF8.self)
    if !start.isEmpty, isFree(start) { return start }
    guard width > 1, letters.count >= width else { return "" }
    var label = Array(letters.prefix(width))
    for letter in letters.dropFirst(width - 1) {
      label[width - 1] = letter
      let text = String(decoding: label, as: UTF8.self)
      if isFree(text) { return text }
    }
    return ""
  }

  /// Whether a name is printable ASCII.
  static func isPlain(_ name: String) -> Bool { name.utf8.allSatisfy { $0 &- 0x20 < 0x5F } }
}
