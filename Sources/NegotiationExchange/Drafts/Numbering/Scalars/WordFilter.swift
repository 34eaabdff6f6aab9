/// A quick look whether a word may be among many: for most words of a text it is not.
///
/// A bit stands for each word of the list, by a number made of its scalars; a word without its bit is
/// not in the list, and no string is made to find that out.
/// One word in forty has a bit by chance, with 1,600 words in the list.
struct WordFilter {
  /// The number of a word, made of one scalar after the other.
  struct Mix {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ scalar: UInt32) {
      value = (value ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
    }

    /// The bit that stands for it, of 65,536.
    fileprivate var bit: Int { Int(((value ^ (value >> 32)) &* 0x9E37_79B9_7F4A_7C15) >> 48) }
  }

  private var words = [UInt64](repeating: 0, count: 1_024)

  init(_ list: some Sequence<String>) {
    for word in list {
      var mix = Mix()
      for scalar in word.unicodeScalars { mix.add(scalar.value) }
      insert(mix)
    }
  }

  init(_ mixes: some Sequence<Mix>) {
    for mix in mixes { insert(mix) }
  }

  private mutating func insert(_ mix: Mix) { words[mix.bit >> 6] |= 1 << UInt64(mix.bit & 63) }

  func mayHold(_ mix: Mix) -> Bool { words[mix.bit >> 6] >> UInt64(mix.bit & 63) & 1 == 1 }

  /// Whether a word of ASCII letters may be in the list, in whatever case it is written.
  func mayHold(letters: UnsafeRawBufferPointer) -> Bool {
    var mix = Mix()
    for byte in letters { mix.add(UInt32(byte | 0x20)) }
    return mayHold(mix)
  }
}
