internal import NegotiationModel

/// A heading of any kind in an outline; its body extends to the next one.
struct DraftBlock {
  enum Role: Hashable { case title, section, clause }

  var role: Role
  /// The kind of section that it names.
  var kind: SectionKind?
  /// Its depth; a block closes the sections at the same depth or deeper.
  var level: Int
  /// The bytes of the heading.
  var heading: Range<Int>
  var label = ""
  var number: String?
  var words = ""
  /// Its attributes, if it has any.
  var group: AttributeGroup?
  /// The line of the heading, from 0.
  var line: Int
  /// The part of the body that holds attributes and no text.
  var cut: Range<Int>?
  /// A bracket that stands before the number and belongs to the text.
  var prefix = ""
}

/// The headings, titles and page furniture that were found in a file.
struct DraftOutline {
  var form: DraftText.Form
  var blocks: [DraftBlock] = []
  var problems: [(kind: DraftProblem.Kind, offset: Int)] = []
  /// Page furniture: byte range and kind, in order.
  var furniture: [(bytes: Range<Int>, kind: PageFurniture.Kind)] = []
  var doubts: [DraftDoubt] = []
  /// The offset after the metadata at the top.
  var frontMatterEnd = 0
}
