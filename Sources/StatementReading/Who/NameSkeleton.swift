internal import NegotiationModel

/// The consonants of a name, under which its spellings in one script fall together.
struct NameSkeleton {
  let consonants: String

  init(_ name: String) {
    var text = ""
    for scalar in name.decomposedLatin.unicodeScalars {
      guard let letter = Self.letter(scalar), text.last != letter else { continue }
      text.append(letter)
    }
    for (from, to) in [
      ("tsh", "s"), ("tch", "s"), ("sch", "s"), ("sh", "s"), ("ch", "s"), ("kh", "h"), ("ph", "f"),
      ("ck", "k"), ("zh", "z"), ("gh", "g"),
    ] {
      while let found = text.place(of: from) { text.replaceSubrange(found, with: to) }
    }
    var result = ""
    for letter in text where result.last != letter { result.append(letter) }
    consonants = result
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar {
    case "a", "e", "i", "o", "u", "y", "j": nil
    case "w": "v"
    case "c", "q": scalar == "c" ? "c" : "k"
    case "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "й", "ь", "ъ", "і", "ї", "є": nil
    case "ґ": "г"
    case "ا", "و", "ي", "ء", "ه": nil
    default: Character(scalar)
    }
  }

  /// Whether two spellings differ in a letter or two.
  static func isNear(_ left: String, _ right: String) -> Bool {
    let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    let bound = min(a.count, b.count) > 6 ? 2 : 1
    guard abs(a.count - b.count) <= bound, a.count <= 40 else { return false }
    var row = Array(0...b.count)
    for (at, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = at + 1
      for (other, second) in b.enumerated() {
        let above = row[other + 1]
        row[other + 1] = min(above + 1, row[other] + 1, diagonal + (letter == second ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count] <= bound
  }
}

extension String {
  /// The text with the accents of Latin letters left out.
  fileprivate var decomposedLatin: String {
    var result = ""
    for character in self {
      if let base = Self.plain[character] { result.append(base) } else { result.append(character) }
    }
    return result
  }

  private static let plain: [Character: Character] = [
    "á": "a", "à": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "é": "e", "è": "e", "ê": "e",
    "ë": "e", "í": "i",
    "ì": "i", "î": "i", "ï": "i", "ó": "o", "ò": "o", "ô": "o", "ö": "o", "õ": "o", "ú": "u",
    "ù": "u", "û": "u",
    "ü": "u", "ç": "c", "ñ": "n", "ş": "s", "š": "s", "ž": "z", "č": "c", "ğ": "g", "ı": "i",
    "ý": "y", "ř": "r",
    "ł": "l", "ń": "n", "ś": "s",
  ]
}
