/// Which text of a document with tracked changes is read.
package enum DocumentRevisions: String, CellChoice {
  /// With every change accepted.
  case accepted
  /// With every change undone: the text as it was before them.
  case original
}
