/// The properties that a paragraph states itself, without those of its style.
struct ParagraphProperties: Hashable, Sendable {
  var style: String?
  /// The list it is in; "0" takes it out of its style's list.
  var numberingID: String?
  var level: Int?
  var outlineLevel: Int?
  /// Whether being in a list is itself a tracked insertion.
  var isNumberingInserted = false
}
