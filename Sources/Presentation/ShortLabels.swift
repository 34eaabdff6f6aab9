/// Labels of a few columns for narrow places: distinct, and as telling as they can be.
enum ShortLabels {
  /// One label per name, none wider than `width` unless that would make two alike.
  ///
  /// `given` labels are kept where they fit. Names of several words give their initials, others
  /// their first letters; a label that is taken gives way to later letters, then to digits.
  static func make(_ names: [String], given: [String?], width: Int) -> [String] {
    var taken: Set<String> = []
    var result = [String](repeating: "", count: names.count)
    for (index, short) in given.enumerated() {
      if let short, !short.isEmpty, short.displayWidth <= width, taken.insert(short).inserted {
        result[index] = short
      }
    }
    // Where the digits of a stem went on last time, so that many alike take no longer each.
    var numbers: [String: Int] = [:]
    for (index, name) in names.enumerated() where result[index].isEmpty {
      let free = candidates(name, width: width).first { !taken.contains($0) }
      var label = free ?? ""
      let first = name.truncated(to: max(0, width - 1), ellipsis: "")
      var number = numbers[first] ?? 2
      while label.isEmpty || taken.contains(label) {
        let digits = String(number)
        label = first.truncated(to: max(0, width - digits.count), ellipsis: "") + digits
        number += 1
        numbers[first] = number
      }
      taken.insert(label)
      result[index] = label
    }
    return result
  }

  private static func candidates(_ name: String, width: Int) -> [String] {
    var result: [String] = []
    if !name.isEmpty, name.displayWidth <= width { result.append(name) }
    let words = name.split { !$0.isLetter && !$0.isNumber }
    if words.count > 1 {
      let initials = String(words.compactMap(\.first))
      let start = initials.truncated(to: width, ellipsis: "")
      if start.displayWidth > 1 { result.append(start) }
    }
    let letters = String(name.filter { $0.isLetter || $0.isNumber })
    let start = letters.truncated(to: width, ellipsis: "")
    if !start.isEmpty { result.append(start) }
    guard width > 1 else { return result }
    let stem = letters.truncated(to: width - 1, ellipsis: "")
    for letter in letters.dropFirst(stem.count) {
      let label = stem + String(letter)
      if label.displayWidth <= width { result.append(label) }
    }
    return result
  }
}
