/// Reads the properties that paragraphs, runs and styles state.
enum PropertyParser {
  /// What was found in `w:pPr`, besides the properties themselves.
  struct Found {
    var properties = ParagraphProperties()
    var before: ParagraphProperties?
    var mark = RevisionMarks.none
    var isMarkHidden = false
    var isRunIn = false
    var isDropCap = false
    var changes: [WordRevision] = []
  }

  /// Reads `w:pPr`, at whose start the reader stands.
  ///
  /// - `revision`: makes a revision of the element at which the reader stands known.
  static func paragraph(
    _ reader: inout MarkupReader, _ revision: (WordRevision) -> Int
  ) throws(MarkupProblem) -> Found {
    var found = Found()
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .paragraphStyle: found.properties.style = reader.attribute(.value)
      case .outlineLevel: found.properties.outlineLevel = integer(reader)
      case .frame:
        found.isDropCap = ["drop", "margin"].contains(reader.attribute(.dropCap) ?? "none")
      case .numbering: try numbering(&reader, &found.properties)
      case .runProperties:
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          switch name {
          case .inserted: found.mark.insertion = revision(self.revision(reader, .insertion))
          case .movedTo: found.mark.insertion = revision(self.revision(reader, .moveTo))
          case .deleted: found.mark.deletion = revision(self.revision(reader, .deletion))
          case .movedFrom: found.mark.deletion = revision(self.revision(reader, .moveFrom))
          case .specVanish: found.isRunIn = isOn(reader)
          case .vanish: found.isMarkHidden = isOn(reader)
          default: break
          }
        }
      case .paragraphPropertiesChange:
        found.changes.append(self.revision(reader, .properties))
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          guard name == .paragraphProperties else { continue }
          found.before = try paragraph(&reader) { _ in -1 }.properties
        }
      default: break
      }
    }
    return found
  }

  private static func numbering(
    _ reader: inout MarkupReader, _ properties: inout ParagraphProperties
  ) throws(MarkupProblem) {
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .level: properties.level = integer(reader)
      case .numberingID: properties.numberingID = reader.attribute(.value)
      case .inserted: properties.isNumberingInserted = true
      default: break
      }
    }
  }

  static func revision(_ reader: MarkupReader, _ kind: WordRevision.Kind) -> WordRevision {
    WordRevision(
      kind: kind, author: reader.attribute(.author) ?? "", date: reader.attribute(.date))
  }

  /// Whether a property is on: it is if it occurs, unless its value says otherwise.
  static func isOn(_ reader: MarkupReader) -> Bool {
    guard let value = reader.attribute(.value) else { return true }
    return !["0", "false", "off"].contains(value)
  }

  static func integer(_ reader: MarkupReader) -> Int? {
    reader.attribute(.value).flatMap { Int($0) }
  }
}
