package import Presentation

/// The few words that renderers print themselves.
package enum LabelPhrase: Hashable, Sendable, CaseIterable {
  case legend, marks, key, continued, notShown, totals, old, new, note
  /// The text in place of lines left out, with "#" for their number.
  case foldedLines
}

extension Wording {
  /// The renderers' own words in this language.
  package var rendererLabels: RendererLabels {
    RendererLabels(
      legend: self[.label(.legend)], marks: self[.label(.marks)], key: self[.label(.key)],
      continued: self[.label(.continued)], notShown: self[.label(.notShown)],
      totals: self[.label(.totals)], old: self[.label(.old)], new: self[.label(.new)],
      note: self[.label(.note)], comma: comma, colon: self[.answer(.colon)],
      foldedLines: self[.label(.foldedLines)])
  }
}
