/// A range of tokens that changed; either side may be empty.
struct RedlineBlock: Hashable {
  var old: Range<Int>
  var new: Range<Int>

  var mirrored: RedlineBlock { RedlineBlock(old: new, new: old) }
}

/// Finds the ranges of tokens that changed between two texts.
///
/// Words are matched first and alone, because white space and marks match everywhere; what is
/// between two matched words is then matched from its ends. A word of an added or removed sentence
/// is matched with nothing, a word of a paired sentence only with words of its partner.
struct RedlineBuilder {
  let old: Tokens
  let new: Tokens
  let oldIdentifiers: [Int32]
  let newIdentifiers: [Int32]
  /// Equal for words that may be matched; for white space and marks, the identifiers.
  let oldKeys: [Int32]
  let newKeys: [Int32]
  /// Keys above it are those of words and ends of sentences; without sentences there are none.
  private let lastIdentifier: Int32

  init(_ old: Tokens, _ new: Tokens, sentences: SentenceGroups? = nil) {
    self.old = old
    self.new = new
    var wordNumbers = WordNumbers(expecting: old.all.count + new.all.count)
    oldIdentifiers = wordNumbers.identifiers(old)
    newIdentifiers = wordNumbers.identifiers(new)
    lastIdentifier = Int32(clamping: wordNumbers.count)
    if let sentences {
      (oldKeys, newKeys) = sentences.keys(
        (old, oldIdentifiers), (new, newIdentifiers), known: wordNumbers.count)
    } else {
      (oldKeys, newKeys) = (oldIdentifiers, newIdentifiers)
    }
  }

  /// The changed ranges, in order, refined and exact.
  func build() -> [RedlineBlock] {
    exact(RedlineRefinement(self).refine(blocks(between: keptRuns())))
  }

  /// The runs of tokens that stay.
  func keptRuns() -> [MatchedRun] {
    let shorter = min(oldIdentifiers.count, newIdentifiers.count)
    var head = 0
    while head < shorter, oldKeys[head] == newKeys[head] { head += 1 }
    var tail = 0
    while tail < shorter - head,
      oldKeys[oldIdentifiers.count - 1 - tail]
        == newKeys[newIdentifiers.count - 1 - tail]
    { tail += 1 }
    let oldMiddle = head..<oldIdentifiers.count - tail
    let newMiddle = head..<newIdentifiers.count - tail
    var runs: [MatchedRun] = []
    if head > 0 { runs.append(MatchedRun(old: 0, new: 0, count: head)) }
    matchMiddle(oldMiddle, newMiddle, into: &runs)
    if tail > 0 {
      runs.append(MatchedRun(old: oldMiddle.upperBound, new: newMiddle.upperBound, count: tail))
    }
    return runs
  }

  private func matchMiddle(
    _ oldRange: Range<Int>, _ newRange: Range<Int>, into runs: inout [MatchedRun]
  ) {
    if oldRange.isEmpty || newRange.isEmpty { return }
    let oldWords = oldRange.filter { old.all[$0].carriesMeaning || oldKeys[$0] > lastIdentifier }
    let newWords = newRange.filter { new.all[$0].carriesMeaning || newKeys[$0] > lastIdentifier }
    let matched = EditScript.matches(
      oldWords.map { oldKeys[$0] }, newWords.map { newKeys[$0] })
    var oldAt = oldRange.lowerBound
    var newAt = newRange.lowerBound
    for run in matched {
      for step in 0..<run.count {
        let oldWord = oldWords[run.old + step]
        let newWord = newWords[run.new + step]
        matchGap(oldAt..<oldWord, newAt..<newWord, into: &runs)
        runs.append(MatchedRun(old: oldWord, new: newWord, count: 1))
        oldAt = oldWord + 1
        newAt = newWord + 1
      }
    }
    matchGap(oldAt..<oldRange.upperBound, newAt..<newRange.upperBound, into: &runs)
  }

  /// Matches what is between two matched words: equal ends, and marks completely.
  private func matchGap(
    _ oldRange: Range<Int>, _ newRange: Range<Int>, into runs: inout [MatchedRun]
  ) {
    let shorter = min(oldRange.count, newRange.count)
    if shorter == 0 { return }
    var head = 0
    while head < shorter,
      oldKeys[oldRange.lowerBound + head] == newKeys[newRange.lowerBound + head]
    { head += 1 }
    if head > 0 {
      runs.append(MatchedRun(old: oldRange.lowerBound, new: newRange.lowerBound, count: head))
    }
    var tail = 0
    while tail < shorter - head,
      oldKeys[oldRange.upperBound - 1 - tail]
        == newKeys[newRange.upperBound - 1 - tail]
    { tail += 1 }
    let oldRest = oldRange.lowerBound + head..<oldRange.upperBound - tail
    let newRest = newRange.lowerBound + head..<newRange.upperBound - tail
    if !oldRest.isEmpty, !newRest.isEmpty, !oldRest.contains(where: { old.all[$0].carriesMeaning }),
      !newRest.contains(where: { new.all[$0].carriesMeaning })
    {
      let inner = EditScript.matches(
        Array(oldKeys[oldRest]), Array(newKeys[newRest]))
      for run in inner {
        runs.append(
          MatchedRun(
            old: oldRest.lowerBound + run.old, new: newRest.lowerBound + run.new, count: run.count))
      }
    }
    if tail > 0 {
      runs.append(
        MatchedRun(
          old: oldRange.upperBound - tail, new: newRange.upperBound - tail, count: tail))
    }
  }

  private func blocks(between runs: [MatchedRun]) -> [RedlineBlock] {
    var result: [RedlineBlock] = []
    var oldAt = 0
    var newAt = 0
    for run in runs {
      if run.old > oldAt || run.new > newAt {
        result.append(RedlineBlock(old: oldAt..<run.old, new: newAt..<run.new))
      }
      oldAt = run.old + run.count
      newAt = run.new + run.count
    }
    if oldAt < oldIdentifiers.count || newAt < newIdentifiers.count {
      result.append(
        RedlineBlock(old: oldAt..<oldIdentifiers.count, new: newAt..<newIdentifiers.count))
    }
    return result
  }

  /// Adds the kept tokens that are equivalent but written differently.
  private func exact(_ blocks: [RedlineBlock]) -> [RedlineBlock] {
    var result: [RedlineBlock] = []
    func add(_ block: RedlineBlock) {
      if let last = result.last, last.old.upperBound == block.old.lowerBound,
        last.new.upperBound == block.new.lowerBound
      {
        result[result.count - 1] = RedlineBlock(
          old: last.old.lowerBound..<block.old.upperBound,
          new: last.new.lowerBound..<block.new.upperBound)
      } else {
        result.append(block)
      }
    }
    var oldAt = 0
    var newAt = 0
    func keep(until oldEnd: Int, _ newEnd: Int) {
      let oldBytes = old.offset(oldAt)..<old.offset(oldEnd)
      let newBytes = new.offset(newAt)..<new.offset(newEnd)
      if !areEqual(oldBytes, newBytes) {
        for step in 0..<oldEnd - oldAt {
          let left = old.all[oldAt + step]
          let right = new.all[newAt + step]
          if !areEqual(left.start..<left.end, right.start..<right.end) {
            add(
              RedlineBlock(
                old: oldAt + step..<oldAt + step + 1, new: newAt + step..<newAt + step + 1))
          }
        }
      }
    }
    for block in blocks {
      keep(until: block.old.lowerBound, block.new.lowerBound)
      add(block)
      oldAt = block.old.upperBound
      newAt = block.new.upperBound
    }
    keep(until: old.all.count, new.all.count)
    return result
  }

  private func areEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    return old.bytes.withUnsafeBufferPointer { old in
      new.bytes.withUnsafeBufferPointer { new in
        for step in 0..<left.count
        where old[left.lowerBound + step] != new[right.lowerBound + step] {
          return false
        }
        return true
      }
    }
  }
}

extension Token {
  /// Whether it is matched on its own: words, numbers and signs, not white space or marks.
  var carriesMeaning: Bool { isWord || kind == .symbol }
}
