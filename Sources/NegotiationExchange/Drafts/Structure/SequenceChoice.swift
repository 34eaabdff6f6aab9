internal import NegotiationModel

/// Chooses, from lines with numbers of one kind, those that form sequences.
///
/// The value of a chain is the sum of its lines' weights and of its steps: the next number counts
/// most, a gap little, and a repeated or falling number counts against it. The chain with the
/// highest value is chosen, and the other lines are text. Only the last forty lines are tried as
/// predecessors, so that time grows linearly.
struct SequenceChoice {
  /// A line with its number.
  struct Item {
    let value: SequenceNumber
    let weight: Int
    /// The number of wider headings before it.
    let section: Int
    /// Whether the preceding text announces a list.
    var isAnnounced = false
  }

  private static let window = 40
  /// The highest value of a step.
  private static let dearestStep = 3

  /// The indexes of the chosen items, in order, and the value of the chain.
  static func chosen(_ items: [Item]) -> (indices: [Int], worth: Int) {
    guard !items.isEmpty else { return ([], 0) }
    var worth = [Int](repeating: 0, count: items.count)
    var before = [Int](repeating: -1, count: items.count)
    for index in items.indices {
      let item = items[index]
      var best = item.value.isFirst ? 2 : 0
      for other in stride(from: index - 1, through: max(0, index - window), by: -1) {
        // Most predecessors could not be better even with the highest step.
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

  /// Removes lists that a colon announces within an item, up to where the outer sequence continues.
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
