/// The insertions and deletions between two texts, as a person would mark them.
///
/// `keep` and `delete` joined are the old text byte for byte, `keep` and `insert` the new one; this is
/// checked whenever a redline is built. Texts are compared under canonical equivalence, but a piece
/// that is written otherwise is deleted and inserted, so that both sides stay exact. Swapping the
/// texts swaps deletions and insertions and nothing else.
///
/// `Redline(old: "capped at 600,000.", new: "capped at 800,000.")` reads
/// `capped at [-600,000-]{+800,000+}.`
public struct Redline: Hashable, Sendable {
  /// One piece of text, and whether it was kept, deleted or inserted.
  public struct Operation: Hashable, Sendable {
    /// What happened to a piece of text.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// It stands in both texts.
      case keep
      /// It stands in the old text only.
      case delete
      /// It stands in the new text only.
      case insert
    }

    /// What happened to it.
    public let kind: Kind
    /// The piece, as written.
    public let text: String

    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// The pieces in order.
  ///
  /// In a replacement the deletion comes first. No piece is empty.
  public let operations: [Operation]
  /// The number of words deleted.
  public let wordsDeleted: Int
  /// The number of words inserted.
  public let wordsInserted: Int

  /// Compares two texts, without a look at what they say: cheaper than ``TextDifference``.
  ///
  /// - Parameters:
  ///   - old: the text as it was.
  ///   - new: the text as it is.
  ///   - language: what sentences are told by; the words of the texts decide without.
  public init(old: String, new: String, language: TextLanguage? = nil) {
    let (oldTokens, newTokens) = (Tokens(old), Tokens(new))
    self.init(
      oldTokens, newTokens, texts: (old, new),
      sentences: TextDifference.Substance.sentences(
        oldTokens, newTokens, language ?? TextLanguage(judging: [old, new])))
  }

  /// - sentences: which sentence became which; without it, the whole text is one sentence.
  init(
    _ oldTokens: Tokens, _ newTokens: Tokens, texts: (old: String, new: String),
    sentences: SentenceGroups?
  ) {
    // The direction is always the same, so that swapping the texts mirrors the result.
    let swapped = newTokens.bytes.lexicographicallyPrecedes(oldTokens.bytes)
    let built =
      swapped
      ? RedlineBuilder(newTokens, oldTokens, sentences: sentences?.mirrored).build()
      : RedlineBuilder(oldTokens, newTokens, sentences: sentences).build()
    let made = Self.operations(
      built, oldTokens, newTokens, mirrored: swapped)
    if Self.rebuilds(made.operations, oldTokens.bytes, newTokens.bytes) {
      self = made
    } else {
      self = Self.replacement(oldTokens, newTokens, texts: texts)
    }
  }

  private init(operations: [Operation], wordsDeleted: Int, wordsInserted: Int) {
    self.operations = operations
    self.wordsDeleted = wordsDeleted
    self.wordsInserted = wordsInserted
  }

  /// Whether both texts are empty.
  public var isEmpty: Bool { operations.isEmpty }

  /// Whether anything was inserted or deleted.
  public var hasChanges: Bool { operations.contains { $0.kind != .keep } }

  /// The old text, rebuilt.
  public var oldText: String { rebuilt(without: .insert) }

  /// The new text, rebuilt.
  public var newText: String { rebuilt(without: .delete) }

  /// The redline of the same texts the other way round.
  public var mirrored: Redline {
    var result: [Operation] = []
    var index = 0
    while index < operations.count {
      let operation = operations[index]
      switch operation.kind {
      case .keep: result.append(operation)
      case .insert: result.append(Operation(.delete, operation.text))
      case .delete:
        if index + 1 < operations.count, operations[index + 1].kind == .insert {
          result.append(Operation(.delete, operations[index + 1].text))
          index += 1
        }
        result.append(Operation(.insert, operation.text))
      }
      index += 1
    }
    return Redline(
      operations: result, wordsDeleted: wordsInserted, wordsInserted: wordsDeleted)
  }

  private func rebuilt(without kind: Operation.Kind) -> String {
    var result = ""
    for operation in operations where operation.kind != kind { result += operation.text }
    return result
  }
}

extension Redline {
  /// Turns blocks of changed tokens into text.
  private static func operations(
    _ blocks: [RedlineBlock], _ old: Tokens, _ new: Tokens, mirrored: Bool
  ) -> Redline {
    var result: [Operation] = []
    var deleted = 0
    var inserted = 0
    var oldByte = 0
    var newByte = 0
    func changed(oldTo: Int, newTo: Int) {
      if oldTo > oldByte { result.append(Operation(.delete, old.text(oldByte..<oldTo))) }
      if newTo > newByte { result.append(Operation(.insert, new.text(newByte..<newTo))) }
      oldByte = oldTo
      newByte = newTo
    }
    for each in blocks {
      let block = mirrored ? each.mirrored : each
      let oldStart = old.offset(block.old.lowerBound)
      let newStart = new.offset(block.new.lowerBound)
      if oldStart > oldByte { result.append(Operation(.keep, old.text(oldByte..<oldStart))) }
      oldByte = oldStart
      newByte = newStart
      changed(oldTo: old.offset(block.old.upperBound), newTo: new.offset(block.new.upperBound))
      deleted += old.words(in: block.old)
      inserted += new.words(in: block.new)
    }
    if oldByte < old.bytes.count {
      result.append(Operation(.keep, old.text(oldByte..<old.bytes.count)))
    }
    return Redline(operations: result, wordsDeleted: deleted, wordsInserted: inserted)
  }

  /// The whole old text deleted and the whole new one inserted: correct, and only a last resort.
  private static func replacement(
    _ old: Tokens, _ new: Tokens, texts: (old: String, new: String)
  ) -> Redline {
    let operations = [Operation(.delete, texts.old), Operation(.insert, texts.new)]
    return Redline(
      operations: operations.filter { !$0.text.isEmpty },
      wordsDeleted: old.words(in: 0..<old.all.count),
      wordsInserted: new.words(in: 0..<new.all.count))
  }

  /// Checks that both texts can be rebuilt byte for byte.
  private static func rebuilds(
    _ operations: [Operation], _ old: [UInt8], _ new: [UInt8]
  ) -> Bool {
    var oldAt = 0
    var newAt = 0
    for operation in operations {
      var text = operation.text
      let fits = text.withUTF8 { bytes in
        if operation.kind != .insert {
          guard matches(bytes, old, at: oldAt) else { return false }
          oldAt += bytes.count
        }
        if operation.kind != .delete {
          guard matches(bytes, new, at: newAt) else { return false }
          newAt += bytes.count
        }
        return true
      }
      if !fits { return false }
    }
    return oldAt == old.count && newAt == new.count
  }

  private static func matches(
    _ piece: UnsafeBufferPointer<UInt8>, _ whole: [UInt8], at start: Int
  ) -> Bool {
    guard start + piece.count <= whole.count else { return false }
    return whole.withUnsafeBufferPointer { whole in
      for offset in 0..<piece.count where piece[offset] != whole[start + offset] { return false }
      return true
    }
  }
}

extension Tokens {
  /// Where a token begins; one past the last is the end of the text.
  func offset(_ index: Int) -> Int { index < all.count ? all[index].start : bytes.count }

  /// The number of words and numbers in a range.
  func words(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where all[index].isWord { count += 1 }
    return count
  }
}
