/// A quick check whether a word can be in a list; most words of a text are not.
///
/// The filter has a bit for each word of the list, chosen by a number made from its scalars. A word
/// whose bit is not set is not in the list, and no string is needed to find that out. With 1,600
/// words in the list, one word in forty has its bit set by chance.
@usableFromInline
package struct WordFilter: Sendable {
  /// The number of a word, made from its scalars one after the other.
  ///
  /// No two words of the lists have the same number; a test checks it.
  @usableFromInline
  package struct Mix: Hashable, Sendable {
    @usableFromInline package internal(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inlinable
    package init() {}

    /// The number of a word that is folded already.
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

    /// The numbers of the words in a name, after folding.
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

    /// The word's bit, of 65,536.
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
  /// The number of a word of ASCII letters, ignoring case.
  init(letters: UnsafeRawBufferPointer) {
    self.init()
    for byte in letters { add(UInt32(byte | 0x20)) }
  }
}
