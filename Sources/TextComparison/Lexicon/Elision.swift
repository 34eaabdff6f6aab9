/// French articles and particles whose vowel is dropped before another vowel.
enum Elision {
  /// Where the short word ends and the long one begins, and the full short word.
  ///
  /// `n'est` is `ne` and `est`; `don't` and `o'clock` are not split.
  ///
  /// - others: further words that drop their vowel and are not completed, separated by blanks.
  static func cut(
    _ word: UnsafeBufferPointer<UInt8>, _ others: String = ""
  ) -> (end: Int, next: Int, full: [UInt8])? {
    var index = 0
    while index < word.count, index < 8, word[index] != 0x27, word[index] != 0xE2 { index += 1 }
    guard index > 0, index + 1 < word.count, index < 8 else { return nil }
    let next: Int
    if word[index] == 0x27 {
      next = index + 1
    } else if index + 3 < word.count, word[index + 1] == 0x80,
      word[index + 2] == 0x99 || word[index + 2] == 0x98
    {
      next = index + 3
    } else {
      return nil
    }
    let head = word[0..<index].map { $0 | 0x20 }
    guard word.count > next else { return nil }
    if heads.contains(head) { return (index, next, head + [UInt8(ascii: "e")]) }
    guard !others.isEmpty,
      others.utf8.split(separator: 0x20).contains(where: { $0.elementsEqual(head) })
    else { return nil }
    return (index, next, head)
  }

  private static let heads = Set(
    "l d n c s j m t qu jusqu lorsqu puisqu quoiqu".split(separator: " ").map { Array($0.utf8) })
}
