package import NegotiationAnswers
internal import NegotiationModel
package import Presentation
internal import TextComparison

extension Dossier {
  package func document(_ names: Names) -> Document {
    let writer = AnswerWriter(names)
    let wording = names.wording
    var blocks: [Block] = []
    if !facts.isEmpty {
      blocks.append(
        .definitions(
          facts.map { fact in
            Definition(
              Text(wording[phrase(of: fact.key)], role: .muted),
              fact.values.map { shown($0, writer) })
          }))
    }
    var headings = self.headings[...]
    for (place, passage) in passages.enumerated() {
      while headings.first.map({ $0.place <= place }) == true {
        blocks += self.blocks(headings.removeFirst(), writer)
      }
      blocks += self.blocks(passage, writer)
    }
    for heading in headings { blocks += self.blocks(heading, writer) }
    blocks.append(
      .heading(level: 1, Text("\(wording[.statements]) (\(statements.count))", role: .heading)))
    var last: [String: Stance] = [:]
    for view in statements {
      let keys = view.statement.targets.map { "\(view.statement.party) \(matter($0))" }
      let before = keys.compactMap { last[$0] }.first
      blocks += view.blocks(names, before: before)
      // What came after a statement of an unknown day is unknown.
      if !view.isWithdrawn, view.statement.said.isKnown {
        for key in keys { last[key] = view.statement.stance }
      }
    }
    let title = self.title.text(in: names.language)
    return Document(
      title: Text(id, role: .heading) + (title == id ? "" : Text(" — ") + Text.data(title)),
      language: wording.language, direction: wording.direction, blocks: blocks)
  }

  /// The statements as a table, one row each; `nil` for a dossier that is mainly a text.
  package func sheet(_ names: Names) -> Document? {
    switch kind {
    case .plan, .draft, .section, .clause: return nil
    case .party, .person, .source, .round, .topic: break
    }
    let wording = names.wording
    let columns = StatementColumns(names: names)
    let titles: [Phrase] = [.entry, .date, .standing]
    let table = Table(
      columns: titles.map { Table.Column(Text(wording[$0])) } + columns.titles,
      rows: statements.map { view in
        let standing: Phrase =
          view.overruledBy.map { .answer(.overruled($0.description)) }
          ?? .code(.entry(view.isWithdrawn ? .withdrawn : .stands))
        return [
          Text.data(view.id.description), names.day(view.statement.said),
          Text(wording[standing]),
        ] + columns.cells(view.statement)
      })
    return Document(
      language: wording.language, direction: wording.direction, blocks: [.table(table)])
  }

  /// The label of a fact; the day of a draft is that of its tabling.
  private func phrase(of key: Fact.Key) -> Phrase {
    switch key {
    case .names: .name
    case .aliases: .alias
    case .kind: .kind
    case .role: .answer(.role)
    case .influence: .power(.influence)
    case .members: .members
    case .memberOf: .memberOf
    case .people: .answer(.people)
    case .party: .party
    case .office: .office
    case .from: .from
    case .until: .until
    case .publisher: .publisher
    case .url: .url
    case .date: .date
    case .reliability: .reliability
    case .origin: .origin
    case .relayedBy: .answer(.relayedBy)
    case .language: .language
    case .on: kind == .draft ? .tabledOn : .date
    case .place: .place
    case .format: .format
    case .outcome: .outcome
    case .sources: .sources
    case .participants: .participants
    case .clauses: .clauses
    case .drafts: .drafts
    case .by: .tabledBy
    case .after: .after
    case .followedBy: .answer(.followedBy)
    case .standing: .standing
    case .number: .number
    case .topics: .topic
    case .note: .note
    case .brackets: .answer(.openBrackets)
    }
  }

  /// A clause's identifier without its draft, which is the same for one matter in all drafts.
  private func matter(_ target: Target) -> String {
    guard case .clause(let draft, let clause) = target else { return target.description }
    return "\(draft.plan)/\(clause)"
  }

  /// The value for people: the name, and the word to type in brackets.
  private func shown(_ value: Value, _ writer: AnswerWriter) -> Text {
    func named(_ name: String, _ id: String) -> Text {
      Text.data(name) + (name == id ? Text() : " " + Text.data("[\(id)]", role: .muted))
    }
    let names = writer.names
    switch value {
    case .text(let text): return Text.data(text)
    case .word(let word): return Text(writer.wording[.code(word)])
    case .party(let id): return named(names.name(of: id), id.text)
    case .membership(let id, let from, let until):
      let span = Dossier.span(from, until)
      return named(names.name(of: id), id.text) + (span.isEmpty ? Text() : " " + Text.data(span))
    case .office(let office, let from, let until):
      let span = Dossier.span(from, until)
      return Text.data(office) + (span.isEmpty ? Text() : " " + Text.data(span))
    case .person(let id, let person):
      let office = person?.office.map { Text(names.wording.comma) + Text.data($0) }
      return Text.data(names.name(of: id)) + (office ?? Text()) + " "
        + Text.data("[\(id)]", role: .muted)
    case .source(let id): return names.citation(of: id)
    case .topic(let id): return named(writer.matter(.topic(id)).plain, "topic:\(id)")
    case .draft(let ref):
      let title = names.title(of: ref) ?? names.negotiation.drafts[ref]?.title
      return Text.data(ref.description) + (title.map { " — " + Text.data($0) } ?? Text())
    case .clause(let target):
      return writer.matter(target) + " " + Text.data("[\(target)]", role: .muted)
    }
  }

  // MARK: Texts

  /// A section: its heading, with the word to type, and its own text.
  private func blocks(_ heading: Heading, _ writer: AnswerWriter) -> [Block] {
    let name =
      writer.sectionName(heading.section, in: heading.draft).inRole(.heading)
      + " " + Text.data("[\(heading.section.id)]", role: .muted)
    let words = writer.names.body(of: heading.section, in: heading.draft)
    return [.heading(level: min(3, heading.depth + 2), name)]
      + (words.text.isEmpty
        ? [] : [.quotation(Quotation(Text.data(words.text), language: words.language))])
  }

  /// The text in one draft: what changed since the draft before, and who spoke to it.
  private func blocks(_ passage: Passage, _ writer: AnswerWriter) -> [Block] {
    let wording = writer.wording
    var heading = Text.data(passage.draft.description, role: .emphasis) + "  "
    heading +=
      passage.clause.heading.isEmpty && !passage.clause.isExplicit
      ? Text.data(passage.clause.number.map { $0 + "." } ?? "")
      : (passage.clause.number.map { Text.data($0) + ". " } ?? Text())
        + writer.names.heading(of: passage.clause, in: passage.draft)
    if let before = passage.before, let change = passage.change {
      let step =
        Text("  [") + Text.data(before.draft.draft.text) + writer.wording.arrow
        + Text.data(passage.draft.draft.text) + Text(": \(wording[.textChange(change)])]")
      heading += step.inRole(.muted)
    }
    if passage.clause.isUnverified {
      heading += Text("  [\(wording[.unverified])]", role: .warning)
    }
    var blocks: [Block] = [.paragraph(heading), text(passage, writer)]
    let said = passage.statements.filter { !$0.isWithdrawn }
    if !said.isEmpty {
      blocks.append(
        .list(
          said.map { view in
            ListItem(
              writer.party(view.statement.party) + " "
                + writer.stance(view.statement.stance, on: view.statement.targets.first)
                + Text(view.statement.isRedLine ? "! " : " ")
                + writer.names.day(view.statement.said) + " "
                + Text.data("[\(view.id)]", role: .muted)
                + (view.overruledBy.map {
                  " (" + writer.phrase(.overruled($0.description)) + ")"
                } ?? Text()).inRole(.muted))
          }))
    }
    return blocks
  }

  /// The text, with the differences from the one before marked; both are in the same language.
  private func text(_ passage: Passage, _ writer: AnswerWriter) -> Block {
    let new = writer.names.body(of: passage.clause, in: passage.draft)
    if let before = passage.before, passage.change != .identical {
      let old = writer.names.body(of: before.clause, in: before.draft)
      let language = new.language.map { TextLanguage(tag: $0) } ?? passage.language
      let parts = ShownRedline.parts(
        of: TextComparison.Redline(old: old.text, new: new.text, language: language))
      if old.language == new.language, parts.contains(where: { $0.operation != .keep }) {
        return .redline(
          Presentation.Redline(
            parts, language: new.language, oldTitle: Text.data(before.draft.draft.text),
            newTitle: Text.data(passage.draft.draft.text)))
      }
    }
    return .quotation(Quotation(Text.data(new.text), language: new.language))
  }
}
