package import NegotiationModel

/// A draft as read from a file: its clauses in order, and all that stands around them.
package struct DraftText: Hashable, Sendable {
  /// How the file is written.
  package enum Form: Hashable, Sendable, CaseIterable {
    /// Clauses are headings.
    case markdown
    /// Clauses are numbered lines.
    case plain
  }

  package var form: Form
  /// Metadata that some publishing tools put first, between lines of `---` or `+++`; kept verbatim.
  package var frontMatter: String
  package var title: String?
  /// The text before the first section or clause, without the title.
  package var preamble: String
  /// The headings above clauses (parts, chapters, annexes), in order.
  package var sections: [DraftSection]
  package var clauses: [ClauseText]
  /// What every byte of the file belongs to: in order, without gap or overlap.
  package var spans: [DraftSpan]
  /// What the reader decided and could be otherwise, in the order of the file.
  package var doubts: [DraftDoubt]

  package init(
    form: Form = .markdown, frontMatter: String = "", title: String? = nil, preamble: String = "",
    sections: [DraftSection] = [], clauses: [ClauseText], spans: [DraftSpan] = [],
    doubts: [DraftDoubt] = []
  ) {
    self.form = form
    self.frontMatter = frontMatter
    self.title = title
    self.preamble = preamble
    self.sections = sections
    self.clauses = clauses
    self.spans = spans
    self.doubts = doubts
  }
}

/// One clause of a draft, before it is part of any negotiation.
package struct ClauseText: Hashable, Sendable {
  /// The identifier the author gave it, in NFC; `nil` when there is none.
  package var explicitIdentifier: String?
  /// The identifier that an export kept of a clause that had none of its author.
  package var keptIdentifier: String?
  /// The number as printed: `6`, `1.2`, `5(a)`, `٥`, `II`, `五`.
  package var number: String?
  /// The number with what is printed around it: `6.`, `Article 5`, `(٥)`, `第五条`.
  package var label: String
  package var heading: String
  /// The words of a heading that is all the clause says, so that they are its text.
  package var soleHeading: String?
  /// What follows the heading, lines separated by LF, blank lines around it dropped.
  package var text: String
  package var topics: [String]
  package var note: String?
  /// Whether the wording was not seen in a source.
  package var isUnverified: Bool
  /// The clauses of earlier drafts that the author says this one comes from: none, or `nil` where
  /// nothing is said.
  package var from: [String]?
  /// The sections the clause stands in, outermost first, as indices into ``DraftText/sections``.
  package var sectionPath: [Int]
  /// The line of its heading, from 1.
  package var line: Int
  /// The bytes of its heading, as in ``DraftText/spans``.
  package var headingSpan: Range<Int>
  /// The bytes of its text, as in ``DraftText/spans``.
  package var textSpan: Range<Int>

  package init(
    explicitIdentifier: String? = nil, keptIdentifier: String? = nil, number: String? = nil,
    label: String = "", heading: String = "", text: String = "", topics: [String] = [],
    note: String? = nil, isUnverified: Bool = false, from: [String]? = nil, sectionPath: [Int] = [],
    line: Int = 1,
    headingSpan: Range<Int> = 0..<0, textSpan: Range<Int> = 0..<0
  ) {
    self.explicitIdentifier = explicitIdentifier
    self.keptIdentifier = keptIdentifier
    self.number = number
    self.label = label
    self.heading = heading
    self.text = text
    self.topics = topics
    self.note = note
    self.isUnverified = isUnverified
    self.from = from
    self.sectionPath = sectionPath
    self.line = line
    self.headingSpan = headingSpan
    self.textSpan = textSpan
  }
}

/// A heading above clauses, with the words between it and the first of them.
package struct DraftSection: Hashable, Sendable {
  /// What it calls itself; a heading without such a word is a `section`.
  package var kind: SectionKind
  /// The section it stands in, as an index into ``DraftText/sections``.
  package var parent: Int?
  package var explicitIdentifier: String?
  /// The identifier that an export kept of a section that had none of its author.
  package var keptIdentifier: String?
  package var number: String?
  package var label: String
  package var heading: String
  package var text: String
  /// How deep it stands; smaller is wider, and only the order of levels has a meaning.
  package var level: Int
  /// How many clauses of the draft stand before it.
  package var clausesBefore: Int
  package var line: Int
  /// The sections of earlier drafts that the author says this one comes from: none, or `nil` where
  /// nothing is said.
  package var from: [String]?

  package init(
    kind: SectionKind = .section, parent: Int? = nil, explicitIdentifier: String? = nil,
    keptIdentifier: String? = nil, number: String? = nil, label: String = "", heading: String = "",
    text: String = "",
    level: Int = 2, clausesBefore: Int = 0, line: Int = 1, from: [String]? = nil
  ) {
    self.kind = kind
    self.parent = parent
    self.explicitIdentifier = explicitIdentifier
    self.keptIdentifier = keptIdentifier
    self.number = number
    self.label = label
    self.heading = heading
    self.text = text
    self.level = level
    self.clausesBefore = clausesBefore
    self.line = line
    self.from = from
  }
}

/// A run of the file's bytes and what it is.
package struct DraftSpan: Hashable, Sendable {
  /// What a run of bytes is; the indices are those of the draft's lists.
  package enum Kind: Hashable, Sendable {
    case frontMatter
    case title
    case preamble
    case sectionHeading(Int)
    case sectionText(Int)
    case clauseHeading(Int)
    case clauseText(Int)
    /// A page's number or header.
    case page
    /// A table of contents.
    case contents
    /// Notes at the foot of a page or of the file.
    case notes
  }

  package let kind: Kind
  package let bytes: Range<Int>

  package init(kind: Kind, bytes: Range<Int>) {
    self.kind = kind
    self.bytes = bytes
  }
}
