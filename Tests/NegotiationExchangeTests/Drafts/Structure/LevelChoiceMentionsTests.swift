import Testing

@testable import NegotiationExchange
@testable import NegotiationModel

/// Lines that begin with a reference and go on as a sentence.
struct LevelChoiceMentionsTests {
  private func numbers(_ text: String) throws -> [String?] {
    try DraftReader.read(text: text).clauses.map(\.number)
  }

  /// Sentences of a language that begin with each of its words for articles, sections and wider, or
  /// with a number and its sign.
  private static func sentences(_ language: LanguageMarkers) -> [(String, String)] {
    let verb = language.verbs.first ?? ""
    var result: [(String, String)] = []
    for kind in MarkerKind.allCases where kind < .point && kind != .annex {
      for word in language.words[kind] ?? [] {
        let name = word.prefix(1).uppercased() + word.dropFirst()
        result.append(("\(name) 5 \(verb) X.", "\(name) 6 \(verb) X."))
        result.append(("\(name) 5 (2) \(verb) X.", "\(name) 9 (2) \(verb) X."))
      }
    }
    for (_, sign) in language.counters {
      result.append(("第5\(sign)\(verb)。", "第6\(sign)\(verb)。"))
      result.append(("제5\(sign)\(verb).", "제9\(sign)\(verb)."))
    }
    return result
  }

  @Test(arguments: LanguageMarkers.all.map(\.code))
  func `a sentence that begins with a reference begins no provision`(code: String) throws {
    let language = try #require(LanguageMarkers.all.first { $0.code == code })
    for (first, second) in Self.sentences(language) {
      #expect(try numbers("# T\n\n## 1. {#c}\n\n\(first)\n") == ["1"], "\(first)")
      #expect(
        try numbers("# T\n\n## 1. One\n\n\(first)\n\n## 2. Two\n\n\(second)\n") == ["1", "2"],
        "\(first) \(second)")
      #expect(
        try numbers("1. One goes.\n\n\(first)\n\n2. Two goes.\n\n\(second)\n\n3. Three goes.\n")
          == ["1", "2", "3"], "\(first) \(second)")
    }
  }

  @Test(arguments: [
    "Section 5(2) applies to the parties.", "§ 5 Abs. 2 gilt entsprechend.",
    "Статья 5 Договора применяется.", "المادة 5 تنطبق على الأطراف.", "סעיף 5 חל על הצדדים.",
    "धारा 5 पक्षों पर लागू होगी।", "第5条の規定は、準用する。", "第五条第二款的规定适用。", "제5조의 규정은 준용한다.",
    "ماده ۵ اجرا می‌شود.", "มาตรา 5 ใช้บังคับ.", "Madde 5 Ek 2 uygulanır.",
  ])
  func `it is a paragraph among others`(sentence: String) throws {
    let text = "One thing goes on.\n\n\(sentence)\n\nTwo go.\n"
    let draft = try DraftReader.read(Array(text.utf8), withoutClauses: .paragraphs)
    #expect(draft.clauses.count == 3)
    #expect(try numbers("## 1. A {#a}\n\n\(sentence)\n\n## 2. B {#b}\n\nText.\n") == ["1", "2"])
  }

  @Test(arguments: [
    "المادة 1 تتعاون الأطراف.\n\nالمادة 2 تدفع الأطراف.\n\nالمادة 3 تنسحب الأطراف.\n",
    "סעיף 1 הצדדים ישתפו פעולה.\n\nסעיף 2 הצדדים ישלמו.\n\nסעיף 3 הצדדים ייסוגו.\n",
    "第1条この法律は、目的を定める。\n\n第2条国は、責務を有する。\n\n第3条国民は、努める。\n",
    "Article 1 The Parties meet.\n\nArticle 2 The Parties pay.\n\nArticle 3 The Parties leave.\n",
  ])
  func `a sequence of such lines is one of provisions`(text: String) throws {
    #expect(try numbers(text) == ["1", "2", "3"])
    #expect(try numbers("# T\n\n## A\n\n" + text) == ["1", "2", "3"])
  }

  @Test func `what the user asks for is read so`() throws {
    let text = "## 1. A\n\nArticle 5 The Parties meet.\n\n## 2. B\n\nArticle 9 The Parties pay.\n"
    func numbers(_ level: ClauseLevel?) throws -> [String?] {
      try DraftReader.read(Array(text.utf8), level: level).clauses.map(\.number)
    }
    #expect(try numbers(nil) == ["1", "2"])
    #expect(try numbers(.article) == ["5", "9"])
  }
}
