internal import NegotiationModel

/// A heading of any kind as an outline finds it; its body reaches to the next one.
struct DraftBlock {
  enum Role: Hashable { case title, section, clause }

  var role: Role
  /// What a section calls itself.
  var kind: SectionKind?
  /// How deep it stands; a block closes the sections that stand as deep or deeper.
  var level: Int
  /// The bytes of the heading.
  var heading: Range<Int>
  var label = ""
  var number: String?
  var words = ""
  /// Its attributes, where it has any.
  var group: AttributeGroup?
  /// The line of the heading, from 0.
  var line: Int
  /// Bytes of the body that are attributes and no text.
  var cut: Range<Int>?
  /// What stands before the number and belongs to the text: a bracket.
  var prefix = ""
}

/// What an outline finds in a file.
struct DraftOutline {
  var form: DraftText.Form
  var blocks: [DraftBlock] = []
  var problems: [(kind: DraftProblem.Kind, offset: Int)] = []
  /// Page furniture: its bytes and what it is, in order.
  var furniture: [(bytes: Range<Int>, kind: PageFurniture.Kind)] = []
  var doubts: [DraftDoubt] = []
  /// The offset after the metadata at the top.
  var frontMatterEnd = 0
}
