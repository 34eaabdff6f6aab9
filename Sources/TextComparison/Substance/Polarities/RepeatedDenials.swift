/// Negations that repeat an earlier one where the other text says "or": "not A and not B", "not A
/// or B".
struct RepeatedDenials {
  private let text: GradedWords
  private let regions: [Int]
  private let groups: [Int]
  /// The position of the first negation that both texts share, by pair of sentences.
  private var first: [Int: Int] = [:]
  private let choices: Set<Int>

  /// - regions: for each word, the stretch between kept words that contains it.
  /// - kept: the positions of the negations that both texts share.
  /// - groups: for each word, its pair of sentences.
  /// - choices: the regions in which the other text says "or".
  init(
    _ text: GradedWords, _ regions: [Int], kept: [Int], groups: [Int], choices: Set<Int>
  ) {
    (self.text, self.regions, self.groups, self.choices) = (text, regions, groups, choices)
    for place in kept {
      first[groups[place]] = min(first[groups[place]] ?? place, place)
    }
  }

  /// Whether a negation repeats an earlier one after an "and".
  func contain(_ item: ScannedPolarity) -> Bool {
    item.meaning.isSentential && item.meaning.bound == nil && contain(item.words.lowerBound)
  }

  /// Whether a modal word repeats an earlier ban after an "and".
  func contain(_ modal: ScannedModal) -> Bool {
    modal.isNegated && contain(modal.shown.lowerBound)
  }

  private func contain(_ place: Int) -> Bool {
    guard choices.contains(regions[place]), let earlier = first[groups[place]], earlier < place
    else { return false }
    // A modal word may come between: "and shall not".
    return text.words[place].isJoined || text.isIn(place, Self.links)
      || text.isIn(place - 1, Self.links)
      || place > 1 && text.words[place - 1].begins.contains(.modal)
        && text.isIn(place - 2, Self.links)
  }

  /// The regions in which an "or" was added or removed.
  static func choices(_ text: GradedWords, _ partners: [Int], _ regions: [Int]) -> Set<Int> {
    var result = Set<Int>()
    for index in text.words.indices where partners[index] < 0 && text.isIn(index, ors) {
      result.insert(regions[index])
    }
    return result
  }

  private static let links = WordSet("and nor et ni и ни та і ні й 和 也")
  private static let ors = WordSet("or ou или либо чи або أو 或")
}
