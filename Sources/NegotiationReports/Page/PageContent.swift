internal import NegotiationAnswers
package import Presentation

/// The texts of the page, without its appearance.
package struct PageContent: Sendable {
  /// A value of a cell; the last two are silence, and a stance on the whole only.
  package struct Value: Sendable {
    package let glyph: String
    package let word: String
    package let code: String
  }

  /// What counts in a cell from a day on.
  package struct Point: Sendable {
    /// Days since the first day of the slider; a statement without a day is at its end.
    package let day: Int
    package let isUndated: Bool
    /// The index of the value in `values`.
    package let value: Int
    /// 0 for this very text, 1 for the same words, 2 for a stance to be confirmed, 3 for a stale
    /// one.
    package let worth: Int
    package let marks: String
    /// The index of the statement in `statements`, or −1.
    package let statement: Int
    /// A remark on how the text it was taken on became the text shown.
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
    /// Whether it is wider than a clause, so that its stances are the background of others.
    package let isBackground: Bool
    /// The rows in its background, narrowest first.
    package let behind: [Int]
  }

  package struct Column: Sendable {
    package let name: String
    package let group: String
    package let isPrincipal: Bool
    package let indent: Int
    /// The days of the slider on which it is not counted; see `Counting`.
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

  /// A round or a draft on the time line.
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
    /// Who asked for the change and whose stance it affects: a label and the parties.
    package let effects: [(label: String, parties: [Text])]
    package var matters: Bool { !effects.isEmpty || !callouts.isEmpty }
  }

  package struct Comparison: Sendable {
    package let old: String
    package let new: String
    /// The arrow between the names of the two drafts.
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
  /// The word for an unknown day.
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
  /// The first day of the slider, as days since 1970, and the number of days after it.
  package let firstDay: Int
  package let dayCount: Int
  package let moments: [Moment]
  package let statements: [Statement]
  package let comparisons: [Comparison]
  package let firstComparison: Int
  package let sections: [Section]
  package let footer: [Text]

  /// A day of the slider in words.
  package func text(ofDay day: Int) -> String { PageReport.text(ofDay: firstDay + day) }
}
