/// Compares sentences with the same words in another order.
extension SubstanceComparison {
  /// Finds words that changed places around a word of order, so that the sentence means the
  /// opposite: "North leaves before South", "from South to North".
  mutating func compareOrder(_ changed: ChangedWords) {
    for (group, went) in changed.old.sorted(by: { $0.key < $1.key }) {
      guard let came = changed.new[group], went.count == came.count, went.count <= Self.longest,
        went.map({ old.words[$0].identifier }).sorted()
          == came.map({ new.words[$0].identifier }).sorted(),
        let before = old.sentenceRange(at: went[0]), let after = new.sentenceRange(at: came[0]),
        before.count == after.count
      else { continue }
      let (left, right) = (OrderedObjects(before, old), OrderedObjects(after, new))
      guard let word = left.reversed(in: right) else { continue }
      polarities.append(
        PolarityChange(
          kind: .condition, old: left.text(of: word), new: right.text(of: word),
          sentence: new.sentence(at: after.lowerBound)))
    }
  }

  /// The most words that may change places.
  private static let longest = 40
}

/// The words after each word of order in a sentence.
private struct OrderedObjects {
  private let text: GradedWords
  /// For each word of order that occurs once, the words after it.
  private var objects: [Int32: Range<Int>] = [:]

  init(_ words: Range<Int>, _ text: GradedWords) {
    self.text = text
    var repeated = Set<Int32>()
    for index in words where text.isIn(index, Self.relations) {
      let word = text.words[index].identifier
      var end = index + 1
      while end < text.words.count, end < index + 4, text.words[end].gap < .mark,
        !text.isIn(end, Self.ends)
      {
        end += 1
      }
      if objects.updateValue(index..<end, forKey: word) != nil { repeated.insert(word) }
    }
    for word in repeated { objects[word] = nil }
  }

  /// The first word of order that is followed by something else in the other sentence.
  func reversed(in other: OrderedObjects) -> Int32? {
    objects.sorted { $0.value.lowerBound < $1.value.lowerBound }.first { word, words in
      guard let others = other.objects[word] else { return false }
      let (left, right) = (telling(words), other.telling(others))
      return !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
    }?.key
  }

  /// The words that carry meaning; in Chinese the first two characters together.
  private func telling(_ words: Range<Int>) -> Set<[Int32]> {
    let rest = words.dropFirst()
    guard let first = rest.first else { return [] }
    if text.words[first].kind == .character {
      return [rest.prefix(2).map { text.words[$0].identifier }]
    }
    return Set(rest.filter { !text.isCommon($0) }.map { [text.words[$0].identifier] })
  }

  /// A word of order with the words after it.
  func text(of word: Int32) -> String? { objects[word].map { text.text($0) } }

  private static let relations = WordSet(
    "before after than from to prior avant après перед після до от від чем ніж قبل بعد من إلى 于 比")
  private static let ends = WordSet(
    "and or et ou и или та або و أو 和 或 before after than from to avant après перед після до от від"
      + " чем ніж قبل بعد من إلى")
}
