import Testing

@testable import TextComparison

/// Which sentence of a clause is told as an edited form of which.
struct SentencePairingTests {
  /// The sentences that were added or removed, in the order of the texts.
  private func alone(_ old: String, _ new: String) -> (went: [String], came: [String]) {
    let (first, second) = GradedWords.pair(old, new)
    let alignment = WordAlignment(first, second)
    func lone(_ text: GradedWords, _ groups: [Int]) -> [String] {
      text.sentences.filter { groups[$0.lowerBound] < 0 }.map { text.text($0) }
    }
    return (lone(first, alignment.oldGroup), lone(second, alignment.newGroup))
  }

  private static let lapse = "The licence shall lapse if the lessee pollutes the harbour board."

  /// Sentences whose words stand whole in a longer one, though all of them are what the clause is
  /// about.
  @Test(arguments: [
    (
      "The lessee shall have a harbour licence from the board.",
      "The lessee shall have a harbour licence from the board, the council and the shipping lines that follow Annex B."
    ),
    (
      "The lessee shall pay for the harbour licence to the board.",
      "From the second spring on, the lessee shall pay in full and in due time for the harbour licence of pilots and tugs to the board."
    ),
  ])
  func `a sentence that stands whole in a longer one became it`(short: String, long: String) {
    let others = "The harbour is deep. The licence of the lessee is a licence of the board."
    for (old, new) in [(short, long), (long, short)] {
      let found = alone(
        "\(old) Rent is due to the board for the licence. \(Self.lapse) \(others)",
        "\(new) \(Self.lapse) The lessee, the harbour and the licence thrive. \(others)")
      #expect(!found.went.contains { old.hasPrefix($0) })
      #expect(!found.came.contains { new.hasPrefix($0) })
    }
  }

  /// Sentences about other things that name one thing in two words.
  @Test(arguments: [
    (
      "In the two northern valleys the line of fences shall be kept and marked.",
      "Swaps of pasture shall be talked over from the line of fences."
    ),
    (
      "Every autumn the herders count what grazes on the common meadow.",
      "Nobody may fell a tree or dig for peat beside the common meadow."
    ),
  ])
  func `one thing that two sentences name does not make them one`(first: String, second: String) {
    for (old, new) in [(first, second), (second, first)] {
      let found = alone(
        "\(old) Goats are counted in spring. Wool is sold at cost.",
        "\(new) Nobody shall climb over the wall.")
      #expect(found.went.contains { old.hasPrefix($0) })
      #expect(found.came.contains { new.hasPrefix($0) })
    }
  }

  @Test func `what a sentence begins with pairs it still`() {
    let found = alone(
      "The line of fences shall be kept and marked by both valleys. Goats are counted.",
      "The line of fences shall be painted at night. Nobody shall climb over the wall.")
    #expect(!found.went.contains { $0.hasPrefix("The line") })
    #expect(!found.came.contains { $0.hasPrefix("The line") })
  }

  /// Few pieces are compared with each other, many are looked up; both settle the same.
  @Test(arguments: [1, 3, 9, 40])
  func `equal sentences are paired in order wherever they stand`(count: Int) {
    let (one, other) = ("Wolves are counted. ", "Bears are fed. ")
    let old = String(repeating: one + other, count: count) + "Rain falls."
    let new = "Snow melts early here. " + String(repeating: other + one, count: count)
    let (first, second) = GradedWords.pair(old, new)
    let alignment = WordAlignment(first, second)
    let partners = first.sentences.compactMap { range in
      alignment.old[range.lowerBound] < 0 ? nil : alignment.old[range.lowerBound]
    }
    #expect(partners.count == 2 * count)
    let wolves = stride(from: 0, to: partners.count, by: 2).map { partners[$0] }
    let bears = stride(from: 1, to: partners.count, by: 2).map { partners[$0] }
    #expect(wolves == wolves.sorted() && bears == bears.sorted())
    #expect(Set(partners).count == partners.count)
  }
}
