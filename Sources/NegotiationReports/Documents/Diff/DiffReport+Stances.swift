internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation
internal import TextComparison

extension DiffReport {
  /// The table of affected stances: clause, party, before, worth now.
  func effectBlocks(_ names: Names) -> [Block] {
    let wording = names.wording
    let rows = folded
    let hasNotes = rows.contains { !notes($0, names, wording).isEmpty }
    var columns = [
      Table.Column(Text(wording[.clause]), minimum: 3, priority: 9),
      Table.Column(Text(wording[.party]), minimum: 20, priority: 9),
      Table.Column(Text(wording[.before]), minimum: 12, priority: 9),
      Table.Column(Text(wording[.worthNow]), minimum: 19, priority: 9),
    ]
    if hasNotes { columns.append(Table.Column(Text(wording[.note]), minimum: 15, priority: 4)) }
    // Rows of one clause are consecutive.
    var last: (effect: Effect, label: Text)?
    func label(_ effect: Effect) -> Text {
      if let last, last.effect.old == effect.old, last.effect.new == effect.new {
        return last.label
      }
      let label = clauseLabel(effect, names.negotiation, wording)
      last = (effect, label)
      return label
    }
    let table = Table(
      columns: columns,
      rows: rows.map { row in
        let cell = row.effect.cell
        let bloc = cell.inheritedFrom.map { Text(" ^") + Text.data($0.text) } ?? Text()
        var cells = [
          label(row.effect),
          Text.data(names.name(of: cell.party)) + bloc,
          stanceText(cell.stance, wording), worthText(row.effect, wording),
        ]
        if hasNotes { cells.append(Text.data(notes(row, names, wording).joined(separator: " · "))) }
        return cells
      })
    return [
      .heading(level: 1, Text(wording[.stancesAffected], role: .heading)), .table(table),
    ]
  }

  private func notes(_ row: EffectRow, _ names: Names, _ wording: Wording) -> [String] {
    var notes: [String] = []
    if let since = row.effect.since {
      notes.append("\(wording[.since]): \(wording[.stance(since)])")
    }
    if row.effect.asked { notes.append(wording[.asked]) }
    if !row.members.isEmpty {
      let members = row.members.map { names.name(of: $0) }.joined(separator: wording.comma)
      notes.append("\(wording[.holdsFor]) \(members)")
    }
    return notes + row.effect.conditions.map { "\(wording[.condition]): \($0)" }
  }

  private func stanceText(_ stance: Stance, _ wording: Wording) -> Text {
    Text(Scale.glyph(stance) + " " + wording[.stance(stance)], role: Scale.role(stance))
  }

  private func clauseLabel(
    _ effect: Effect, _ negotiation: Negotiation, _ wording: Wording
  ) -> Text {
    func number(_ target: Target) -> String {
      guard case .clause(let ref, let id) = target else { return target.description }
      return negotiation.clause(id, in: ref)?.number ?? id.text
    }
    let old = number(effect.old)
    let new = effect.new.map(number).joined(separator: "+")
    return new.isEmpty || new == old
      ? Text.data(old) : Text.data(old) + wording.arrow + Text.data(new)
  }

  private func worthText(_ effect: Effect, _ wording: Wording) -> Text {
    let kind = effect.change.map { wording[.changeWord($0)] } ?? wording[.changeKind(.removed)]
    switch effect.worth {
    case .own, .current: return Text(wording[.stillCurrent])
    case .confirm: return Text("~ \(wording[.confirmWord]): \(kind)", role: .warning)
    case .stale: return Text("≠ \(wording[.staleCount]): \(kind)", role: .warning)
    }
  }
}
