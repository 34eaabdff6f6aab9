/// A quick look whether a word may be among many: for most words of a text it is not.
///
/// A bit stands for each word of the list, by a number made of its scalars; a word without its bit is
/// not in the list, and no string is made to find that out.
/// One word in forty has a bit by chance, with 1,600 words in the list.
@usableFromInline
package struct WordFilter: Sendable {
  /// The number of a word, made of one scalar after the other.
  ///
  /// No two words of the lists have the same one, as a test says.
  @usableFromInline
  package struct Mix: Hashable, Sendable {
    @usableFromInline package internal(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inlinable
    package init() {}

    /// The number of a word that is folded.
    package init(_ word: String) {
      for scalar in word.unicodeScalars { add(scalar.value) }
    }

    /// The number of a word after folding it.
    package init(folding word: String) {
      for scalar in word.unicodeScalars { WordFolding.fold(scalar) { add($0.value) } }
    }

    @inlinable
    package mutating func add(_ scalar: UInt32) {
      value = (value ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
    }

    /// The numbers of the words in a name, folded.
    static func words(of name: String) -> [Self] {
      var words: [Self] = []
      var word = Self()
      var isEmpty = true
      for scalar in name.unicodeScalars {
        if scalar == " " {
          if !isEmpty { words.append(word) }
          word = Self()
          isEmpty = true
        } else {
          WordFolding.fold(scalar) { word.add($0.value) }
          isEmpty = false
        }
      }
      if !isEmpty { words.append(word) }
      return words
    }

    /// The bit that stands for it, of 65,536.
    fileprivate var bit: Int { Int(((value ^ (value >> 32)) &* 0x9E37_79B9_7F4A_7C15) >> 48) }
  }

  private var words = [UInt64](repeating: 0, count: 1_024)

  package init(_ list: some Sequence<String>) {
    for word in list { insert(Mix(word)) }
  }

  package init(_ mixes: some Sequence<Mix>) {
    for mix in mixes { insert(mix) }
  }

  mutating func insert(_ mix: Mix) { words[mix.bit >> 6] |= 1 << UInt64(mix.bit & 63) }

  package func mayHold(_ mix: Mix) -> Bool {
    words[mix.bit >> 6] >> UInt64(mix.bit & 63) & 1 == 1
  }
}

extension WordFilter.Mix {
  /// The number of a word of ASCII letters, in whatever case it is written.
  init(letters: UnsafeRawBufferPointer) {
    self.init()
    for byte in letters { add(UInt32(byte | 0x20)) }
  }
}
