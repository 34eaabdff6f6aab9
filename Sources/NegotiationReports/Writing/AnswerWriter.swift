internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation
internal import TextComparison

/// Turns the parts of answers into words: matters, stances, evidence.
struct AnswerWriter {
  let names: Names
  var wording: Wording { names.wording }
  var negotiation: Negotiation { names.negotiation }

  init(_ names: Names) { self.names = names }

  func phrase(_ phrase: AnswerPhrase) -> Text { Text(wording[.answer(phrase)]) }

  var comma: Text { phrase(.comma) }
  var semicolon: Text { phrase(.semicolon) }
  var colon: Text { phrase(.colon) }
  var dot: Text { " · " }

  func title(_ phrase: AnswerPhrase, _ subject: String? = nil) -> Text {
    Text(wording[.answer(phrase)], role: .heading)
      + (subject.map { Text(" · ", role: .heading) + Text.data($0, role: .heading) } ?? Text())
  }

  func heading(_ phrase: AnswerPhrase) -> Block {
    .heading(level: 1, Text(wording[.answer(phrase)], role: .heading))
  }

  /// The heads of the log, by which the answer can be reproduced.
  var heads: [Text] {
    negotiation.heads.isEmpty
      ? [] : [Text(wording[.heads] + " ") + Text.data(negotiation.headsText)]
  }

  /// What a target is called: a clause by number and heading, anything else by its name.
  func matter(_ target: Target) -> Text {
    switch target {
    case .clause(let ref, let id):
      guard let clause = negotiation.clause(id, in: ref) else {
        return Text.data(target.description)
      }
      return clauseName(clause, in: ref)
    case .draft(let ref): return Text.data(ref.description)
    case .plan(let id):
      return Text.data(negotiation.plans[id].map { names.text($0.name) } ?? id.text)
    case .topic(let id):
      return Text.data(negotiation.topics[id].map { names.text($0.name) } ?? id.text)
    }
  }

  /// A clause by number and heading; without a heading, by its first words, because a number or an
  /// identifier alone tells a reader little.
  func clauseName(_ clause: Clause, in ref: DraftRef) -> Text {
    let number = clause.number.map { Text.data("\($0). ") } ?? Text()
    let opening = names.opening(of: clause, in: ref)
    return number + (opening.map { Text.data($0) } ?? names.heading(of: clause, in: ref))
  }

  /// A section by kind, number and heading.
  func sectionName(_ section: Section, in ref: DraftRef) -> Text {
    let heading = names.heading(of: section, in: ref)
    guard let number = section.number else { return heading ?? Text.data(section.id.text) }
    let label = Text(wording[.code(.section(section.kind))] + " ") + Text.data(number)
    return heading.map { label + Text(". ") + $0 } ?? label
  }

  func party(_ id: PartyID, role: Role? = .emphasis) -> Text {
    Text.data(names.name(of: id), role: role)
  }

  func parties(_ ids: [PartyID], role: Role? = nil) -> Text {
    let all = ids.map { party($0, role: role) }
    return all.joined(separator: separator(of: all))
  }

  /// Names for use inside a phrase.
  func list(_ ids: [PartyID]) -> String {
    parties(ids).plain
  }

  /// A matter with the draft on which it was spoken to.
  func place(_ target: Target) -> Text {
    guard case .clause(let ref, _) = target else { return matter(target) }
    return matter(target) + " " + Text.data("(\(ref.draft))", role: .muted)
  }

  /// A matter; a clause of another draft than the one told of with that draft.
  func place(_ target: Target, from draft: DraftRef) -> Text {
    guard case .clause(let ref, _) = target, ref != draft else { return matter(target) }
    let name = ref.plan == draft.plan ? ref.draft.text : ref.description
    return matter(target) + " (" + phrase(.onDraft(name)) + ")"
  }

  /// A stance by glyph, marks and word; a claim of fact is asserted or denied.
  func stance(_ stance: Stance, on target: Target? = nil, marks: String = "") -> Text {
    let word = names.word(of: stance, on: target.map { [$0] } ?? [])
    return Text(Scale.glyph(stance) + marks + " " + word, role: Scale.role(stance))
  }

  /// What the glyphs of the scale mean.
  var legend: Text {
    Scale.order.map { stance($0) }.joined(separator: "  ") + "  ! " + Text(wording[.redLine])
  }

  /// A number with its sign, which stays before it in a right-to-left line.
  func signed(_ number: Int) -> Text {
    let mark = wording.direction == .rightToLeft && number != 0 ? Text("\u{200E}") : Text()
    return mark + Text.data(number > 0 ? "+\(number)" : "\(number)")
  }

  /// Says that nobody's consent is needed, and gives the command that names parties.
  var noPrincipal: Block {
    let first = negotiation.parties.inForce.first { $0.value.kind != .bloc }
    let command =
      first.map { "parley correct \(negotiation.id(of: $0.place)) --role principal --why TEXT" }
      ?? "parley add party ID --name TEXT --role principal"
    return .note(
      phrase(.noPrincipal) + " " + Text(command, role: .code, isolate: true), role: .warning)
  }

  func contradicted(by stance: Stance) -> Text {
    phrase(.contradicted(wording[.stance(stance)]))
  }

  /// The entry and the sources of a statement, in brackets.
  func evidence(_ view: StatementView) -> Text {
    evidence(view.id, view.statement.sources)
  }

  /// The entry alone, to save space: it leads to the sources.
  func evidence(_ entry: EntryID) -> Text { evidence(entry, []) }

  func evidence(_ entry: EntryID, _ sources: [SourceID], most: Int = 2) -> Text {
    var words = [entry.description] + sources.prefix(most).map(\.text)
    if sources.count > most { words.append("+\(sources.count - most)") }
    return Text.data("[\(words.joined(separator: ", "))]", role: .muted)
  }

  /// The words of a statement and its speaker; else the note or the condition.
  ///
  /// - `width`: longer words are cut.
  func words(_ view: StatementView, width: Int) -> Text? {
    let statement = view.statement
    let speaker = statement.speaker.map { Text.data(names.name(of: $0)) }
    if let quote = statement.quote {
      let isForeign = quote.language != nil && quote.language != wording.language
      let translation = isForeign ? quote.translation : nil
      // Nobody records the language of a translation.
      let language = translation == nil ? quote.language : nil
      let shown = translation ?? quote.text
      return asRecorded(
        wording[.answer(.quoted(shown.truncatedAtWord(to: width)))], of: shown, language: language,
        role: .quotation) + (speaker.map { " — " + $0 } ?? Text())
    }
    guard let words = statement.note ?? statement.conditions.first else { return speaker }
    let cut = words.truncatedAtWord(to: width)
    guard let speaker else { return asRecorded(cut, of: words) }
    guard let tag = foreignLanguage(of: words, language: nil) else {
      return speaker + colon + Text.data(cut)
    }
    return speaker + " (" + phrase(.inLanguage(tag)) + ")" + colon + Text.data(cut, language: tag)
  }

  /// The language of words as a tag, where it is known and not the reader's.
  private func foreignLanguage(of words: String, language: String?) -> String? {
    let judged = TextLanguage(tag: language, texts: [words])
    return judged.reason == .none || judged.tag == wording.language ? nil : judged.tag
  }

  /// Whether words are in a language that is known and not the reader's.
  func isForeign(_ words: [String]) -> Bool {
    foreignLanguage(of: words.joined(separator: " "), language: nil) != nil
  }

  /// Words that stand as they were recorded; where they are not in the reader's language, the language
  /// is named before them.
  ///
  /// - Parameters:
  ///   - shown: the words, perhaps cut.
  ///   - whole: all of them, from which the language is judged.
  ///   - language: their language as somebody gave it.
  ///   - role: what they are.
  /// - Returns: the words, and before them the name of their language.
  func asRecorded(
    _ shown: String, of whole: String, language: String? = nil, role: Role? = nil
  ) -> Text {
    guard let tag = foreignLanguage(of: whole, language: language) else {
      return Text.data(shown, role: role)
    }
    return phrase(.inLanguage(tag)) + colon + Text.data(shown, role: role, language: tag)
  }
}
