internal import NegotiationDiff
internal import NegotiationModel
package import Presentation

extension DiffReport {
  package func document(_ wording: Wording, language: String?) -> Document {
    var blocks: [Block] = [.paragraph(summaryLine(wording))]
    if isSummary {
      blocks.append(.table(summaryTable(wording)))
    } else {
      for change in diff.changes where showsUnchanged || change.match.kind != .unchanged {
        blocks += self.blocks(change, wording)
      }
    }
    let doubtful = diff.changes.filter {
      $0.match.needsConfirmation && !$0.match.old.isEmpty && !$0.match.new.isEmpty
    }
    if !doubtful.isEmpty { blocks += confirmation(doubtful, wording) }
    if !effects.isEmpty { blocks += effectBlocks(wording, language) }
    return Document(
      title: Text.data(old, role: .heading) + " → " + Text.data(new, role: .heading),
      language: wording.language, direction: wording.direction, blocks: blocks)
  }

  private func summaryLine(_ wording: Wording) -> Text {
    let counts = diff.counts
    let parts = ClauseMatchKind.allCases.compactMap { kind in
      counts[kind].map { Text(wording[.changeCount(kind, $0)]) }
    }
    return parts.isEmpty ? Text(wording[.none]) : parts.joined(separator: " · ").inRole(.muted)
  }

  private func summaryTable(_ wording: Wording) -> Table {
    Table(
      columns: [
        Table.Column(Text(wording[.oldClause]), priority: 9),
        Table.Column(Text(wording[.newClause]), priority: 9),
        Table.Column(Text(wording[.change]), priority: 9),
        Table.Column(Text(wording[.callouts]), priority: 5),
      ],
      rows: diff.changes.map { change in
        [
          label(change.match.old, diff.old), label(change.match.new, diff.new),
          kindText(change, wording), callouts(change, wording).joined(separator: "; "),
        ]
      })
  }

  // MARK: One change

  private func blocks(_ change: DraftDiff.Change, _ wording: Wording) -> [Block] {
    let (oldSide, newSide) = (change.match.old, change.match.new)
    var heading = label(oldSide, diff.old)
    if oldSide.isEmpty {
      heading = label(newSide, diff.new)
    } else if !newSide.isEmpty {
      let newLabel = label(newSide, diff.new)
      if newLabel.plain != heading.plain { heading += Text(" → ") + newLabel }
    }
    heading = heading.inRole(.emphasis) + "  " + kindText(change, wording)
    var blocks: [Block] = [.heading(level: 2, heading)]
    for callout in callouts(change, wording) {
      blocks.append(.paragraph(Text("» ", role: .changed) + callout))
    }
    if showsReasons {
      blocks.append(
        .note(
          Text(
            "\(percent(change.match.similarity)): "
              + change.match.reasons.map(\.words).joined(separator: "; "))))
    }
    let parts: [Presentation.Redline.Part] =
      change.comparison?.redline.operations.map { operation in
        Presentation.Redline.Part(
          operation.kind == .keep ? .keep : operation.kind == .delete ? .delete : .insert,
          operation.text)
      } ?? (change.oldText.isEmpty ? [] : [Presentation.Redline.Part(.keep, change.oldText)])
    if !parts.isEmpty && (change.comparison != nil || showsUnchanged) {
      blocks.append(
        .redline(Presentation.Redline(parts, oldTitle: Text.data(old), newTitle: Text.data(new))))
    }
    return blocks
  }

  private func label(_ side: [Int], _ clauses: [MatchClause]) -> Text {
    side.map { at in
      let clause = clauses[at]
      let name = clause.heading.isEmpty ? clause.id : clause.heading
      return Text.data(clause.number.map { "\($0). \(name)" } ?? name)
    }.joined(separator: " + ")
  }

  private func kindText(_ change: DraftDiff.Change, _ wording: Wording) -> Text {
    let match = change.match
    var words = [wording[.changeKind(match.kind)]]
    if match.moved && match.kind != .moved { words.append(wording[.changeKind(.moved)]) }
    if let text = change.textChange, text != .identical { words.append(wording[.textChange(text)]) }
    let role: Role =
      switch match.kind {
      case .unchanged: .muted
      case .added: .added
      case .removed: .removed
      case .edited, .moved, .split, .merged: .changed
      }
    return Text("[" + words.joined(separator: ", ") + "]", role: role)
  }

  /// Numbers, obligations and negations that came, went or changed.
  private func callouts(_ change: DraftDiff.Change, _ wording: Wording) -> [Text] {
    guard let comparison = change.comparison, !isOneSided(change) else { return [] }
    var texts: [Text] = []
    for quantity in comparison.quantities {
      switch (quantity.old, quantity.new) {
      case (let old?, let new?):
        var text = Text.data(old.text) + " → " + Text.data(new.text)
        if let relative = quantity.relative { text += Text(" (\(signedPercent(relative)))") }
        texts.append(text)
      case (let old?, nil): texts.append(Text(wording[.wentOut] + " ") + Text.data(old.text))
      case (nil, let new?): texts.append(Text(wording[.cameIn] + " ") + Text.data(new.text))
      case (nil, nil): break
      }
    }
    for obligation in comparison.obligations {
      texts.append(
        pair(obligation.old, obligation.new)
          + Text(": \(wording[.effect(obligation.effect)])"))
    }
    for polarity in comparison.polarities {
      texts.append(
        pair(polarity.old, polarity.new) + Text(": \(wording[.polarity(polarity.kind)])"))
    }
    return texts
  }

  private func pair(_ old: String?, _ new: String?) -> Text {
    Text.data(old ?? "∅") + " → " + Text.data(new ?? "∅")
  }

  private func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }

  private func signedPercent(_ value: Double) -> String {
    let rounded = Int((value * 100).rounded())
    return rounded < 0 ? "−\(-rounded) %" : "+\(rounded) %"
  }

  // MARK: Doubtful joins, and stances

  private func confirmation(_ doubtful: [DraftDiff.Change], _ wording: Wording) -> [Block] {
    var blocks: [Block] = [.heading(level: 1, Text(wording[.toConfirmJoins], role: .heading))]
    blocks.append(
      .list(
        doubtful.map { change in
          ListItem(
            label(change.match.old, diff.old) + " → " + label(change.match.new, diff.new)
              + Text("  \(percent(change.match.confidence))", role: .muted))
        }))
    if canAlign, let first = doubtful.first, let old = first.match.old.first,
      let new = first.match.new.first
    {
      blocks.append(.code("parley align \(self.new) \(diff.new[new].id)=\(diff.old[old].id)"))
    }
    return blocks
  }

  private func effectBlocks(_ wording: Wording, _ language: String?) -> [Block] {
    guard let negotiation else { return [] }
    let names = Names(negotiation, wording: wording, language: language)
    let table = Table(
      columns: [
        Table.Column(Text(wording[.clause]), priority: 9),
        Table.Column(Text(wording[.party]), priority: 9),
        Table.Column(Text(wording[.before]), priority: 9),
        Table.Column(Text(wording[.worthNow]), priority: 9),
        Table.Column(Text(wording[.note]), priority: 4),
      ],
      rows: effects.map { effect in
        var notes: [String] = []
        if let since = effect.since {
          notes.append("\(wording[.since]): \(wording[.stance(since)])")
        }
        if effect.asked { notes.append(wording[.asked]) }
        notes += effect.conditions.map { "\(wording[.condition]): \($0)" }
        let bloc = effect.cell.inheritedFrom.map { Text(" ^") + Text.data($0.text) } ?? Text()
        return [
          clauseLabel(effect, negotiation),
          Text.data(names.name(of: effect.cell.party)) + bloc,
          Text(
            Scale.glyph(effect.cell.row.stance) + " " + wording[.stance(effect.cell.row.stance)],
            role: Scale.role(effect.cell.row.stance)),
          worthText(effect, wording), Text.data(notes.joined(separator: "; ")),
        ]
      })
    return [
      .heading(level: 1, Text(wording[.stancesAffected], role: .heading)), .table(table),
    ]
  }

  private func clauseLabel(_ effect: Effect, _ negotiation: Negotiation) -> Text {
    func number(_ target: Target) -> String {
      guard case .clause(let ref, let id) = target else { return target.description }
      return negotiation.clause(id, in: ref)?.number ?? id.text
    }
    let new = effect.new.map(number).joined(separator: "+")
    return Text.data(number(effect.old)) + (new.isEmpty ? Text() : Text(" → ") + Text.data(new))
  }

  private func worthText(_ effect: Effect, _ wording: Wording) -> Text {
    let kind =
      effect.change.map { wording[.textChange($0)] } ?? wording[.changeKind(.removed)]
    switch effect.worth {
    case .no, .current: return Text(wording[.stillCurrent])
    case .confirm: return Text("~ \(wording[.confirmCount]): \(kind)", role: .warning)
    case .stale: return Text("≠ \(wording[.staleCount]): \(kind)", role: .warning)
    }
  }
}
