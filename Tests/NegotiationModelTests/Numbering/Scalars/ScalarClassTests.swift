import Testing

@testable import NegotiationModel

@Suite struct ScalarClassTests {
  /// Letters that are known without tables are letters of Unicode.
  @Test func knownLettersAreLetters() {
    for value in 0x80..<UInt32(0xD800) {
      guard let scalar = Unicode.Scalar(value), ScalarClass.isKnownLetter(scalar) else { continue }
      let isLetter =
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
          true
        default: false
        }
      #expect(isLetter && scalar.properties.isAlphabetic, "\(value)")
    }
  }
}
