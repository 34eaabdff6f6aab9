import TestSupport
import Testing

@testable import Presentation

struct MarkdownRendererTests {
  @Test func `a term that stands out is made strong once`() {
    let document = Document(blocks: [
      .definitions([Definition(Text("term", role: .emphasis), Text("said", role: .emphasis))])
    ])
    #expect(MarkdownRenderer().render(document) == "- **term**: **said**\n")
  }

  /// In a heading a number begins no list (CommonMark, ATX headings), but signs at its end are dropped.
  @Test(arguments: [
    ("1. Sovereignty", "## 1. Sovereignty"), ("2) Scope", "## 2) Scope"),
    ("- Scope", "## - Scope"), ("# 4", "## # 4"), ("Annex #", "## Annex \\#"),
    ("Issue ##", "## Issue \\##"), ("#", "## \\#"), ("*not*", "## \\*not\\*"),
  ])
  func `a heading is escaped as a heading`(words: String, expected: String) {
    let document = Document(blocks: [.heading(level: 1, Text(words))])
    #expect(MarkdownRenderer().render(document) == expected + "\n")
  }

  @Test func `a paragraph that begins with a number makes no list`() {
    let document = Document(blocks: [.paragraph("1. Sovereignty"), .paragraph("- Scope")])
    #expect(MarkdownRenderer().render(document) == "1\\. Sovereignty\n\n\\- Scope\n")
  }

  @Test func `the shared document`() {
    #expect(
      MarkdownRenderer().render(Sample.document) == #"""
        # Where they stand

        ## Summary

        said by قطر on 2 Dec, \*not\* &lt;b&gt;bold&lt;/b&gt;

        - one
          - inner
        - **two**

        - **party**: North
        - **evil**: a\\u{1B}\[31mred\\u{202E}x

        > نرفض هذا البند
        >
        > — minister, 2025

        **Sources**

        | id | publisher | count |
        | --- | --- | ---: |
        | s1 | Agence \| Presse | 12 |
        | s2 | وكالة الأنباء | 7 |
        | s3 | =cmd() | -3 |

        **Plan A**

        | party | 6 Size of the armed forces | 7 Border | 25 Elections within 100 days |
        | --- | --- | --- | --- |
        | North | ▲ accepts | ▼ rejects ! | · is silent |
        | قطر | ▽ objects ≠ | ▲ accepts | ▲ accepts |
        | **accepts** | 1 | 1 | 1 |

        Legend: ▲ accepts, ▽ objects, ▼ rejects, · is silent, ! red line, ≠ contradictory

        n = 2; 1 silent

        capped at \[-~~600,000~~-\]{+**800,000**+} persons\
        in {+**زمن السلم**+}.

            tool run --now

        > **Note:** thin evidence

        ---

        """#)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no raw tag passes and every table row has the same cells`(seed: UInt64) {
    var maker = DocumentMaker(seed: seed)
    var document = maker.document()
    document.blocks.removeAll { if case .code = $0 { true } else { false } }
    let output = MarkdownRenderer().render(document)
    #expect(!output.unicodeScalars.contains("\u{1B}"))
    #expect(output.hasBalancedIsolates)
    #expect(!output.contains("<b>") || document.hasCodeSpan)
    var expected: Int?
    for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("| ") else {
        expected = nil
        continue
      }
      let cells = unescapedPipes(line)
      #expect(cells == expected ?? cells, "\(line)")
      expected = cells
    }
  }

  @Test func `links lead to web addresses only`() {
    let good = Text("page", link: "https://example.org/a(b)")
    let bad = Text("page", link: "javascript:alert(1)")
    let output = MarkdownRenderer().render(Document(blocks: [.paragraph(good), .paragraph(bad)]))
    #expect(output == "[page](<https://example.org/a%28b%29>)\n\npage\n")
  }

  @Test func `many columns turn the grid`() {
    let output = MarkdownRenderer().render(
      Document(blocks: [.grid(Sample.grid(rows: 2, columns: 9, seed: 1))]))
    #expect(output.split(separator: "\n").count == 2 + 9 + 1)
    #expect(output.hasPrefix("| clause | "))
  }

  private func unescapedPipes(_ line: Substring) -> Int {
    var count = 0
    var escaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !escaped { count += 1 }
      escaped = scalar == "\\" && !escaped
    }
    return count
  }
}

extension Document {
  /// Whether code spans, in which tags are words, occur.
  fileprivate var hasCodeSpan: Bool {
    String(describing: self).contains("Role.code")
  }
}
