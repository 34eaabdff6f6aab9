/// Puts lam and alef back into their order in Arabic that was taken out of a PDF.
///
/// Some fonts have one glyph for the two letters, and a program that reads the page gives them in the
/// order of the page: «لا» becomes «ال», so that every "not" is lost. Rules mend it:
///
/// - An alef before «ال», «أل», «إل», «آل» is the evidence, since no word has two alefs in a row: «األ»
///   is «الأ», «مجاالت» is «مجالات».
/// - «ال» alone is «لا», and with و, ف or ب before it «ولا», «فلا», «بلا»; «إال» is «إلا», «أال» is «ألا».
/// - «لال», and the same with a hamza, is «للا»: where each such glyph is turned, lam stands before alef
///   in no other way.
/// - «أل», «إل», «آل» at the beginning are turned where the rest is a word of the same text without its
///   lam: «ألطراف» is «لأطراف» where «أطراف» or «الأطراف» stands elsewhere.
/// - Forms that no word has otherwise are turned: see ``ArabicForms``.
/// - «ى» before a last letter other than «ء» changes places with it.
///
/// «ال» alone also stands in names («ال ثاني»), so all but the first hold only where the first found
/// something; the second also where the text has no «لا» at all. Where both orders make words («ثالثة»,
/// «ثلاثة»), nothing is changed.
package struct ArabicRepair: Hashable, Sendable {
  package let text: String
  /// The number of words that were changed.
  package let words: Int

  package init(_ text: String) {
    let plain = Self.withoutMarks(text)
    guard plain.unicodeScalars.contains(where: { (0x0620...0x064A).contains($0.value) }) else {
      self.text = text
      words = 0
      return
    }
    let pieces = Self.pieces(plain)
    let letters = pieces.filter(\.isWord).map { Array($0.text.unicodeScalars) }
    let isDamaged = letters.contains { Self.turnedArticle($0) != nil }
    let hasNegation = letters.contains { $0 == [Self.lam, Self.alef] }
    let hasTurned = letters.contains { $0 == [Self.alef, Self.lam] }
    let mender = Mender(
      isDamaged: isDamaged, mendsAlone: isDamaged || !hasNegation && hasTurned,
      known: isDamaged ? Self.known(letters) : [])
    var count = 0
    var result = ""
    for piece in pieces {
      guard piece.isWord else {
        result += piece.text
        continue
      }
      let before = Array(piece.text.unicodeScalars)
      let after = mender.mended(before)
      if after != before { count += 1 }
      result.unicodeScalars.append(contentsOf: after)
    }
    self.text = result
    self.words = count
  }

  private typealias Word = [Unicode.Scalar]

  private static let alef: Unicode.Scalar = "ا"
  private static let lam: Unicode.Scalar = "ل"
  private static let hamzas: Set<Unicode.Scalar> = ["أ", "إ", "آ"]
  private static let alefs: Set<Unicode.Scalar> = ["ا", "أ", "إ", "آ"]
  private static let prefixes: Set<Unicode.Scalar> = ["و", "ف", "ب", "ك"]

  /// The evidence of a text about its font, and the corrections that follow from it.
  private struct Mender {
    let isDamaged: Bool
    let mendsAlone: Bool
    /// The words of the text, without article and prefixes.
    let known: Set<String>

    func mended(_ word: Word) -> Word {
      var word = mendsAlone ? withNegation(word) : word
      guard isDamaged else { return word }
      word = ArabicRepair.turnedArticle(word) ?? withHamza(withDoubleLam(word))
      word = ArabicForms.inOrder(word)
      return ArabicRepair.withEndInOrder(word)
    }

    /// «ال», «وال», «فال», «بال» alone; the longer ones, and «إال», only with evidence.
    private func withNegation(_ word: Word) -> Word {
      let (alef, lam) = (ArabicRepair.alef, ArabicRepair.lam)
      if word == [alef, lam] { return [lam, alef] }
      guard isDamaged, word.count == 3, word[1] == alef, word[2] == lam,
        "وفبإأ".unicodeScalars.contains(word[0])
      else { return word }
      return [word[0], lam, alef]
    }

    private func withDoubleLam(_ word: Word) -> Word {
      var result = word
      for at in result.indices.dropLast(2)
      where result[at] == ArabicRepair.lam && result[at + 2] == ArabicRepair.lam
        && ArabicRepair.alefs.contains(result[at + 1])
      {
        result.swapAt(at + 1, at + 2)
      }
      return result
    }

    private func withHamza(_ word: Word) -> Word {
      var start = 0
      if word.count > 3, word[0] == "و" || word[0] == "ف" { start = 1 }
      guard word.count >= start + 3, ArabicRepair.hamzas.contains(word[start]),
        word[start + 1] == ArabicRepair.lam
      else { return word }
      let rest = [word[start]] + word[(start + 2)...]
      guard known.contains(ArabicRepair.string(rest)) else { return word }
      return word[..<start] + [ArabicRepair.lam] + rest
    }
  }

  /// The first rule, anywhere in a word; `nil` if it does not apply.
  private static func turnedArticle(_ word: Word) -> Word? {
    var result = word
    var isTurned = false
    var at = 0
    while at + 2 < result.count {
      if result[at] == alef, alefs.contains(result[at + 1]), result[at + 2] == lam {
        result.swapAt(at + 1, at + 2)
        isTurned = true
        at += 2
      }
      at += 1
    }
    return isTurned ? result : nil
  }

  /// The words of a damaged text that begin with a hamza, put in order where they have the article.
  private static func known(_ words: [Word]) -> Set<String> {
    var result: Set<String> = []
    for word in words {
      if let whole = turnedArticle(word) {
        let start = prefixes.contains(whole[0]) ? 3 : 2
        result.insert(string(Array(whole[start...])))
      } else if let first = word.first {
        let own = first == "و" || first == "ف" ? Array(word.dropFirst()) : word
        // «ألف» itself does not count as evidence.
        if own.count > 1, hamzas.contains(own[0]), own[1] != lam { result.insert(string(own)) }
      }
    }
    return result
  }

  private static func string(_ word: Word) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: word)
    return String(view)
  }

  private static func withEndInOrder(_ word: Word) -> Word {
    guard word.count >= 3, word[word.count - 2] == "ى", word[word.count - 1] != "ء",
      isLetter(word[word.count - 1])
    else { return word }
    var result = word
    result.swapAt(word.count - 2, word.count - 1)
    return result
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x0620...0x064A).contains(scalar.value) || (0x066E...0x06D3).contains(scalar.value)
  }

  /// The text without direction marks, which programs insert and no author writes.
  private static func withoutMarks(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private struct Piece {
    var text: String
    var isWord: Bool
  }

  /// Words of Arabic letters, and the text between them.
  private static func pieces(_ text: String) -> [Piece] {
    var result: [Piece] = []
    for scalar in text.unicodeScalars {
      let isWord = isLetter(scalar) || (0x064B...0x065F).contains(scalar.value)
      if let last = result.indices.last, result[last].isWord == isWord {
        result[last].text.unicodeScalars.append(scalar)
      } else {
        result.append(Piece(text: String(scalar), isWord: isWord))
      }
    }
    return result
  }
}
