package import NegotiationModel
internal import Presentation

/// The names of things in a reader's language; a name without a translation stays in its own.
package struct Names: Sendable {
  let negotiation: Negotiation
  package let wording: Wording
  let language: String?

  /// The names for a reader of a language; words are English if there is no wording in it.
  package init(_ negotiation: Negotiation, language: String?) {
    self.negotiation = negotiation
    self.language = language
    wording = Wording.named(language)
  }

  func text(_ name: Name) -> String { name.text(in: language) }

  func name(of party: PartyID) -> String {
    if party == Statement.participant { return wording[.handling(.participant)] }
    return negotiation.parties[party].map { text($0.name) } ?? party.text
  }

  func name(of person: PersonID) -> String {
    negotiation.people[person].map { text($0.name) } ?? person.text
  }

  /// The word for a stance on some targets: a claim is asserted or denied.
  func word(of stance: Stance, on targets: [Target]) -> String {
    wording[isOfClaims(targets) ? .ofClaim(stance) : .stance(stance)]
  }

  private func isOfClaims(_ targets: [Target]) -> Bool {
    !targets.isEmpty
      && targets.allSatisfy { target in
        guard case .topic(let id) = target else { return false }
        return negotiation.topics[id]?.kind == .claim
      }
  }

  /// A day as it was given; an unknown one in words.
  func day(_ day: Day, role: Role? = nil) -> Text {
    day.isKnown ? Text.data(day.description, role: role) : Text(wording[.undated], role: role)
  }

  func title(of draft: DraftRef) -> String? { translation(of: draft)?.title }

  func heading(of clause: Clause, in draft: DraftRef) -> Text {
    let part = translation(of: draft)?.clauses.first { $0.id == clause.id }
    let heading = [part?.heading, clause.heading].compactMap { $0 }.first { !$0.isEmpty }
    if let heading { return Text.data(heading) }
    if clause.isExplicit { return Text.data(clause.id.text) }
    let words = ClauseOpening.words(of: part?.text ?? clause.text)
    return Text.data(words.isEmpty ? clause.id.text : words)
  }

  /// The first words of a clause that has no heading.
  func opening(of clause: Clause, in draft: DraftRef) -> String? {
    let part = translation(of: draft)?.clauses.first { $0.id == clause.id }
    guard clause.heading.isEmpty, part?.heading.isEmpty ?? true else { return nil }
    let words = ClauseOpening.words(of: part?.text ?? clause.text)
    return words.isEmpty ? nil : words
  }

  /// The heading of a section in the reader's language; `nil` if it has none.
  func heading(of section: Section, in draft: DraftRef) -> Text? {
    let part = translation(of: draft)?.sections.first { $0.id == section.id }
    let heading = [part?.heading, section.heading].compactMap { $0 }.first { !$0.isEmpty }
    return heading.map { Text.data($0) }
  }

  func body(of section: Section, in draft: DraftRef) -> (text: String, language: String?) {
    if let part = translation(of: draft)?.sections.first(where: { $0.id == section.id }) {
      return (part.text, language)
    }
    return (section.text, negotiation.drafts[draft]?.language)
  }

  func body(of clause: Clause, in draft: DraftRef) -> (text: String, language: String?) {
    if let part = translation(of: draft)?.clauses.first(where: { $0.id == clause.id }) {
      return (part.text, language)
    }
    return (clause.text, negotiation.drafts[draft]?.language)
  }

  /// A target as it can be typed; a clause by its number if its identifier was made from it.
  func label(of target: Target) -> Text { Text.data(negotiation.printed(target)) }

  /// A round by place and name.
  func label(of round: RoundID) -> Text {
    guard let place = negotiation.rounds[round]?.place else { return Text.data(round.text) }
    return Text.data(place) + " " + Text.data("[\(round)]", role: .muted)
  }

  /// A source as it is cited: publisher, title, day, the origin that it relays, and its address.
  func citation(of id: SourceID) -> Text {
    guard let source = negotiation.sources[id] else { return Text.data(id.text) }
    let comma = Text(wording.comma)
    var text = Text.data(source.publisher)
    if let title = source.title { text += comma + Text.data(title) }
    if let date = source.date { text += comma + Text.data(date.description) }
    let origin = negotiation.origin(of: id)
    if origin != id {
      text += " (" + Text(wording[.origin] + " ") + Text.data(origin.text) + ")"
    }
    if let url = source.url { text += " " + Text.data(url, role: .link) }
    return text + " " + Text.data("[\(id.text)]", role: .muted)
  }

  private func translation(of draft: DraftRef) -> DraftTranslation? {
    guard let language else { return nil }
    return negotiation.translations.last { $0.value.ref == draft && $0.value.language == language }?
      .value
  }
}
