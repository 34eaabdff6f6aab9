/// What a scalar is, found without the tables of Unicode for ASCII, of which most text is.
enum ScalarClass {
  static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value | 0x20)
  }
}

extension Unicode.Scalar {
  var isAlphabeticLetter: Bool {
    isASCII ? ScalarClass.isASCIILetter(self) : properties.isAlphabetic
  }

  var isSmallLetter: Bool {
    isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase
  }

  var isCapitalLetter: Bool {
    isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase
  }
}
