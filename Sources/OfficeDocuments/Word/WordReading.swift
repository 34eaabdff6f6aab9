/// One text of a Word document: the accepted or the original one.
package struct WordReading: Hashable, Sendable {
  package var paragraphs: [WordParagraph] = []
  package var notes: [WordNote] = []
  /// The texts of headers and footers, without the pages and days that fields print.
  package var furniture: [String] = []

  /// Everything that is not text, in the order of the document.
  package var omissions: [WordOmission] { paragraphs.flatMap(\.omissions) }
}
