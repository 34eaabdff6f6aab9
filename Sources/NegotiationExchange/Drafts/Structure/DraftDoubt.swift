/// Something that the reader decided and that could be otherwise, where it stands.
package struct DraftDoubt: Hashable, Sendable {
  /// The line in the file, from 1.
  package let line: Int
  package let message: String

  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}
