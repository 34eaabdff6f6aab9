extension DraftLanguage {
  /// Korean; particles are taken off a word before it is looked up.
  static let korean: DraftLanguage = .init(
    tag: "ko", script: .hangul,
    grammar: LanguageGrammar(
      isLooselySpaced: true, isAgglutinative: true,
      affixes: WordAffixes(
        endings: [
          ["은", "는", "도", "의", "만", "이나", "나", "이라도", "이며", "이고", "인", "이다", "입니다", "이어야"],
          [
            "이", "가", "을", "를", "에", "에서", "에게", "으로", "로", "와", "과", "까지", "부터", "보다", "마다",
            "간", "동안", "씩", "째", "당",
          ], ["간", "동안"],
        ], endAnyWord: true), compounds: "", mixesScales: true,
      scalesAtDigits: ["십", "백", "천", "만", "억", "조"],
      boundDigits: [
        "영", "이", "삼", "사", "오", "육", "칠", "팔", "구", "십", "백", "천", "만", "억", "조",
      ], fractionMarks: ["분의"],
      dateMarks: ["년", "월", "일"], inflectsDateMarks: true, opensProvisos: true,
      denyingPrefixes: ["불", "비", "미", "무", "부"],
      tellingEndings: [
        .init(
          kind: .restriction,
          plain: ["은", "는", "이", "가", "을", "를", "도", "과", "와", "", "이나", "에", "에게", "의"],
          telling: ["만", "만이", "만을", "만의", "에만", "에게만"])
      ], deniesLimitsLast: true),
    commonest:
      "및 또는 그 이 등 그리고 수 것 바 각 다른 모든 대한 대하여 의한 의하여 따라 따른 관한 관하여 위하여 위한 한다"
      + " 하는 된다 되는 있는 자 때 그러나 또한",
    lists: { PhraseLists.korean })
}

extension PhraseLists {
  static let korean: PhraseLists = .init(
    [.korean], DraftLanguage.korean.grammar, common: DraftLanguage.korean.commonest)
}
