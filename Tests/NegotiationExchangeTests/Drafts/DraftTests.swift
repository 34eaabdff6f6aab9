import NegotiationModel
import Testing

@testable import NegotiationExchange

private func read(_ text: String) throws -> DraftText { try DraftReader.read(text: text) }

private func problems(_ text: String) -> [String] {
  problems(Array(text.utf8))
}

private func problems(_ bytes: [UInt8]) -> [String] {
  do throws(DraftFailure) {
    _ = try DraftReader.read(bytes)
    return []
  } catch {
    return error.problems.map { "\($0.position): \($0.message)" }
  }
}

private let noClause =
  "1:1: no clause: no heading below the title ('## 1. Ceasefire') and no numbered line "
  + "('1. Fire stops.')"

struct MarkdownDraftTests {
  @Test func `the contract's draft has one clause`() throws {
    let draft = try read(
      """
      # US plan, new version
      ## 6. Size of the armed forces {#army-ceiling}
      Ukraine's forces are capped at 800,000 in peacetime.
      """)
    #expect(draft.title == "US plan, new version")
    #expect(draft.clauses.count == 1)
    let clause = draft.clauses[0]
    #expect(clause.explicitIdentifier == "army-ceiling")
    #expect(clause.number == "6")
    #expect(clause.label == "6.")
    #expect(clause.heading == "Size of the armed forces")
    #expect(clause.text == "Ukraine's forces are capped at 800,000 in peacetime.")
    #expect(clause.line == 2)
  }

  @Test func `attributes carry topics, a note and doubt`() throws {
    let draft = try read(
      "## 1. A {#a topic=x topic=\"y\" note=\"said {twice} \\\"no\\\"\" unverified .class}\n## {see below}\n"
    )
    #expect(draft.clauses[0].topics == ["x", "y"])
    #expect(draft.clauses[0].note == "said {twice} \"no\"")
    #expect(draft.clauses[0].isUnverified)
    #expect(draft.clauses[0].text == "A")
    #expect(draft.clauses[1].text == "{see below}")
  }

  @Test func `headings above the clauses are sections, those below belong to the text`() throws {
    let draft = try read(
      """
      # Plan

      Whereas.

      ## Part I Security
      Of the forces.
      ### Article 1. Size
      Text.
      #### Detail
      More.
      ### Article 2
      ## Part II
      ### Article 1
      Again.
      ## Signatures
      Done at Geneva.
      """)
    #expect(draft.preamble == "Whereas.")
    #expect(draft.sections.map(\.heading) == ["Security", ""])
    #expect(draft.sections.map(\.text) == ["Of the forces.", ""])
    #expect(draft.clauses.map(\.number) == ["1", "2", "1", nil])
    #expect(draft.clauses[0].text == "Text.\n#### Detail\nMore.")
    #expect(draft.clauses.map(\.sectionPath) == [[0], [0], [1], []])
    #expect(draft.identifiers() == ["size", "n-2", "n-ii.1", "signatures"])
  }

  @Test func `without numbers the deepest level with two headings has the clauses`() throws {
    let draft = try read("# Code\n## Our Pledge\na\n## Scope ##\nb\n### One\nc\n")
    #expect(draft.clauses.map(\.heading) == ["Our Pledge", "Scope"])
    #expect(draft.clauses[1].text == "b\n### One\nc")
    #expect(draft.identifiers() == ["our-pledge", "scope"])
  }

  @Test func `underlined headings count and headings in code do not`() throws {
    let draft = try read(
      "Plan\n====\n\n1. One\n---\na\n\n```\n## 7. no\n```\n\n2. Two\n-----\n- b\n---\n")
    #expect(draft.title == "Plan")
    #expect(draft.clauses.map(\.number) == ["1", "2"])
    #expect(draft.clauses[0].text == "a\n\n```\n## 7. no\n```")
    #expect(draft.clauses[1].text == "- b\n---")
  }

  @Test func `numbered lines are clauses where the only heading is the title`() throws {
    let draft = try read("# Plan\n\n1. Forces are capped.\n   Until 2030.\n2. Elections. {#vote}\n")
    #expect(draft.title == "Plan")
    #expect(draft.clauses.map(\.text) == ["Forces are capped.\n   Until 2030.", "Elections."])
    #expect(draft.clauses.map(\.explicitIdentifier) == [nil, "vote"])
    #expect(draft.identifiers() == ["n-1", "vote"])
  }

  @Test func `metadata, a byte order mark and CRLF are accepted`() throws {
    let text = "\u{FEFF}---\r\ntitle: x\r\n---\r\n\r\n# T\r\n## 1. A\r\nb\r\nc\r\n"
    let draft = try read(text)
    #expect(draft.frontMatter == "---\ntitle: x\n---")
    #expect(draft.clauses.map(\.text) == ["b\nc"])
    #expect(tiles(draft, text.utf8.count))
  }

  @Test func `a backslash keeps a line from being a heading`() throws {
    let draft = try read("## 1. A\n\\# b\n\\\\# c\n\\d\n## \\2. E\n")
    #expect(draft.clauses[0].text == "# b\n\\# c\n\\d")
    #expect(draft.clauses[1].text == "2. E")
    #expect(draft.clauses[1].number == nil)
  }

  @Test func `everything wrong is reported with line and column`() {
    #expect(
      problems("just words\nand more") == [noClause])
    #expect(problems("# Title\n") == [noClause])
    #expect(problems("") == [noClause])
    #expect(
      problems("## 1. ا {#x}\n## 2. B {#a/b}\n## 3. C {#x}\n## 4. D {#y colour=red topic=-}\n") == [
        "2:11: 'a/b' is not a valid identifier: '/' is not allowed; letters, digits, '.', '_' and '-' are",
        "3:9: clause 'x' stands on lines 1 and 3",
        "4:13: unknown attribute 'colour'",
        "4:30: '-' is not a valid identifier: it must begin with a letter or a digit",
      ])
    #expect(problems("## 1. A {#army ceiling}\n") == ["1:16: unknown attribute 'ceiling'"])
    #expect(problems([0x23, 0x20, 0xFF, 0x0A]) == ["1:3: not UTF-8: byte 0xFF at offset 2"])
    #expect(problems([0x23, 0x20, 0x41, 0x0A, 0x00]) == ["2:1: not text: zero byte at offset 4"])
  }
}

struct PlainDraftTests {
  @Test(arguments: [
    ("Article 5", "Article 6", "5"), ("ARTICLE V.", "ARTICLE VI.", "V"),
    ("Section 5", "Section 6", "5"),
    ("المادة 5", "المادة 6", "5"), ("المادة (5)", "المادة (6)", "5"),
    ("المادة ٥:", "المادة ٦:", "٥"),
    ("المادة الأولى", "المادة الثانية", "الأولى"), ("Статья 5", "Статья 6", "5"),
    ("Стаття 5.", "Стаття 6.", "5"), ("第五条", "第六条", "五"), ("第5条", "第6条", "5"),
    ("第五条　", "第六条　", "五"), ("5.", "6.", "5"), ("5)", "6)", "5"), ("(5)", "(6)", "5"),
    ("٥.", "٦.", "٥"), ("٥ -", "٦ -", "٥"), ("٥-", "٦-", "٥"), ("1.2", "1.3", "1.2"),
    ("(٥)", "(٦)", "٥"),
    ("II.", "III.", "II"), ("一、", "二、", "一"), ("Artículo 5", "Artículo 6", "5"),
    ("Article 5bis", "Article 6", "5bis"), ("Article II.5(a)", "Article II.6", "II.5(a)"),
    ("§ 5", "§ 6", "5"), ("제5조", "제6조", "5"), ("\u{200F}المادة 5", "\u{200F}المادة 6", "5"),
  ])
  func `a number at the start of a line makes a clause`(first: String, next: String, number: String)
    throws
  {
    let one = first == "II." ? "I. Start\n\n" : ""
    let draft = try read("Plan of peace\n\n\(one)\(first) النص Words are here.\n\n\(next) More.\n")
    #expect(draft.title == "Plan of peace")
    let clauses = draft.clauses.suffix(2)
    #expect(clauses.first?.number == number)
    #expect(clauses.first?.text == "النص Words are here.")
    #expect(clauses.last?.text == "More.")
    #expect(draft.clauses.count == (one.isEmpty ? 2 : 3))
  }

  @Test func `an article has its heading behind it or below it`() throws {
    let draft = try read(
      """
      Article 1 – Scope
      The treaty applies.

      Article 2

      Forces

      They are capped
      at 800,000.

      Article 3
      The end of article 5 is
      Article 5 of the treaty.
      """)
    #expect(draft.clauses.map(\.number) == ["1", "2", "3"])
    #expect(draft.clauses.map(\.heading) == ["Scope", "Forces", ""])
    #expect(draft.clauses[1].text == "They are capped\nat 800,000.")
    #expect(draft.clauses[2].text == "The end of article 5 is\nArticle 5 of the treaty.")
  }

  @Test func `chapters qualify numbers that start again`() throws {
    let draft = try read(
      """
      الفصل الأول
      أحكام عامة

      المادة 1
      نص أول.
      المادة 2
      نص ثان.

      الفصل الثاني

      المادة 1
      نص ثالث.
      """)
    #expect(draft.sections.map(\.heading) == ["أحكام عامة", ""])
    #expect(draft.clauses.map(\.text) == ["نص أول.", "نص ثان.", "نص ثالث."])
    #expect(draft.identifiers() == ["n-1.1", "n-2", "n-2.1"])
  }

  @Test func `points with letters and numbers in articles stay in the text`() throws {
    let draft = try read("Article 1\n1. One\n(a) x\n(b) y\n2. Two\nArticle 2\n1. Three\n")
    #expect(draft.clauses.map(\.text) == ["1. One\n(a) x\n(b) y\n2. Two", "1. Three"])
  }

  @Test func `numbers with parts are clauses and their heading a section`() throws {
    let draft = try read(
      "1. Security\n1.1 Forces are capped.\n1.2 None enter.\n2. Territory is open.\n")
    #expect(draft.sections.map(\.heading) == ["Security"])
    #expect(draft.clauses.map(\.number) == ["1.1", "1.2", "2"])
    #expect(draft.clauses.map(\.sectionPath) == [[0], [0], []])
  }

  @Test func `a number that a line merely starts with makes no clause`() throws {
    let draft = try read(
      "1. Forces are capped at\n800 thousand until\n2014. Then\n3.5 million\n2. B.\n")
    #expect(draft.clauses.map(\.number) == ["1", "2"])
  }

  @Test func `identifiers prefer what is given and never collide`() throws {
    let draft = try read(
      "## 1. Scope {#b}\n## 2. Scope\n## 3. Scope\n## 4. B\n## Scope\n## Scope\n## …\n")
    #expect(
      draft.identifiers(inherited: [0: "no", 1: "scope-3", 2: "bad name"])
        == ["b", "scope-3", "scope", "n-b", "scope-2", "scope-4", "clause"])
  }

  @Test func `long headings make short identifiers, cut between words`() throws {
    let draft = try read(
      "## 1. Conditions for Distributing Derived Works and Outbound Compatibility\n")
    #expect(draft.identifiers() == ["conditions-for-distributing-derived"])
  }

  @Test func `a backslash before a space is a word of the heading`() throws {
    let draft = try read("\\ Scope of it\n---\n\nWords.\n\n\\# Money\n---\n\nMore.\n")
    #expect(draft.clauses.map(\.heading) == ["\\ Scope of it", "# Money"])
    let again = try read(DraftWriter.markdown(draft))
    #expect(again.clauses.map(\.heading) == draft.clauses.map(\.heading))
  }

  @Test(arguments: [
    "5-year plan for all", "5.pdf is here", "(a) point", "2025 was a year", "Article five hundred",
    "the first", "I. am not a number.5", "10% of it", "100,000 troops", "Part of it", "Sectional 5",
  ])
  func `these lines have no number`(line: String) {
    let marker = NumberMarker.reading(line)
    let isMarker = marker.map { ![.roman, .bare, .inner].contains($0.style) } ?? false
    #expect(!isMarker)
    #expect(
      problems(line + "\n") == [noClause]
        || marker?.style == .roman)
  }
}

struct HostileDraftTests {
  private static func limit() -> Duration {
    #if DEBUG
    .seconds(60)
    #else
    .seconds(1)
    #endif
  }

  private func time(_ body: () throws -> Void) rethrows -> Duration {
    let clock = ContinuousClock()
    let start = clock.now
    try body()
    return clock.now - start
  }

  @Test func `ten thousand clauses are read, named and written in a second`() throws {
    var text = "# Plan\n"
    for number in 1...10_000 {
      text +=
        "## \(number). Scope of it {topic=t}\nForces are capped at \(number).\n\nMore text here.\n"
    }
    let spent = try time {
      let draft = try read(text)
      #expect(draft.clauses.count == 10_000)
      #expect(Set(draft.identifiers()).count == 10_000)
      let again = try read(DraftWriter.markdown(draft))
      #expect(again.clauses.count == 10_000)
    }
    #expect(spent < Self.limit(), "\(spent)")
  }

  @Test func `ten thousand numbered lines are read in a second`() throws {
    let text = (1...10_000).map { "\($0). Forces are capped, المادة \($0).\n" }.joined()
    let spent = try time {
      let draft = try read(text)
      #expect(draft.clauses.count == 10_000)
      #expect(Set(draft.identifiers()).count == 10_000)
    }
    #expect(spent < Self.limit(), "\(spent)")
  }

  @Test(arguments: [
    "{", "}", "{#", "{#a ", "\\", "#", "(", "```\n", "1.", "第", "\u{301}", "\u{202E}", "~~~~",
    "- \n", "I", "{}",
  ])
  func `a megabyte of one sign takes no longer than its length`(sign: String) throws {
    let run = String(repeating: sign, count: 1_000_000 / sign.utf8.count)
    for text in ["## 1. A \(run)\n\(run)}\n## 2. B\n", "1. \(run)}\n2. b\n", run] {
      let spent = time {
        guard let draft = try? read(text) else { return }
        #expect(tiles(draft, text.utf8.count))
        #expect(Set(draft.identifiers()).count == draft.clauses.count)
        #expect(!DraftWriter.markdown(draft).isEmpty)
      }
      #expect(spent < Self.limit() * 2, "\(spent)")
    }
  }

  @Test(arguments: [
    "### a\n", "Article 5\n", "9\n\n", "A ..... 3\n", "Contents\n", "Part I\n\n", "1. x:\n",
  ])
  func `many lines of one kind take no longer than their length`(line: String) throws {
    let text =
      "## 1. A\n" + String(repeating: line, count: 50_000 / line.utf8.count) + "\n## 2. B\n"
    let spent = time {
      guard let draft = try? read(text) else { return }
      #expect(tiles(draft, text.utf8.count))
    }
    #expect(spent < Self.limit(), "\(spent)")
  }

  @Test func `ten thousand equal headings get names in a second`() throws {
    let text = String(repeating: "## Scope\n", count: 10_000)
    let spent = try time {
      let names = try read(text).identifiers()
      #expect(Set(names).count == 10_000)
    }
    #expect(spent < Self.limit(), "\(spent)")
  }
}
