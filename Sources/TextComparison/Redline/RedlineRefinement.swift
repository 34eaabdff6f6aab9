/// Turns a shortest edit script into edits that a person would make.
///
/// There are five steps. Kept text between two changes is absorbed if it weighs less than either. A
/// sentence of which little is kept is changed as a whole. Common ends of joined changes are
/// restored. Dates, brackets and numbers that were cut in two are completed. A pure insertion or
/// deletion is moved to the beginning of a sentence, a line or at least a word.
struct RedlineRefinement {
  private let old: Tokens
  private let new: Tokens
  private let oldIdentifiers: [Int32]
  private let newIdentifiers: [Int32]
  private let oldKeys: [Int32]
  private let newKeys: [Int32]

  init(_ builder: RedlineBuilder) {
    old = builder.old
    new = builder.new
    oldIdentifiers = builder.oldIdentifiers
    newIdentifiers = builder.newIdentifiers
    oldKeys = builder.oldKeys
    newKeys = builder.newKeys
  }

  func refine(_ blocks: [RedlineBlock]) -> [RedlineBlock] {
    let trimmed = gather(absorb(blocks)).map { trim($0.block) }
      .filter { !$0.old.isEmpty || !$0.new.isEmpty }
    return slide(RedlineWholes(old, new).widen(trimmed))
  }

  // MARK: Absorbing

  private struct Weighed {
    var block: RedlineBlock
    var deleted: Int
    var inserted: Int
    /// One number replaces another: what is beside it is never absorbed.
    var isNumber: Bool
    /// A mark replaces a common word or the other way round: "," for "and".
    var isSlight: Bool
    var most: Int { isNumber ? 1 : max(deleted, inserted) }
  }

  private func absorb(_ blocks: [RedlineBlock]) -> [Weighed] {
    var result: [Weighed] = []
    for block in blocks {
      var current = weigh(block)
      while let last = result.last, let kept = absorbed(between: last, and: current) {
        result.removeLast()
        current = Weighed(
          block: RedlineBlock(
            old: last.block.old.lowerBound..<current.block.old.upperBound,
            new: last.block.new.lowerBound..<current.block.new.upperBound),
          deleted: last.deleted + kept + current.deleted,
          inserted: last.inserted + kept + current.inserted, isNumber: false, isSlight: false)
      }
      result.append(current)
    }
    return result
  }

  /// Joins the changes of a sentence that keeps less than a third of the old and of the new words.
  private func gather(_ blocks: [Weighed]) -> [Weighed] {
    guard blocks.count > 1 else { return blocks }
    var result: [Weighed] = []
    var start = 0
    var kept = 0
    func close(_ end: Int) {
      let stretch = blocks[start..<end]
      let deleted = stretch.reduce(0) { $0 + $1.deleted }
      let inserted = stretch.reduce(0) { $0 + $1.inserted }
      if let first = stretch.first, let last = stretch.last, stretch.count > 1,
        3 * kept < min(deleted, inserted), !stretch.contains(where: \.isNumber)
      {
        result.append(
          Weighed(
            block: RedlineBlock(
              old: first.block.old.lowerBound..<last.block.old.upperBound,
              new: first.block.new.lowerBound..<last.block.new.upperBound),
            deleted: deleted + kept, inserted: inserted + kept, isNumber: false, isSlight: false))
      } else {
        result += stretch
      }
      (start, kept) = (end, 0)
    }
    for index in blocks.indices.dropFirst() {
      let island = blocks[index - 1].block.old.upperBound..<blocks[index].block.old.lowerBound
      if island.contains(where: { old.all[$0].kind == .newline || old.endsSentence($0) }) {
        close(index)
      } else {
        kept += old.weight(of: island)
      }
    }
    close(blocks.count)
    return result
  }

  private func weigh(_ block: RedlineBlock) -> Weighed {
    let oldWords = block.old.filter { old.all[$0].carriesMeaning }
    let newWords = block.new.filter { new.all[$0].carriesMeaning }
    let isNumber =
      oldWords.count == 1 && newWords.count == 1
      && (old.all[oldWords[0]].kind == .number || new.all[newWords[0]].kind == .number)
    let (deleted, inserted) = (old.weight(of: block.old), new.weight(of: block.new))
    return Weighed(
      block: block, deleted: deleted, inserted: inserted, isNumber: isNumber,
      isSlight: max(deleted, inserted) <= 3 && min(deleted, inserted) > 0 && !isNumber
        && (oldWords.isEmpty || newWords.isEmpty))
  }

  /// The weight of the kept text between two changes, if it should be absorbed.
  private func absorbed(between left: Weighed, and right: Weighed) -> Int? {
    let kept = left.block.old.upperBound..<right.block.old.lowerBound
    if joinsList(kept, left, right) { return old.weight(of: kept) }
    let limit = min(left.most, right.most, Self.mostAbsorbed)
    var weight = 0
    var isCharacter = true
    for index in kept {
      if old.all[index].kind == .newline || old.endsSentence(index) { return nil }
      isCharacter = isCharacter && old.all[index].kind == .character
      weight += old.weight(of: index..<index + 1)
      // A single character of a script without spaces does not separate two changes.
      let isLone = isCharacter && kept.count == 1 && !left.isNumber && !right.isNumber
      if weight >= max(1, limit), !isLone { return nil }
    }
    if weight == 0 { return 0 }
    return weight < left.deleted + right.deleted && weight < left.inserted + right.inserted
      ? weight : nil
  }

  /// Less than two long words: text of two such words is kept.
  private static let mostAbsorbed = 12

  /// Whether one word separates a slight change from another: "A, B and C" became "A and B".
  private func joinsList(_ kept: Range<Int>, _ left: Weighed, _ right: Weighed) -> Bool {
    guard left.isSlight || right.isSlight, kept.count <= 3 else { return false }
    let words = kept.filter { old.all[$0].carriesMeaning }
    return words.count == 1 && old.all[words[0]].kind == .word
      && kept.allSatisfy { old.all[$0].kind == .space || $0 == words[0] }
  }

  // MARK: Trimming

  private func trim(_ block: RedlineBlock) -> RedlineBlock {
    var result = block
    while let first = result.old.first, let other = result.new.first,
      isSame(first, other)
    {
      result.old = result.old.dropFirst()
      result.new = result.new.dropFirst()
    }
    while let last = result.old.last, let other = result.new.last,
      isSame(last, other)
    {
      result.old = result.old.dropLast()
      result.new = result.new.dropLast()
    }
    return result
  }

  /// Whether two tokens are equal and, if they are words, of one sentence.
  private func isSame(_ left: Int, _ right: Int) -> Bool {
    oldIdentifiers[left] == newIdentifiers[right]
      && (!old.all[left].carriesMeaning || oldKeys[left] == newKeys[right])
  }

  // MARK: Sliding

  private func slide(_ blocks: [RedlineBlock]) -> [RedlineBlock] {
    var result = blocks
    for index in result.indices {
      let block = result[index]
      let before =
        block.old.lowerBound - (index > 0 ? result[index - 1].old.upperBound : 0)
      let nextStart =
        index + 1 < result.count ? result[index + 1].old.lowerBound : oldIdentifiers.count
      let after = nextStart - block.old.upperBound
      if block.old.isEmpty {
        let shift = bestShift(
          of: block.new, in: newIdentifiers, new, room: (before, after))
        result[index] = block.moved(by: shift)
      } else if block.new.isEmpty {
        let shift = bestShift(
          of: block.old, in: oldIdentifiers, old, room: (before, after))
        result[index] = block.moved(by: shift)
      }
    }
    return result
  }

  /// How far a pure change is best moved over equal tokens; zero if it is well placed.
  private func bestShift(
    of range: Range<Int>, in identifiers: [Int32], _ tokens: Tokens,
    room: (before: Int, after: Int)
  ) -> Int {
    var lowest = 0
    while -lowest < room.before,
      identifiers[range.lowerBound + lowest - 1] == identifiers[range.upperBound + lowest - 1]
    { lowest -= 1 }
    var highest = 0
    while highest < room.after,
      identifiers[range.lowerBound + highest] == identifiers[range.upperBound + highest]
    { highest += 1 }
    var best = 0
    var bestScore = Int.min
    // The last of equally good places, because people add after what is there.
    for shift in lowest...highest {
      let score =
        tokens.boundary(at: range.lowerBound + shift) * 3
        + tokens.boundary(at: range.upperBound + shift) * 2
      if score >= bestScore {
        bestScore = score
        best = shift
      }
    }
    return best
  }
}

extension RedlineBlock {
  fileprivate func moved(by shift: Int) -> RedlineBlock {
    RedlineBlock(
      old: old.lowerBound + shift..<old.upperBound + shift,
      new: new.lowerBound + shift..<new.upperBound + shift)
  }
}

extension Tokens {
  /// The weight of a range: a short word counts 2 and a long one 6.
  fileprivate func weight(of range: Range<Int>) -> Int {
    var total = 0
    for index in range {
      let token = all[index]
      switch token.kind {
      case .space, .format, .newline: continue
      case .punctuation: total += 1
      case .character: total += 3
      case .number: total += 6
      case .symbol: total += 2
      case .word: total += isShort(token) || isCommon(token) ? 2 : 6
      }
    }
    return total
  }

  /// Articles, prepositions, pronouns: at most three letters.
  private func isShort(_ token: Token) -> Bool {
    let length = token.end - token.start
    return bytes[token.start] < 0x80 ? length <= 3 : length <= 6
  }

  /// Whether a word is one of the most common of its language.
  private func isCommon(_ token: Token) -> Bool {
    guard token.end - token.start <= Self.longestCommon else { return false }
    return bytes.withUnsafeBufferPointer { buffer in
      Folding.fold(UnsafeBufferPointer(rebasing: buffer[token.start..<token.end]))
        .withUnsafeBufferPointer { CommonWords.all.contains($0) }
    }
  }

  /// The most bytes of a common word.
  private static let longestCommon = 16

  /// Whether a token is the mark at the end of a sentence.
  func endsSentence(_ index: Int) -> Bool {
    let token = all[index]
    guard token.kind == .punctuation else { return false }
    switch token.end - token.start {
    case 1:
      let byte = bytes[token.start]
      return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
        || byte == UInt8(ascii: ";")
    case 2: return text(token) == "؟" || text(token) == "؛"
    default: return ["。", "！", "？", "；", "।", "…"].contains(text(token))
    }
  }

  /// How natural a cut before a token is: 6 at a line, 5 at a sentence, 3 at a word, 0 inside a
  /// word.
  fileprivate func boundary(at index: Int) -> Int {
    if index == 0 || index >= all.count { return 6 }
    let left = all[index - 1]
    let right = all[index]
    if left.kind == .newline { return 6 }
    if left.kind == .space {
      return index >= 2 && endsSentence(index - 2) ? 5 : 3
    }
    if endsSentence(index - 1), right.kind != .space { return 5 }
    if right.kind == .newline { return 4 }
    if right.kind == .space { return 2 }
    return left.isWord && right.isWord && left.kind != .character ? 0 : 1
  }
}
