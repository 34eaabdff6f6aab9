package import NegotiationModel
import TextComparison

/// Everything a negotiation says, as lines of text that do not name writers, so that two states can
/// be compared whoever recorded them.
///
/// Entries are named by their place in the fold. Without marks it leaves out what depends on who
/// wrote: one writer contradicting itself, two writers who disagree, and quotations, which are only
/// compared between writers.
package func summary(of negotiation: Negotiation, withMarks: Bool = true) -> [String] {
  var lines: [String] = []
  lines += negotiation.parties.values.map { "\($0)" }
  lines += negotiation.people.values.map { "\($0)" }
  lines += negotiation.sources.values.map { "\($0)" }
  lines += negotiation.topics.values.map { "\($0)" }
  lines += negotiation.plans.values.map { "\($0)" }
  lines += negotiation.drafts.values.map { "\($0)" }
  lines += negotiation.rounds.values.map { "\($0)" }
  lines += negotiation.memberships.map { "\($0)" }
  lines += negotiation.affiliations.map { "\($0)" }
  lines += negotiation.translations.map { "\($0)" }
  lines += negotiation.alignments.map { "\($0)" }
  lines += negotiation.saliences.map { "\($0)" }
  lines += negotiation.adjudications.map { place, value in
    let cited = value.cited.map { entry(negotiation, $0) }
    return "\(place) \(cited) \(entry(negotiation, value.holds)) \(value.why)"
  }
  lines = lines.map(sortedNames)
  lines += negotiation.overruled.map { key, place in
    "overruled: \(key.place) \(negotiation.symbols.targetNames.text(key.target)) \(place)"
  }.sorted()
  lines += negotiation.dangling.map { "\(entry(negotiation, $0.entry)) leads nowhere" }
  lines += negotiation.misfits.map { "\(entry(negotiation, $0.entry)) does not fit" }
  lines += negotiation.renames.map { "\($0.place) \($0.value)" }
  lines += negotiation.writerClaims.map { withMarks ? "\($0)" : "one writer: \($0.place)" }
  if withMarks {
    lines += negotiation.heads.map { "\($0.writer): \(negotiation.sameWriter($0.writer))" }
  }
  lines += negotiation.entries.map { "\($0.recorded) \($0.root) \($0.standing)" }
  lines += negotiation.rows.map { row(negotiation, $0, withMarks) }
  lines += negotiation.unknownTypes.sorted { $0.key < $1.key }.map { "\($0)" }
  for draft in negotiation.drafts.ids {
    for asOf in [nil, Day(packed: 2025_11_03), Day(packed: 2025_00_00)] {
      let query = PositionQuery(draft: draft, asOf: asOf, includesTopics: true)
      let position = negotiation.position(query)
      lines.append(position.map { "\(draft) \($0.parties) \(tallies($0))" } ?? "")
      for cell in (position.map { $0.cells + $0.whole + $0.topics + $0.dropped }) ?? [] {
        lines.append(text(negotiation, cell, withMarks: withMarks))
      }
    }
  }
  return lines
}

/// Whatever a dictionary prints in no fixed order is left to the entity tables' own tests.
private func sortedNames(_ line: String) -> String { String(line.unicodeScalars.sorted()) }

extension String {
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}

private func tallies(_ position: Position) -> [String] {
  position.tallies.map { tally in
    let stances = tally.stances.map { "\($0.key.code)=\($0.value)" }.sorted()
    return "\(stances) \(tally.silent) \(tally.confirm) \(tally.stale)"
  }
}

private func text(_ negotiation: Negotiation, _ cell: Cell, withMarks: Bool) -> String {
  text(of: cell, negotiation)
    + (withMarks ? " \(cell.isContradicted) \(cell.isDisagreed)" : "")
}

/// All that a cell says but what depends on who wrote.
package func text(of cell: Cell, _ negotiation: Negotiation) -> String {
  "\(cell.party) \(cell.target) \(text(of: cell.statement, negotiation)) "
    + "\(cell.inheritedFrom?.text ?? "-") \(cell.takenOn?.description ?? "-") "
    + "\(cell.textChange?.rawValue ?? "-") \(cell.carry) \(cell.origins)"
}

private func row(_ negotiation: Negotiation, _ row: StanceRow, _ withMarks: Bool) -> String {
  let symbols = negotiation.symbols
  let speaker = row.speaker < 0 ? "-" : symbols.people.text(row.speaker)
  let round = row.round < 0 ? "-" : symbols.rounds.text(row.round)
  return "\(row.place) \(row.entry) \(symbols.parties.text(row.party)) "
    + "\(symbols.targetNames.text(row.target)) \(speaker) \(symbols.sources(row.sources)) \(round) "
    + "\(row.changes) \(row.said) \(row.text) \(row.stance) "
    + "\(row.basis?.code ?? "-") \(row.grade?.description ?? "-") \(row.firmness?.code ?? "-") "
    + "\(row.mark) \(row.flags.rawValue) \(withMarks ? quote(negotiation, row) : "")"
}

/// What a cell rests on, in the names that answers see.
package func text(of record: StanceRecord, _ negotiation: Negotiation) -> String {
  let entries = [record.firstEntry, record.entry].map { entry(negotiation, $0) }
  let changed = record.changedPlace.map { "\($0)" } ?? "-"
  return "\(entries) \(record.party) \(record.target) \(record.speaker?.text ?? "-") "
    + "\(record.sources) \(record.round?.text ?? "-") \(changed) \(record.said) \(record.text) "
    + "\(record.stance) \(record.basis?.code ?? "-") \(record.grade?.description ?? "-") "
    + "\(record.firmness?.code ?? "-") \(record.mark) \(record.isRedLine) "
    + "\(record.isAdReferendum) \(record.isChathamHouse) \(record.hasConditions) \(record.isKeyed)"
}

/// What is known of a quotation; of one writer alone nobody asks for it.
private func quote(_ negotiation: Negotiation, _ row: StanceRow) -> String {
  guard negotiation.heads.count > 1 else { return "" }
  return negotiation.quotes[EntryIndex(row.entry)]?.description ?? "-"
}

private func entry(_ negotiation: Negotiation, _ id: EntryID) -> String {
  negotiation.index(of: id)?.description ?? "-"
}
