package import NegotiationAnswers
internal import NegotiationModel
package import Presentation
internal import TextComparison

extension GapReport {
  /// The number of gaps that a document lists by default.
  package static let shown = 30

  /// What to type to close a gap.
  package static func commandLine(_ remedy: Remedy) -> String {
    switch remedy {
    case .record(let party, let target): "parley record \(party) STANCE \(target)"
    case .show(let party, let target): "parley show \(target) --parties \(party)"
    }
  }

  /// - `all`: whether every line is shown.
  package func document(_ names: Names, all: Bool) -> Document {
    let writer = AnswerWriter(names)
    let wording = names.wording
    var blocks: [Block] = [.paragraph(subtitle(writer))]
    if hasNobodyToAsk { blocks.append(writer.noPrincipal) }
    let groups = GapReport.groups(gaps)
    if gaps.isEmpty {
      blocks.append(.note(writer.phrase(hasNobodyToAsk ? .nothingMissing : .noGaps(query.days))))
    } else {
      let shown = all ? groups[...] : groups.prefix(GapReport.shown)
      blocks.append(
        .list(
          shown.map { group in
            ListItem(
              writer.line(group, in: draft.ref),
              children: [
                ListItem(
                  Text(GapReport.commandLine(group.gaps[0].remedy), role: .code, isolate: true))
              ]
            )
          }))
      if shown.count < groups.count {
        blocks.append(.note(writer.phrase(.more(groups.count - shown.count)) + "; --all"))
      }
      blocks.append(.note(writer.phrase(.gapRule(days: query.days))))
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
    if let parties = query.parties { parts.append(writer.parties(parties)) }
    if let day { parts.append(Text(writer.wording[.asOf] + " ") + Text.data(day.description)) }
    parts += writer.heads
    return parts.joined(separator: " · ").inRole(.muted)
  }
}

extension AnswerWriter {
  /// Why cells are gaps, and who contests the matter.
  func reasons(_ group: GapReport.Group) -> Text {
    var parts = group.reasons.map { reason($0, group.gaps) }
    if !group.contestedBy.isEmpty {
      parts.append(phrase(.contestedBy(few(group.contestedBy).plain)))
    }
    return parts.joined(separator: comma)
  }

  /// What the party said on the matter in another draft, or on its topic.
  func elsewhere(_ gap: GapReport.Gap) -> Text {
    guard let (target, said) = gap.elsewhere, withdrawal(gap) == nil || target != gap.target
    else { return Text() }
    var label = AnswerPhrase.elsewhere
    if case .topic = target { label = .onTheTopic }
    return dot + phrase(label) + " " + place(target) + " " + stance(said.stance, on: target) + " "
      + names.day(said.said) + " " + evidence(said.entry, said.sources)
  }

  /// The day on which a party withdrew the stance that it had on this clause, on whatever draft.
  private func withdrawal(_ gap: GapReport.Gap) -> Day? {
    guard let (target, said) = gap.elsewhere, said.stance == .withdraws else { return nil }
    if case .topic = target, target != gap.target { return nil }
    return said.said
  }

  private func reason(_ reason: GapReport.Reason, _ gaps: [GapReport.Gap]) -> Text {
    switch reason {
    case .never:
      if let day = gaps.first.flatMap(withdrawal) { return phrase(.withdrew(day.description)) }
      return phrase(.never)
    case .stale(let change):
      return phrase(.stale) + (change.map { Text(" (\(wording[.textChange($0)]))") } ?? Text())
    case .confirm: return phrase(.toConfirm)
    case .contradicted(let other):
      return other.map { contradicted(by: $0) } ?? Text(wording[.contradicted])
    case .reported: return phrase(.reportedOnly)
    case .quiet:
      let last = gaps.compactMap { $0.cell?.statement.said }.max()
      return phrase(.quiet(since: last?.description ?? ""))
    case .quietSinceDraft:
      guard case .clause(let ref, _) = gaps[0].target else { return Text() }
      return phrase(.quietSince(draft: ref.description))
    case .noSource: return phrase(.noSource)
    case .oneOrigin: return phrase(.oneOrigin)
    case .weakSource(let grade): return phrase(.weakSource(grade))
    }
  }
}
