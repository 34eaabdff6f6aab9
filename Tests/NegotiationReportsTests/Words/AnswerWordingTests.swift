import Foundation
import NegotiationModel
import NegotiationReports
import TestDesk
import Testing

/// The answers in the reader's language: counted things, and tables with a word for everything.
struct AnswerWordingTests {
  private static let counts = [0, 1, 2, 3, 5, 11, 21, 100]

  /// The forms of four counted things, each beside 0, 1, 2, 3, 5, 11, 21 and 100.
  private static let forms: [(language: String, wanted: [[String]])] = [
    (
      "ar",
      [
        [
          "لا تصريحات", "تصريح واحد", "تصريحان", "3 تصريحات", "5 تصريحات", "11 تصريحاً",
          "21 تصريحاً", "100 تصريح",
        ],
        [
          "لا ثغرات", "ثغرة واحدة", "ثغرتان", "3 ثغرات", "5 ثغرات", "11 ثغرة", "21 ثغرة",
          "100 ثغرة",
        ],
        [
          "لا بنود", "بند واحد", "بندان", "3 بنود", "5 بنود", "11 بنداً", "21 بنداً", "100 بند",
        ],
        ["لا شيء", "سطر واحد", "سطران", "3 أسطر", "5 أسطر", "11 سطراً", "21 سطراً", "100 سطر"],
      ]
    ),
    (
      "ru",
      [
        [
          "0 заявлений", "1 заявление", "2 заявления", "3 заявления", "5 заявлений",
          "11 заявлений", "21 заявление", "100 заявлений",
        ],
        [
          "0 пробелов", "1 пробел", "2 пробела", "3 пробела", "5 пробелов", "11 пробелов",
          "21 пробел", "100 пробелов",
        ],
        [
          "0 пунктов", "1 пункт", "2 пункта", "3 пункта", "5 пунктов", "11 пунктов", "21 пункт",
          "100 пунктов",
        ],
        [
          "0 строк", "1 строка", "2 строки", "3 строки", "5 строк", "11 строк", "21 строка",
          "100 строк",
        ],
      ]
    ),
    (
      "uk",
      [
        [
          "0 заяв", "1 заява", "2 заяви", "3 заяви", "5 заяв", "11 заяв", "21 заява", "100 заяв",
        ],
        [
          "0 прогалин", "1 прогалина", "2 прогалини", "3 прогалини", "5 прогалин", "11 прогалин",
          "21 прогалина", "100 прогалин",
        ],
        [
          "0 пунктів", "1 пункт", "2 пункти", "3 пункти", "5 пунктів", "11 пунктів", "21 пункт",
          "100 пунктів",
        ],
        [
          "0 рядків", "1 рядок", "2 рядки", "3 рядки", "5 рядків", "11 рядків", "21 рядок",
          "100 рядків",
        ],
      ]
    ),
    (
      "fr",
      [
        [
          "0 déclaration", "1 déclaration", "2 déclarations", "3 déclarations", "5 déclarations",
          "11 déclarations", "21 déclarations", "100 déclarations",
        ],
        [
          "0 lacune", "1 lacune", "2 lacunes", "3 lacunes", "5 lacunes", "11 lacunes",
          "21 lacunes", "100 lacunes",
        ],
        [
          "0 clause", "1 clause", "2 clauses", "3 clauses", "5 clauses", "11 clauses",
          "21 clauses", "100 clauses",
        ],
        [" : 0 ;", " : 1 ;", " : 2 ;", " : 3 ;", " : 5 ;", " : 11 ;", " : 21 ;", " : 100 ;"],
      ]
    ),
  ]

  @Test(arguments: forms.indices)
  func `things are counted as a reader says it`(at: Int) {
    let (language, wanted) = Self.forms[at]
    let wording = Wording.named(language)
    #expect(wording.language == language)
    for (at, count) in Self.counts.enumerated() {
      let found = [
        AnswerPhrase.statementCount(count), .gapCount(count),
        .clauseSums(all: count, contested: 7, reach: 7, agreed: 7, unspoken: 7), .leftOut(count),
      ].map { wording[.answer($0)] }
      for (text, forms) in zip(found.dropLast(2), wanted) { #expect(text == forms[at]) }
      #expect(found[2].hasPrefix(wanted[2][at]), "\(found)")
      #expect(found[3].contains(wanted[3][at]), "\(found)")
    }
  }

  /// A table that answers for what it does not know would hide what is missing.
  @Test func `no table of words has a default, so that the compiler asks for every phrase`() throws
  {
    let sources = Desk.root + "/Sources/NegotiationReports"
    let names = try #require(FileManager.default.enumerator(atPath: sources)).compactMap {
      $0 as? String
    }
    let tables = names.filter {
      $0.contains("Phrase") || $0.contains("Wording+") || $0.hasPrefix("Words/")
    }.filter { $0.hasSuffix(".swift") && !$0.contains("Plural") }
    #expect(tables.count >= 15)
    for name in tables {
      let text = try String(contentsOfFile: sources + "/" + name, encoding: .utf8)
      #expect(!text.contains("default:"), "\(name)")
    }
  }

  @Test(arguments: ["ar", "fr", "ru", "uk"])
  func `what has no name in the reader's language stays in its own`(language: String) throws {
    let desk = try Desk.talks()
    try desk.answer("add party east --name Eastland")
    try desk.answer("record east rejects deal@two/aid --on 2025-12-07 --source wire")
    #expect(try desk.answer("timeline --lang \(language)").contains("Eastland"))
    #expect(try desk.answer("show deal@two/aid --lang \(language)").contains("Aid is delivered"))
  }

  /// A date or a signed number after Arabic letters is turned round, unless a mark keeps its direction.
  @Test func `numbers keep their direction within Arabic words`() {
    let day = "2026-02-26"
    for phrase in [AnswerPhrase.since(day), .until(day), .reversal(day)] {
      #expect(Wording.arabic[.answer(phrase)].contains("\u{200E}" + day))
    }
    for phrase in [Phrase.answer(.movementRule), .agreement(.explanation(minimum: 5))] {
      let text = Wording.arabic[phrase]
      for sign in ["-1", "-2", "+2"] where text.contains(sign) {
        #expect(text.contains("\u{200E}" + sign), "\(text)")
      }
    }
  }

  @Test(arguments: [
    "brief peace@twenty --pages 9", "show peace@twenty/territory", "show peace@twenty", "show e3",
    "timeline", "gaps peace@twenty --all", "shifts",
  ])
  func `no space stands at the edge of a run with a direction of its own`(command: String) throws {
    // It would be shown at the wrong end, or not at all.
    let html = try Desk().answer("-C \(Desk.example) \(command) --lang ar --format html")
    #expect(html.contains("<bdi>"))
    #expect(!html.contains(#/<bdi[^>]*> /#) && !html.contains(" </bdi>"))
  }

  @Test(arguments: ["ar", "ru", "uk"])
  func `no English word of the tool's own stands in another script`(language: String) throws {
    let desk = try Desk.talks()
    let english = [
      "since", "heads", "against", "silent", "accepts", "rejects", "objects", "statement", "round",
      "step", "net", "Note", "sources", "topic", "speaker", "reversal", "none", "shown", "others",
      "contested", "agreed", "reach", "another", "spoke", "row", "overruled", "principal",
    ]
    for command in [
      "shifts", "gaps deal", "timeline", "brief deal", "show deal@two/army", "show north",
      "show second", "show deal@two", "show wire", "show omar", "show deal", "power deal",
      "agreement deal --topics", "matrix deal --topics", "brief deal --pages 1 --parties host",
      "gaps deal --topics", "disagreements", "brief deal --parties north,south,host",
    ] {
      let text = try desk.answer("\(command) --lang \(language)")
      for line in text.split(separator: "\n") where !line.contains("parley ") {
        let words = line.split { !$0.isASCII || !($0.isLetter || $0 == "-") }.map(String.init)
        #expect(Set(words).isDisjoint(with: english), "\(command): \(line)")
      }
    }
  }
}
