/// Finds names that are similar to an unknown word.
///
/// A name is similar if it begins with the word, or differs by few slips: a letter too many,
/// missing or wrong, or two letters swapped. Case is ignored. Letters are compared under canonical
/// equivalence, so `é` is one letter however it was typed.
package enum Suggestion {
  /// Longer words are not typing slips; comparing them would only take time.
  static let longestWord = 80

  /// The most similar names, best first: those that begin with the word, then those with the fewest
  /// slips, then in the given order.
  package static func nearest(
    to word: String, among names: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    var letters = Letters()
    guard let wanted = letters.numbers(of: word), !wanted.isEmpty else { return [] }
    let allowed = wanted.count < 2 ? 0 : min(3, max(1, (wanted.count + 1) / 3))
    var near: [(rank: Int, name: String)] = []
    var taken: Set<String> = []
    for name in names {
      guard let found = letters.numbers(of: name), !found.isEmpty else { continue }
      let rank: Int
      if found == wanted {
        rank = 0
      } else if found.starts(with: wanted) {
        rank = 1
      } else if let slips = slips(wanted, found, allowed: allowed) {
        rank = 1 + slips
      } else {
        continue
      }
      if taken.insert(name).inserted { near.append((rank, name)) }
    }
    // `sort` need not be stable, so the position decides ties.
    let ordered = near.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return ordered.prefix(max(0, limit)).map(\.element.name)
  }

  /// The hint to print, `did you mean 'json'?`, or `nil` if no name is near.
  package static func hint(
    for word: String, among names: some Sequence<String>, limit: Int = 3
  ) -> String? {
    let near = nearest(to: word, among: names, limit: limit).map { "'\($0)'" }
    guard let last = near.last else { return nil }
    guard near.count > 1 else { return "did you mean \(last)?" }
    return "did you mean \(near.dropLast().joined(separator: ", ")) or \(last)?"
  }

  /// The number of slips between two words, no letter being part of two slips; `nil` if there are
  /// too many.
  static func slips(_ old: [Int], _ new: [Int], allowed: Int) -> Int? {
    guard abs(old.count - new.count) <= allowed else { return nil }
    var before = [Int](repeating: 0, count: new.count + 1)
    var last = Array(0...new.count)
    var row = last
    for i in 1...max(1, old.count) where i <= old.count {
      row[0] = i
      var least = i
      for j in 1...max(1, new.count) where j <= new.count {
        let same = old[i - 1] == new[j - 1]
        var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, old[i - 1] == new[j - 2], old[i - 2] == new[j - 1] {
          best = min(best, before[j - 2] + 1)
        }
        row[j] = best
        least = min(least, best)
      }
      // After two rows above the allowed number the result cannot be below it again.
      if least > allowed, last.allSatisfy({ $0 > allowed }) { return nil }
      (before, last, row) = (last, row, before)
    }
    return last[new.count] <= allowed ? last[new.count] : nil
  }
}

/// Numbers for letters: ASCII letters have their own, others by first use.
///
/// Comparing characters is slow, and is done once for each letter here.
private struct Letters {
  private var known: [Character: Int] = [:]

  /// The word's letters, ignoring case; `nil` if it is too long to be a typing slip.
  mutating func numbers(of word: String) -> [Int]? {
    let bytes = word.utf8
    guard bytes.count <= Suggestion.longestWord * 16 else { return nil }
    if bytes.allSatisfy({ $0 < 0x80 }) {
      guard bytes.count <= Suggestion.longestWord else { return nil }
      return bytes.map { 0x41...0x5A ~= $0 ? Int($0) + 0x20 : Int($0) }
    }
    let folded = word.lowercased()
    guard folded.count <= Suggestion.longestWord else { return nil }
    return folded.map { letter in
      if let ascii = letter.asciiValue { return Int(ascii) }
      if let number = known[letter] { return number }
      let number = 0x100 + known.count
      known[letter] = number
      return number
    }
  }
}
