/// The words that renderers print themselves.
package struct RendererLabels: Hashable, Sendable {
  package var legend: String
  package var marks: String
  package var key: String
  package var continued: String
  package var notShown: String
  package var totals: String
  package var old: String
  package var new: String
  package var note: String
  /// The separator of list items within a line.
  package var comma: String
  /// What stands between a word and what it introduces.
  package var colon: String
  /// The text in place of lines left out, with "#" for their number.
  package var foldedLines: String

  /// The English words, unless others are given.
  package init(
    legend: String = "Legend", marks: String = "Marks", key: String = "Key",
    continued: String = "continued", notShown: String = "Not shown for lack of room",
    totals: String = "Totals", old: String = "old", new: String = "new", note: String = "Note",
    comma: String = ", ", colon: String = ": ", foldedLines: String = "… # lines …"
  ) {
    self.legend = legend
    self.marks = marks
    self.key = key
    self.continued = continued
    self.notShown = notShown
    self.totals = totals
    self.old = old
    self.new = new
    self.note = note
    self.comma = comma
    self.colon = colon
    self.foldedLines = foldedLines
  }

  /// The word that introduces a note, with its colon.
  var noteSign: String { note + colon.withoutTrailingSpaces }
}

/// Turns a document into text.
package protocol Renderer: Sendable {
  func render(_ document: Document) -> String
}
