/// One possible answer: the value that is stored, and its names.
package struct Choice: Hashable, Sendable {
  /// The value that is stored, such as an identifier.
  package var value: String
  /// The text that is shown; empty if the value is enough.
  package var label: String
  /// The names that can be typed besides the value.
  package var names: [String]

  package init(_ value: String, label: String = "", names: [String] = []) {
    self.value = value
    self.label = label
    self.names = names
  }
}

/// The possible answers, found by any part of any of their names.
package struct Choices: Sendable {
  /// How well a typed text matches a name, best first.
  private enum Nearness: Int, Comparable {
    case same, beginning, beginningOfWord, inside

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The meaning of a typed text among the choices.
  package enum Meaning: Hashable, Sendable {
    case one(Choice)
    /// Several begin with it, best first.
    case several([Choice])
    /// None has that name or begins with it; these contain it.
    case none(inside: [Choice])
  }

  private struct Folded: Sendable {
    var choice: Choice
    var names: [String]
  }

  private let list: [Folded]
  private let fold: @Sendable (String) -> String
  /// The separator of several answers on one line; `nil` if only one is asked for.
  package let separator: Character?

  /// Makes choices from things, in the order in which they are offered.
  ///
  /// - `fold`: normalises names and typed text, so that case and marks are ignored.
  package init(
    _ list: [Choice], separator: Character? = nil, fold: @escaping @Sendable (String) -> String
  ) {
    self.fold = fold
    self.separator = separator
    self.list = list.map { choice in
      Folded(choice: choice, names: ([choice.value] + choice.names).map(fold))
    }
  }

  package static let none = Choices([]) { $0 }
  package var isEmpty: Bool { list.isEmpty }
  package var all: [Choice] { list.map(\.choice) }

  /// The choice with a value.
  package subscript(value value: String) -> Choice? {
    list.first { $0.choice.value == value }?.choice
  }

  /// The choices that begin with a text or contain it, best first; all for an empty text.
  package func matches(_ typed: String) -> [Choice] {
    let wanted = fold(typed)
    if wanted.isEmpty { return all }
    return ranked(wanted).map(\.choice)
  }

  /// What a text means: the one choice of that name, else the one with a name that begins so.
  ///
  /// Where several begin so, and all but one go on behind the name of that one with a further word, that
  /// one is meant: `acc` is `accept`, although `accept-all` begins so as well.
  package func meaning(of typed: String) -> Meaning {
    if let exact = self[value: typed] { return .one(exact) }
    let wanted = fold(typed)
    guard !wanted.isEmpty else { return .none(inside: []) }
    let ranked = ranked(wanted)
    guard let best = ranked.first?.nearness else { return .none(inside: []) }
    let nearest = ranked.filter { $0.nearness == best }.map(\.choice)
    if best == .inside { return .none(inside: nearest) }
    if nearest.count == 1 { return .one(nearest[0]) }
    if best == .beginning, let stem = stem(of: wanted) { return .one(stem) }
    return .several(nearest)
  }

  /// The choice behind whose name all other names that begin with a text go on.
  private func stem(of wanted: String) -> Choice? {
    func fitting(_ folded: Folded) -> [String] { folded.names.filter { $0.hasPrefix(wanted) } }
    return list.first { folded in
      let stems = fitting(folded)
      return !stems.isEmpty
        && list.allSatisfy { other in
          other.choice == folded.choice
            || fitting(other).allSatisfy { name in
              stems.contains { name.hasPrefix($0) && Choices.isWordEnd(name, behind: $0) }
            }
        }
    }?.choice
  }

  /// Whether a name goes on behind its beginning, and not within a word.
  private static func isWordEnd(_ name: String, behind beginning: String) -> Bool {
    guard let next = name.dropFirst(beginning.count).first else { return false }
    return !next.isLetter && !next.isNumber
  }

  private func ranked(_ wanted: String) -> [(nearness: Nearness, choice: Choice)] {
    var found: [(nearness: Nearness, order: Int, choice: Choice)] = []
    for (order, folded) in list.enumerated() {
      let nearness = folded.names.compactMap { Choices.nearness(of: wanted, to: $0) }.min()
      if let nearness { found.append((nearness, order, folded.choice)) }
    }
    return found.sorted { ($0.nearness, $0.order) < ($1.nearness, $1.order) }
      .map { ($0.nearness, $0.choice) }
  }

  private static func nearness(of wanted: String, to name: String) -> Nearness? {
    if name == wanted { return .same }
    if name.hasPrefix(wanted) { return .beginning }
    var rest = name[...]
    var isInside = false
    while let found = place(of: wanted, in: rest) {
      let before = found.lowerBound == name.startIndex ? nil : name[..<found.lowerBound].last
      guard let before, before.isLetter || before.isNumber else { return .beginningOfWord }
      isInside = true
      rest = rest[rest.index(after: found.lowerBound)...]
    }
    return isInside ? .inside : nil
  }

  /// The first position of some words in a text, compared letter by letter.
  private static func place(of words: String, in text: Substring) -> Range<String.Index>? {
    text.indices.lazy.compactMap { start -> Range<String.Index>? in
      guard text[start...].starts(with: words) else { return nil }
      return start..<text.index(start, offsetBy: words.count)
    }.first
  }
}
