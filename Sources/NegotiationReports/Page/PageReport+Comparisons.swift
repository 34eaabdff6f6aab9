internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation
internal import TextComparison

extension PageReport {
  /// One comparison of two drafts, with the effect of each change on parties.
  func content(
    of report: DiffReport, _ writer: AnswerWriter, _ places: [EntryID: Int]
  ) -> PageContent.Comparison {
    let wording = writer.wording
    let effects = Dictionary(grouping: report.folded) { $0.effect.old }
    return PageContent.Comparison(
      old: report.old, new: report.new, arrow: wording.arrow, summary: report.summaryLine(wording),
      changes: report.diff.changes.filter { !$0.isUnchanged }.map { change in
        let touched = change.match.old.flatMap { at -> [DiffReport.EffectRow] in
          guard let ref = DraftRef(report.old), let id = ClauseID(report.diff.old[at].id) else {
            return []
          }
          return effects[.clause(ref, id)] ?? []
        }
        return PageContent.Change(
          heading: report.heading(change, wording), kind: report.kindText(change, wording),
          callouts: report.callouts(change, wording),
          redline: redline(of: change, report, writer),
          effects: parties(of: touched, writer, places))
      })
  }

  private func redline(
    of change: DraftComparison.Change, _ report: DiffReport, _ writer: AnswerWriter
  ) -> Presentation.Redline? {
    guard let comparison = change.shownComparison else { return nil }
    let parts = ShownRedline.parts(of: comparison.redline)
    if parts.isEmpty || parts.allSatisfy({ $0.operation == .keep }) { return nil }
    let languages = Set(
      [report.old, report.new].map { name in
        DraftRef(name).flatMap { writer.negotiation.drafts[$0]?.language }
      })
    return Presentation.Redline(
      parts, language: languages.count == 1 ? languages.first ?? nil : nil)
  }

  private func parties(
    of rows: [DiffReport.EffectRow], _ writer: AnswerWriter, _ places: [EntryID: Int]
  ) -> [(label: String, parties: [Text])] {
    func list(
      _ phrase: PagePhrase, _ text: (DiffReport.EffectRow) -> Text,
      where isIn: (DiffReport.EffectRow) -> Bool
    ) -> (label: String, parties: [Text])? {
      let found = rows.filter(isIn)
      return found.isEmpty ? nil : (writer.wording[.page(phrase)], found.map(text))
    }
    func held(_ row: DiffReport.EffectRow) -> Text { name(of: row, writer, places) }
    return [
      list(.hadAsked, held) { $0.effect.asked },
      list(.madeStale, held) { $0.effect.worth == .stale && !$0.effect.asked },
      list(.madeToConfirm, held) { $0.effect.worth == .confirm && !$0.effect.asked },
      list(.stillHold, { since(of: $0, writer) }) { $0.effect.since != nil },
    ].compactMap { $0 }
  }

  /// A party with the stance it held, as a link to the statement.
  private func name(
    of row: DiffReport.EffectRow, _ writer: AnswerWriter, _ places: [EntryID: Int]
  ) -> Text {
    let cell = row.effect.cell
    let stance = writer.stance(cell.stance)
    let said = cell.statement.said
    let day = said.isKnown ? said.description : writer.wording[.undated]
    let link = places[cell.statement.firstEntry].map { "#s\($0)" }
    var text = writer.party(cell.party) + " " + stance + " "
    text += Text(day, isolate: true, link: link)
    if !row.members.isEmpty {
      text += Text(" (\(writer.wording[.holdsFor]) ") + writer.parties(row.members) + ")"
    }
    return text
  }

  private func since(of row: DiffReport.EffectRow, _ writer: AnswerWriter) -> Text {
    writer.party(row.effect.cell.party) + " "
      + (row.effect.since.map { writer.stance($0) } ?? Text())
  }
}
