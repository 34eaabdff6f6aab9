/// Splits numbers written as one word: "fünfundzwanzigtägig", "duecentomila", 삼십오.
struct CompoundNumbers: Sendable {
  /// A part of such a word.
  struct Part {
    let range: Range<Int>
    /// Whether a joint before it, such as "und", was removed.
    let isJoined: Bool
  }

  private enum Kind { case digit, number, scale, unit, joint }

  private let parts: [[UInt8]: Kind]
  private let longest: Int

  /// Whether a digit must precede ten, a hundred or a thousand, because the syllables alone form
  /// other words.
  private let needsScale: Bool

  /// - joints: parts without a meaning that join the others, separated by blanks.
  init(_ languages: [LanguageWords], joints: String, needsScale: Bool) {
    self.needsScale = needsScale
    var parts: [[UInt8]: Kind] = [:]
    for (meaning, list) in languages.flatMap(\.quantities) {
      let kind: Kind
      switch meaning {
      case .number(let value): kind = value < 10 ? .digit : .number
      case .scale(let scale): kind = scale <= 1_000 ? .scale : .number
      case .unit: kind = .unit
      default: continue
      }
      for word in list.split(separator: "|") where !word.contains(" ") {
        let folded = Array(Folding.fold(String(word)).utf8)
        if folded.count > 1 { parts[folded] = parts[folded] ?? kind }
      }
    }
    for joint in joints.split(separator: " ") {
      parts[Array(Folding.fold(String(joint)).utf8)] = .joint
    }
    self.parts = parts
    longest = parts.keys.map(\.count).max() ?? 0
  }

  /// The parts of a folded word, at least two and the first a number; empty for any other word.
  func cut(_ word: [UInt8]) -> [Part]? {
    guard word.count >= 5, word.count <= 120, parts[word] == nil else { return nil }
    // For each end of a part, the number of the part that ends there and begins earliest.
    var ends = [Int](repeating: -1, count: word.count + 1)
    ends[word.count] = word.count
    for start in (0..<word.count).reversed() {
      for end in (start + 1...min(word.count, start + longest)).reversed() where ends[end] >= 0 {
        if parts[Array(word[start..<end])] != nil {
          ends[start] = end
          break
        }
      }
    }
    guard ends[0] > 0, ends[0] < word.count else { return nil }
    var result: [Part] = []
    var start = 0
    var isJoined = false
    var hasUnit = false
    var hasScale = false
    var last = Kind.joint
    while start < word.count {
      let end = ends[start]
      switch parts[Array(word[start..<end])] {
      case .joint:
        if result.isEmpty { return nil }
        isJoined = true
      case .unit where result.isEmpty || hasUnit: return nil
      case let kind:
        hasUnit = kind == .unit
        if kind == .scale, last == .digit { hasScale = true }
        if let kind { last = kind }
        result.append(Part(range: start..<end, isJoined: isJoined))
        isJoined = false
      }
      start = end
    }
    return result.count > 1 && !isJoined && (hasScale || !needsScale) ? result : nil
  }
}
