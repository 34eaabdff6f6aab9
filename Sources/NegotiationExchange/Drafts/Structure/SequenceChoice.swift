internal import NegotiationModel

/// Chooses from lines with numbers of one kind those that make sequences.
///
/// A chain of lines is worth what speaks for each of them and for each step: the next number is worth
/// most, a gap little, a number that comes again or goes back costs. The dearest chain wins; what is not
/// in it is text. Only the last forty lines are tried as the one before, so that time grows with the
/// number of lines.
struct SequenceChoice {
  /// A line with its number.
  struct Item {
    let value: SequenceNumber
    let weight: Int
    /// How many headings of wider kinds stand before it.
    let section: Int
    /// Whether the text before it announces a list.
    var isAnnounced = false
  }

  private static let window = 40
  /// What a step is worth at most.
  private static let dearestStep = 3

  /// The indices of the chosen items, in order, and what the chain is worth.
  static func chosen(_ items: [Item]) -> (indices: [Int], worth: Int) {
    guard !items.isEmpty else { return ([], 0) }
    var worth = [Int](repeating: 0, count: items.count)
    var before = [Int](repeating: -1, count: items.count)
    for index in items.indices {
      let item = items[index]
      var best = item.value.isFirst ? 2 : 0
      for other in stride(from: index - 1, through: max(0, index - window), by: -1) {
        // Most lines before could not be better even with the dearest step.
        guard worth[other] + dearestStep > best else { continue }
        let total = worth[other] + step(from: items[other], to: item)
        if total > best {
          best = total
          before[index] = other
        }
      }
      worth[index] = best + item.weight
    }
    guard let top = worth.max(), top > 0, var index = worth.lastIndex(of: top) else {
      return ([], 0)
    }
    var chain = [index]
    while before[index] >= 0 {
      index = before[index]
      chain.append(index)
    }
    return (withoutInnerLists(chain.reversed(), items), top)
  }

  private static func step(from last: Item, to next: Item) -> Int {
    let isNewSection = next.section != last.section
    if next.value.follows(last.value) { return isNewSection ? 2 : 3 }
    if next.value == last.value { return isNewSection ? 1 : -4 }
    if last.value < next.value {
      switch next.value.gap(after: last.value) {
      case 0...5: return 1
      case 6...50: return -1
      default: return -3
      }
    }
    if next.value.isFirst { return isNewSection ? 3 : -2 }
    return isNewSection ? 0 : -6
  }

  /// Drops lists that a colon announces within an item, up to where the outer sequence goes on.
  private static func withoutInnerLists(_ chain: [Int], _ items: [Item]) -> [Int] {
    var result: [Int] = []
    var position = 0
    while position < chain.count {
      let item = items[chain[position]]
      guard let last = result.last, item.isAnnounced, item.value.isFirst,
        items[last].value >= item.value, items[last].section == item.section
      else {
        result.append(chain[position])
        position += 1
        continue
      }
      var end = position + 1
      while end < chain.count, items[chain[end]].section == item.section,
        !items[chain[end]].value.isFirst
      {
        end += 1
      }
      let resumed = chain[position..<end].lastIndex {
        items[$0].value.follows(items[last].value)
      }
      position = resumed ?? end
    }
    return result
  }
}
