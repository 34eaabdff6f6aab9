internal import NegotiationAnswers
package import Presentation

/// The page in a reader's words: what is written, before anyone has decided how it looks.
package struct PageContent: Sendable {
  /// A value that cells can have; the last two are silence, and a word on the whole only.
  package struct Value: Sendable {
    package let glyph: String
    package let word: String
    package let code: String
  }

  /// What counts in a cell from a day on.
  package struct Point: Sendable {
    /// Days since the first day of the slider; what has no day stands at its end.
    package let day: Int
    package let isUndated: Bool
    /// The place of the value in `values`.
    package let value: Int
    /// 0 of this very text, 1 of the same words, 2 to be confirmed, 3 stale.
    package let worth: Int
    package let marks: String
    /// The place of the statement in `statements`, or −1.
    package let statement: Int
    /// What is to be said of the way from the text it was taken on to the text shown.
    package let remark: String
  }

  package struct Track: Sendable {
    package let row: Int
    package let column: Int
    package let points: [Point]
  }

  package struct Row: Sendable {
    package let number: String
    package let heading: Text
    package let text: String
    package let language: String?
    /// Whether it is wider than a clause, so that its stances are a background to others.
    package let isBackground: Bool
    /// The rows behind it, narrowest first.
    package let behind: [Int]
  }

  package struct Column: Sendable {
    package let name: String
    package let group: String
    package let isPrincipal: Bool
    package let indent: Int
    /// The days of the slider on which it is not counted, as `Counting` has it.
    package let daysLeftOut: [ClosedRange<Int>]
  }

  package struct Board: Sendable {
    package let id: String
    package let title: String
    package let facts: Text
    package let day: Int?
    package let rows: [Row]
    package let columns: [Column]
    package let tracks: [Track]
  }

  /// Something on the line of time: a round or a draft.
  package struct Moment: Sendable {
    package let day: Int
    package let isDraft: Bool
    package let label: String
  }

  package struct Statement: Sendable {
    package let day: String
    package let blocks: [Block]
  }

  package struct Change: Sendable {
    package let heading: Text
    package let kind: Text
    package let callouts: [Text]
    package let redline: Redline?
    /// Whose doing it is and whose stance it touches: a label and the parties.
    package let effects: [(label: String, parties: [Text])]
    package var matters: Bool { !effects.isEmpty || !callouts.isEmpty }
  }

  package struct Comparison: Sendable {
    package let old: String
    package let new: String
    /// Between the names of the two.
    package let arrow: Text
    package let summary: Text
    package let changes: [Change]
  }

  package struct Section: Sendable {
    package let id: String
    package let title: String
    package let blocks: [Block]
  }

  package let title: String
  package let subtitle: Text
  package let language: String
  package let direction: Direction
  package let labels: RendererLabels
  package let words: @Sendable (PagePhrase) -> String
  package let figures: [(value: Int, label: String)]
  package let values: [Value]
  package let marks: [(symbol: String, meaning: String)]
  /// What stands in place of a day that nobody knows.
  package let undatedWord: String
  package let confirmWord: String
  package let staleWord: String
  package let confirmCount: String
  package let staleCount: String
  package let clauseWord: String
  package let draftWord: String
  package let textWord: String
  package let boards: [Board]
  package let chosen: Int
  /// The first day of the slider, as days since 1970, and how many follow.
  package let firstDay: Int
  package let dayCount: Int
  package let moments: [Moment]
  package let statements: [Statement]
  package let comparisons: [Comparison]
  package let firstComparison: Int
  package let sections: [Section]
  package let footer: [Text]

  /// A day of the slider as it is written.
  package func text(ofDay day: Int) -> String { PageReport.text(ofDay: firstDay + day) }
}
