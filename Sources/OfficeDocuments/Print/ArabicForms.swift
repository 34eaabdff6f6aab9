/// Forms of Arabic words in which «ال» can only be a «لا» that a font turned round.
///
/// They are of grammar, not of meaning: no word ends in «الء» or «الل»; nouns of the patterns إفعال, انفعال
/// and افتعال have their alef before the last letter of the root; plurals in «ات» follow an article, which
/// no verb has; and the thirties are counted by ثلاث.
enum ArabicForms {
  typealias Word = [Unicode.Scalar]

  private static let alef: Unicode.Scalar = "ا"
  private static let lam: Unicode.Scalar = "ل"

  /// A word of a text whose font reverses lam-alef, corrected if its form is decisive.
  static func inOrder(_ word: Word) -> Word {
    guard word.count >= 4 else { return word }
    let stem = start(of: word)
    for at in stem..<max(word.count - 1, stem) where word[at] == alef && word[at + 1] == lam {
      guard at > stem, isTurned(word, at, stem) else { continue }
      var result = word
      result.swapAt(at, at + 1)
      return result
    }
    return word
  }

  /// The start of a word after its prefixes: و, ف, then ب, ك, ل, then the article.
  private static func start(of word: Word) -> Int {
    var at = 0
    if "وف".unicodeScalars.contains(word[0]), word.count > 4 { at = 1 }
    if at + 2 < word.count, word[at] == lam, word[at + 1] == lam { return at + 2 }
    if at + 3 < word.count, "بك".unicodeScalars.contains(word[at]), word[at + 1] == alef,
      word[at + 2] == lam
    {
      return at + 3
    }
    if at + 2 < word.count, word[at] == alef, word[at + 1] == lam { return at + 2 }
    if at + 1 < word.count, "بلك".unicodeScalars.contains(word[at]), word[at + 1] == "إ" {
      return at + 1
    }
    return at
  }

  private static func isTurned(_ word: Word, _ at: Int, _ stem: Int) -> Bool {
    let next = at + 2 < word.count ? word[at + 2] : nil
    let isLast = at + 3 == word.count
    if isLast, next == "ء" || next == lam { return true }
    // «تعديالت», and «المعامالت» with an article; «قالت» and «استقالت» are verbs.
    if isLast, next == "ت" {
      let hasArticle = stem >= 2 && word[stem - 1] == lam
      return word[at - 1] == "ي" || hasArticle && at - stem >= 2
    }
    // The feminine ending makes other nouns: «إقالة», «إحالة».
    guard let next, next != "ة", next != "ت", next != "ه" else { return false }
    let root = word[stem..<at]
    let isVerbalNoun =
      root.count == 2 && root[stem] == "إ"
      || root.count == 3 && root[stem] == alef && (root[stem + 1] == "ن" || root[stem + 2] == "ت")
    let isThirty =
      root.count == 1 && root[stem] == "ث" && next == "ث" && at + 3 < word.count
      && "يوم".unicodeScalars.contains(word[at + 3]) && at + 4 < word.count
    return isVerbalNoun || isThirty
  }
}
