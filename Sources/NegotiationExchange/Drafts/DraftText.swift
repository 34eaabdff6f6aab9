package import NegotiationModel

/// A draft as read from a file: its clauses in order, and everything around them.
package struct DraftText: Hashable, Sendable {
  /// How the file is written.
  package enum Form: Hashable, Sendable, CaseIterable {
    /// Clauses are headings.
    case markdown
    /// Clauses are numbered lines.
    case plain
  }

  package var form: Form
  /// Metadata at the top of the file, between lines of `---` or `+++`; kept verbatim.
  package var frontMatter: String
  package var title: String?
  /// The text before the first section or clause, without the title.
  package var preamble: String
  /// The headings above clauses (parts, chapters, annexes), in order.
  package var sections: [DraftSection]
  package var clauses: [ClauseText]
  /// What each byte of the file belongs to, in order, without gaps or overlaps.
  package var spans: [DraftSpan]
  /// Decisions of the reader that may be wrong, in the order of the file.
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

/// One clause of a draft that is not recorded yet.
package struct ClauseText: Hashable, Sendable {
  /// The identifier the author gave it, in NFC; `nil` when there is none.
  package var explicitIdentifier: String?
  /// The derived identifier that an export kept for a clause without an explicit one.
  package var keptIdentifier: String?
  /// The number as printed: `6`, `1.2`, `5(a)`, `٥`, `II`, `五`.
  package var number: String?
  /// The number with everything printed around it: `6.`, `Article 5`, `(٥)`, `第五条`.
  package var label: String
  package var heading: String
  /// The heading of a clause that has no other text; it serves as the text.
  package var soleHeading: String?
  /// The text after the heading, with LF between lines and without blank lines at the ends.
  package var text: String
  package var topics: [String]
  package var note: String?
  /// Whether the wording was not checked against a source.
  package var isUnverified: Bool
  /// The clauses of earlier drafts that this one comes from, as the author states; empty for none,
  /// `nil` if nothing is stated.
  package var from: [String]?
  /// The sections that contain the clause, outermost first, as indexes into ``DraftText/sections``.
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

/// A heading above clauses, with the text between it and the first clause.
package struct DraftSection: Hashable, Sendable {
  /// The kind that it names; a heading that names none is a `section`.
  package var kind: SectionKind
  /// The section that contains it, as an index into ``DraftText/sections``.
  package var parent: Int?
  package var explicitIdentifier: String?
  /// The derived identifier that an export kept for a section without an explicit one.
  package var keptIdentifier: String?
  package var number: String?
  package var label: String
  package var heading: String
  package var text: String
  /// Its depth; smaller is wider, and only the order of levels matters.
  package var level: Int
  /// The number of clauses of the draft before it.
  package var clausesBefore: Int
  package var line: Int
  /// The sections of earlier drafts that this one comes from, as the author states; empty for none,
  /// `nil` if nothing is stated.
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

/// A range of the file's bytes, and what it is.
package struct DraftSpan: Hashable, Sendable {
  /// What a range of bytes is; the indexes are those of the draft's lists.
  package enum Kind: Hashable, Sendable {
    case frontMatter
    case title
    case preamble
    case sectionHeading(Int)
    case sectionText(Int)
    case clauseHeading(Int)
    case clauseText(Int)
    /// The number or header of a page.
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
