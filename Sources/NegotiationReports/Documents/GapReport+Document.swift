package import NegotiationAnswers
internal import NegotiationModel
package import Presentation
internal import TextComparison

extension GapReport {
  /// How many gaps a document lists unless it is asked for all of them.
  package static let shown = 30

  /// What one types to close a gap.
  package static func commandLine(_ remedy: Remedy) -> String {
    switch remedy {
    case .record(let party, let target): "parley record \(party) STANCE \(target)"
    case .show(let party, let target): "parley show \(target) --parties \(party)"
    }
  }

  package func document(_ names: Names, all: Bool) -> Document {
    let writer = AnswerWriter(names)
    let wording = names.wording
    var blocks: [Block] = [.paragraph(subtitle(writer))]
    if gaps.isEmpty {
      blocks.append(.note(writer.phrase(.noGaps(days))))
    } else {
      let shown = all ? gaps[...] : gaps.prefix(GapReport.shown)
      blocks.append(
        .list(
          shown.map { gap in
            ListItem(
              line(gap, writer),
              children: [
                ListItem(Text(GapReport.commandLine(gap.remedy), role: .code, isolate: true))
              ]
            )
          }))
      if shown.count < gaps.count {
        blocks.append(.note(writer.phrase(.more(gaps.count - shown.count)) + "; --all"))
      }
      blocks.append(.note(writer.phrase(.gapRule(days: days))))
    }
    return Document(
      title: writer.title(.gaps, draft.ref.description), language: wording.language,
      direction: wording.direction, blocks: blocks)
  }

  /// Every gap as a row, for spreadsheets.
  package func sheet(_ names: Names) -> Document {
    let writer = AnswerWriter(names)
    let wording = names.wording
    let columns = [
      "party", "target", "kind", "reasons", "contested_by", "stance", "on", "entry", "command",
    ]
    let rows = gaps.map { gap in
      [
        gap.party.text, gap.target.description, gap.reasons[0].code,
        gap.reasons.map(\.code).joined(separator: ";"),
        gap.contestedBy.map(\.text).joined(separator: ";"), gap.held?.stance.code ?? "",
        gap.held?.said.description ?? "", gap.held?.entry.description ?? "",
        GapReport.commandLine(gap.remedy),
      ].map { Text.data($0) }
    }
    return Document(
      title: writer.title(.gaps), language: wording.language, direction: wording.direction,
      blocks: [.table(Table(columns: columns.map { Table.Column(Text($0)) }, rows: rows))])
  }

  private func subtitle(_ writer: AnswerWriter) -> Text {
    var parts: [Text] = [writer.phrase(.gapCount(gaps.count))]
    if let day { parts.append(Text(writer.wording[.asOf] + " ") + Text.data(day.description)) }
    parts += writer.heads
    return parts.joined(separator: " · ").inRole(.muted)
  }

  private func line(_ gap: Gap, _ writer: AnswerWriter) -> Text {
    var line = writer.party(gap.party) + writer.dot + writer.clauseName(gap.clause, in: draft.ref)
    line += ": " + writer.reasons(gap)
    if let held = gap.held {
      line +=
        writer.dot + writer.stance(held.stance) + " " + writer.names.day(held.said) + " "
        + writer.evidence(held.entry, held.sources)
    }
    return line + writer.elsewhere(gap)
  }
}

extension AnswerWriter {
  /// Why a cell is a gap, and who contests the clause.
  func reasons(_ gap: GapReport.Gap) -> Text {
    var parts = gap.reasons.map { reason($0, gap) }
    if !gap.contestedBy.isEmpty { parts.append(phrase(.contestedBy(list(gap.contestedBy)))) }
    return parts.joined(separator: comma)
  }

  /// What the party said of the matter on a draft beside this one, or of its topic.
  func elsewhere(_ gap: GapReport.Gap) -> Text {
    guard let (target, said) = gap.elsewhere else { return Text() }
    var label = AnswerPhrase.elsewhere
    if case .topic = target { label = .onTheTopic }
    return dot + phrase(label) + " " + place(target) + " " + stance(said.stance, on: target) + " "
      + names.day(said.said) + " " + evidence(said.entry, said.sources)
  }

  private func reason(_ reason: GapReport.Reason, _ gap: GapReport.Gap) -> Text {
    switch reason {
    case .never: return phrase(.never)
    case .stale(let change):
      return phrase(.stale) + (change.map { Text(" (\(wording[.textChange($0)]))") } ?? Text())
    case .confirm: return phrase(.toConfirm)
    case .contradicted(let other):
      return other.map { contradicted(by: $0) } ?? Text(wording[.contradicted])
    case .reported: return phrase(.reportedOnly)
    case .quiet(let days): return phrase(.quiet(days: days))
    case .quietSinceDraft:
      guard case .clause(let ref, _) = gap.target else { return Text() }
      return phrase(.quietSince(draft: ref.description))
    case .noSource: return phrase(.noSource)
    case .oneOrigin: return phrase(.oneOrigin)
    case .weakSource(let grade): return phrase(.weakSource(grade))
    }
  }
}
