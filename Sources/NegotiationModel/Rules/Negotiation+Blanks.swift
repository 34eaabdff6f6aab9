/// Refuses blank text: a field that holds text must hold something readable.
extension Negotiation {
  /// A refusal for every text of an event that holds nothing readable.
  func blanks(in event: Event) -> [Refusal] {
    var refusals: [Refusal] = []
    func check(_ field: String, _ text: String?) {
      guard let text, BlankText.isBlank(text) else { return }
      refusals.append(
        Refusal(.blank(field), "the \(field) is blank", remedy: .giveWords(field)))
    }
    func check(_ name: Name) {
      check("name", name.text)
      for language in name.translations.keys.sorted() { check("name", name.translations[language]) }
      for alias in name.aliases { check("alias", alias.text) }
    }
    switch event {
    case .party(let value): check(value.name)
    case .topic(let value): check(value.name)
    case .plan(let value): check(value.name)
    case .person(let value):
      check(value.name)
      check("office", value.office)
    case .source(let value):
      check("publisher", value.publisher)
      check("title", value.title)
      check("url", value.url)
    case .round(let value):
      check("place", value.place)
      check("format", value.format)
      check("outcome", value.outcome)
    case .stance(let value):
      check("quote", value.quote?.text)
      check("translation", value.quote?.translation)
      check("note", value.note)
      for condition in value.conditions { check("condition", condition) }
    case .correction(let value): check("why", value.why)
    case .withdrawal(let value): check("why", value.why)
    case .adjudication(let value): check("why", value.why)
    case .affiliation(let value): check("office", value.office)
    case .member, .draft, .translation, .alignment, .salience, .writer, .rename, .unknown: break
    }
    var seen: Set<Refusal> = []
    return refusals.filter { seen.insert($0).inserted }
  }
}
