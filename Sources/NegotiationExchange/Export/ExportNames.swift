internal import NegotiationModel

/// Gives each text of an export a file name of its own.
///
/// A name is one component that every file system accepts: letters, digits, `.`, `_`, `-`, not
/// hidden, not too long. Names differ even if case and accents are ignored. The first text gets the
/// name that was asked for; later ones get `-2`, `-3` appended.
struct ExportNames {
  private var taken: Set<String> = []
  /// The next number to try for a name that was asked for before.
  private var next: [String: Int] = [:]
  /// Leaves room for a number and an ending within the 255 bytes of a file name.
  private static let longest = 200

  mutating func name(_ wanted: String, ending: String) -> String {
    let stem = Self.safe(wanted)
    let key = Self.folded(stem)
    if taken.insert(key).inserted { return stem + ending }
    var number = next[key] ?? 2
    while !taken.insert("\(key)-\(number)").inserted { number += 1 }
    next[key] = number + 1
    return "\(stem)-\(number)\(ending)"
  }

  /// The text as one component of a path.
  private static func safe(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in IdentifierGrammar.composed(text).unicodeScalars {
      let isKept = scalar == "." || scalar == "_" || scalar == "-" || isOfWord(scalar)
      let next = isKept ? scalar : "-"
      if result.isEmpty, !isOfWord(next) || isMark(next) { result.append("_") }
      count += UTF8.width(next)
      guard count <= longest else { break }
      result.append(next)
    }
    return result.isEmpty ? "_" : String(result)
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber:
      return true
    default: return isMark(scalar)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .spacingMark
  }

  /// The same for all names that some file system treats as equal.
  private static func folded(_ name: String) -> String {
    IdentifierGrammar.composed(name.uppercased().lowercased())
  }
}
