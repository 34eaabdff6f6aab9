import Testing

/// A text with the numbers of its own provisions and the headings above them.
struct StructureCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  /// The printed numbers, `-` where there is none.
  let numbers: [String]
  /// Kind, number and heading of each section: `part:I:General`.
  let sections: [String]

  /// `numbers` and `sections` are lists between bars.
  init(_ name: String, _ text: String, numbers: String, sections: String = "") {
    self.name = name
    self.text = text
    self.numbers = numbers.split(separator: "|").map(String.init)
    self.sections = sections.split(separator: "|").map(String.init)
  }

  var testDescription: String { name }

  /// All texts.
  static let all = [
    treaties, plans, statutes, german, romance, slavic, semitic, indic, eastAsian, printed,
  ].flatMap(\.self)
}
