extension LanguageMarkers {
  /// Every language whose marker words are known.
  package static let all: [Self] = [
    .english, .french, .spanish, .portuguese, .italian, .catalan, .german, .dutch, .swedish,
    .danish, .norwegian, .finnish, .icelandic, .polish, .czech, .slovak, .slovenian, .croatian,
    .serbian, .hungarian, .romanian, .greek, .turkish, .albanian, .latvian, .lithuanian, .estonian,
    .russian, .ukrainian, .belarusian, .bulgarian, .arabic, .persian, .urdu, .hebrew, .hindi,
    .bengali, .tamil, .chinese, .japanese, .korean, .vietnamese, .indonesian, .thai, .swahili,
    .amharic, .armenian, .georgian, .kazakh,
  ]
}
