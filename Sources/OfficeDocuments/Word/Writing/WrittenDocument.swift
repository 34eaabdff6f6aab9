/// A Word document to write: its blocks, the comments on them, and how its pages lie.
///
/// ```swift
/// var document = WrittenDocument(language: "en")
/// document.body = [.paragraph(WrittenParagraph(.text, [WrittenRun("Words.")]))]
/// let file = document.bytes
/// ```
package struct WrittenDocument: Hashable, Sendable {
  package enum Block: Hashable, Sendable {
    case paragraph(WrittenParagraph)
    case table(WrittenTable)
    /// A line across the page.
    case rule
  }

  package struct Comment: Hashable, Sendable {
    package var author: String
    /// `YYYY-MM-DD`; `nil` for a day that is not known so exactly.
    package var day: String?
    package var paragraphs: [WrittenParagraph]

    package init(author: String, day: String?, paragraphs: [WrittenParagraph]) {
      self.author = author
      self.day = day
      self.paragraphs = paragraphs
    }
  }

  /// The width between the margins of an A4 page, in twentieths of a point.
  package static let width = (portrait: 9_638, landscape: 14_570)

  package var title = ""
  /// A BCP 47 tag.
  package var language: String
  package var isRightToLeft: Bool
  package var isLandscape = false
  /// Who made the tracked changes, and the day, `YYYY-MM-DD`.
  package var author = ""
  package var day: String?
  /// Pages before the text that do not belong to it.
  package var cover: [Block] = []
  package var body: [Block] = []
  package var comments: [Comment] = []

  package init(language: String, isRightToLeft: Bool = false) {
    self.language = language
    self.isRightToLeft = isRightToLeft
  }

  /// How many numbered lists it has.
  var numberedLists: Int {
    (cover + body).reduce(0) { count, block in
      guard case .paragraph(let paragraph) = block, let number = paragraph.list?.number else {
        return count
      }
      return max(count, number + 1)
    }
  }

  /// The file.
  package var bytes: [UInt8] {
    var body = BodyWriter(self)
    body.write()
    var references = [
      PackageWriter.Reference(id: "rId1", kind: "styles", target: "styles.xml"),
      PackageWriter.Reference(id: "rId2", kind: "numbering", target: "numbering.xml"),
      PackageWriter.Reference(id: "rId3", kind: "settings", target: "settings.xml"),
      PackageWriter.Reference(id: "rId4", kind: "footer", target: "footer1.xml"),
    ]
    if !comments.isEmpty {
      references.append(.init(id: "rId5", kind: "comments", target: "comments.xml"))
    }
    references += body.links.map {
      .init(id: $0.id, kind: "hyperlink", target: $0.address, isExternal: true)
    }
    var package = PackageWriter()
    let kind = "wordprocessingml."
    package.add(
      "word/document.xml", type: kind + "document.main", body.xml.bytes, references: references)
    package.add("word/styles.xml", type: kind + "styles", StylesPart(self).bytes)
    package.add("word/numbering.xml", type: kind + "numbering", NumberingPart(self).bytes)
    package.add("word/settings.xml", type: kind + "settings", Self.settings)
    package.add("word/footer1.xml", type: kind + "footer", BodyWriter.footer(of: self))
    if !comments.isEmpty {
      package.add("word/comments.xml", type: kind + "comments", BodyWriter.comments(of: self))
    }
    return package.finished()
  }

  private static var settings: [UInt8] {
    var xml = MarkupWriter()
    xml.element("w:settings", ["xmlns:w": BodyWriter.namespace]) { xml in
      xml.element("w:compat") { xml in
        // The layout of Word 2013 and later; without it Word opens a file as one of 2007.
        xml.empty(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
    }
    return xml.bytes
  }
}
