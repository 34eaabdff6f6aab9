/// The content of a report without its appearance.
///
/// Renderers turn it into terminal text, Markdown, CSV or a web page, and need nothing else.
package struct Document: Hashable, Sendable {
  package var title: Text?
  /// The language of all words that have none of their own, as a BCP 47 tag.
  package var language: String
  package var direction: Direction
  package var blocks: [Block]

  package init(
    title: Text? = nil, language: String = "en", direction: Direction = .leftToRight,
    blocks: [Block] = []
  ) {
    self.title = title
    self.language = language
    self.direction = direction
    self.blocks = blocks
  }
}

extension Document {
  /// The blocks, with headings separated from the blocks directly below them.
  var flatBlocks: [Block] {
    blocks.flatMap { block -> [Block] in
      if case .titled(let text, let inner) = block { return [.heading(level: 1, text), inner] }
      return [block]
    }
  }
}

/// One part of a document, from top to bottom.
package indirect enum Block: Hashable, Sendable {
  /// A heading; level 1 is the highest below the title. The anchor is a target for links.
  case heading(level: Int, Text, anchor: String? = nil)
  /// A block with a heading directly above it and no blank lines around, to save lines.
  case titled(Text, Block)
  case paragraph(Text)
  case list([ListItem], ordered: Bool = false)
  case definitions([Definition])
  case quotation(Quotation)
  case table(Table)
  case grid(Grid)
  case redline(Redline)
  /// Lines that keep their breaks and spaces, such as a command to type.
  case code(String)
  /// Something the reader should know about the rest.
  case note(Text, role: Role = .muted)
  case rule
}

/// One entry of a list, with entries below it.
package struct ListItem: Hashable, Sendable, ExpressibleByStringInterpolation {
  package var text: Text
  package var children: [ListItem]

  package init(_ text: Text, children: [ListItem] = []) {
    self.text = text
    self.children = children
  }

  package init(stringLiteral value: String) { self.init(Text(stringLiteral: value)) }
}

/// A term and its explanation.
package struct Definition: Hashable, Sendable {
  package var term: Text
  package var values: [Text]

  package init(_ term: Text, _ values: [Text]) {
    self.term = term
    self.values = values
  }

  package init(_ term: Text, _ value: Text) { self.init(term, [value]) }
}

/// Words quoted from somebody.
package struct Quotation: Hashable, Sendable {
  package var text: Text
  /// The language of the words, as a BCP 47 tag.
  package var language: String?
  package var attribution: Text?

  package init(_ text: Text, language: String? = nil, attribution: Text? = nil) {
    self.text = text
    self.language = language
    self.attribution = attribution
  }
}

/// An old and a new text in one: kept and deleted parts form the old one, kept and inserted parts
/// the new one.
package struct Redline: Hashable, Sendable {
  /// What happened to a part of the text.
  package enum Operation: String, Hashable, Sendable, CaseIterable {
    case keep
    case delete
    case insert
  }

  /// A part of the text that was kept, deleted or inserted.
  package struct Part: Hashable, Sendable {
    package var operation: Operation
    package var text: String

    package init(_ operation: Operation, _ text: String) {
      self.operation = operation
      self.text = text
    }
  }

  package var parts: [Part]
  package var language: String?
  /// The names of the two texts, shown if they are side by side.
  package var oldTitle: Text?
  package var newTitle: Text?
  /// Whether a long unchanged part may be left out to save space.
  package var folds: Bool

  package init(
    _ parts: [Part], language: String? = nil, oldTitle: Text? = nil, newTitle: Text? = nil,
    folds: Bool = false
  ) {
    self.parts = parts
    self.language = language
    self.oldTitle = oldTitle
    self.newTitle = newTitle
    self.folds = folds
  }
}
