/// Which text is read from a document with tracked changes.
package enum DocumentRevisions: String, CellChoice {
  /// The text with all changes accepted.
  case accepted
  /// The text before the changes.
  case original
}
