/// A draft's text in another language, joined to its clauses by identifier.
package struct DraftTranslation: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package var id: ClauseID
    package var number: String?
    package var heading: String
    package var text: String

    package init(id: ClauseID, number: String?, heading: String, text: String) {
      self.id = id
      self.number = number
      self.heading = heading
      self.text = text
    }
  }

  package var ref: DraftRef
  package var language: String
  package var title: String?
  package var preamble: String
  package var sources: [SourceID]
  /// The texts of sections, joined by identifier.
  package var sections: [Part]
  package var clauses: [Part]

  package init(
    ref: DraftRef, language: String, title: String?, preamble: String, sources: [SourceID],
    sections: [Part] = [], clauses: [Part]
  ) {
    self.ref = ref
    self.language = language
    self.title = title
    self.preamble = preamble
    self.sources = sources
    self.sections = sections
    self.clauses = clauses
  }
}
