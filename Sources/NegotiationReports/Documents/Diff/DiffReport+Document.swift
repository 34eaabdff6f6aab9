package import NegotiationAnswers
internal import NegotiationModel
package import Presentation
internal import TextComparison

extension DiffReport {
  /// How much of a comparison is shown.
  package struct Detail: Sendable {
    /// Whether the reasons for joins are shown.
    package var showsReasons: Bool
    /// Whether the text of unchanged clauses is shown.
    package var showsUnchanged: Bool
    /// One line for each clause in place of its text.
    package var isSummary: Bool
    /// What clauses of both sides are called in the text that is shown beside, by their places.
    var headings: (old: [Int: String], new: [Int: String]) = ([:], [:])

    package init(
      showsReasons: Bool = false, showsUnchanged: Bool = false, isSummary: Bool = false
    ) {
      self.showsReasons = showsReasons
      self.showsUnchanged = showsUnchanged
      self.isSummary = isSummary
    }
  }

  package func document(_ names: Names, _ detail: Detail = Detail()) -> Document {
    let wording = names.wording
    var blocks: [Block] = [.paragraph(summaryLine(wording))]
    if let note = languageNote(wording, detail) { blocks.append(note) }
    if detail.isSummary {
      blocks.append(.table(summaryTable(wording, detail)))
    } else {
      var hasTitles = false
      for (name, comparison) in [(Phrase.titleOfDraft, diff.title), (.preamble, diff.preamble)] {
        guard let comparison else { continue }
        blocks += self.blocks(comparison, named: wording[name], wording, detail, titled: !hasTitles)
        hasTitles = true
      }
      for change in diff.sections where !change.isUnchanged {
        blocks += self.blocks(change, wording)
      }
      for index in diff.changes.indices
      where detail.showsUnchanged || !diff.changes[index].isUnchanged {
        let made = self.blocks(diff.changes[index], wording, detail, titled: !hasTitles)
        if case .redline? = made.last { hasTitles = true }
        blocks += made
      }
    }
    let doubtful = diff.changes.filter {
      $0.match.needsConfirmation && !$0.match.old.isEmpty && !$0.match.new.isEmpty
    }
    if !doubtful.isEmpty { blocks += confirmation(doubtful, wording) }
    if !effects.isEmpty { blocks += effectBlocks(names) }
    return Document(
      title: Text.data(old, role: .heading) + wording.arrow + Text.data(new, role: .heading),
      language: wording.language, direction: wording.direction, blocks: blocks)
  }

  func summaryLine(_ wording: Wording) -> Text {
    let counts = diff.counts
    var parts = ClauseMatchKind.allCases.compactMap { kind in
      counts[kind].map { Text(wording[.changeCount(kind, $0)]) }
    }
    let headings = diff.changes.count { $0.heading != nil }
    if headings > 0 { parts.append(Text(wording[.headingsChanged(headings)])) }
    return parts.isEmpty ? Text(wording[.none]) : parts.joined(separator: " · ").inRole(.muted)
  }

  /// The language of the comparison; if there are no word lists for it, what that means for
  /// stances.
  private func languageNote(_ wording: Wording, _ detail: Detail) -> Block? {
    let language = diff.language
    if !language.isListed,
      diff.changes.contains(where: { ($0.textChange ?? .identical) > .typographic })
    {
      return .note(Text(wording[.cannotJudge(language.tag)]), role: .warning)
    }
    return detail.showsReasons ? .note(Text(wording[.judgedBy(language)])) : nil
  }

  private func summaryTable(_ wording: Wording, _ detail: Detail) -> Table {
    var columns = [
      Table.Column(Text(wording[.oldClause]), priority: 9),
      Table.Column(Text(wording[.newClause]), priority: 9),
      Table.Column(Text(wording[.change]), priority: 9),
      Table.Column(Text(wording[.callouts]), priority: 5),
    ]
    if detail.showsReasons { columns.append(Table.Column(Text(wording[.similarity]), priority: 6)) }
    return Table(
      columns: columns,
      rows: diff.changes.filter { detail.showsUnchanged || !$0.isUnchanged }.map { change in
        [
          label(change.match.old, diff.old, detail.headings.old),
          label(change.match.new, diff.new, detail.headings.new),
          kindText(change, wording, isShort: true),
          first(3, of: callouts(change, wording), wording).joined(separator: "; "),
        ] + (detail.showsReasons ? [reasons(change, wording)] : [])
      })
  }

  /// How similar the clauses are, and why they were joined or not.
  private func reasons(_ change: DraftComparison.Change, _ wording: Wording) -> Text {
    Text(
      "\(percent(change.match.similarity)): "
        + change.match.reasons.map { wording[.matchReason($0)] }
        .joined(separator: wording[.answer(.semicolon)]))
  }

  /// The first of several texts, and the number of the others.
  private func first(_ limit: Int, of texts: [Text], _ wording: Wording) -> [Text] {
    guard texts.count > limit + 1 else { return texts }
    return texts.prefix(limit) + [Text(wording[.answer(.more(texts.count - limit))], role: .muted)]
  }

  /// The changes as one table for spreadsheets: nothing is left out and no name is shortened.
  package func table(_ wording: Wording) -> Document {
    func joined(_ side: [Int], _ word: (Int) -> String) -> Text {
      Text.data(side.map(word).joined(separator: "; "))
    }
    let titles: [Phrase] = [
      .change, .oldClause, .newClause, .textIn, .similarity, .callouts, .text,
    ]
    let table = Table(
      columns: titles.map { Table.Column(Text(wording[$0])) },
      rows: diff.changes.map { change in
        let match = change.match
        let text = change.textChange.map { Text(wording[.changeWord($0)]) } ?? Text()
        let parts =
          change.comparison.map { ShownRedline.parts(of: $0.redline) }
          ?? [Presentation.Redline.Part(.keep, change.newText)]
        return [
          Text(wording[.changeKind(match.kind)]),
          joined(match.old) { diff.old[$0].id }, joined(match.new) { diff.new[$0].id },
          text, Text("\(percent(match.similarity))"),
          callouts(change, wording).joined(separator: "; "),
          Text.data(
            parts.map { part in
              switch part.operation {
              case .keep: part.text
              case .delete: "[-\(part.text)-]"
              case .insert: "{+\(part.text)+}"
              }
            }.joined()),
        ]
      })
    return Document(
      language: wording.language, direction: wording.direction, blocks: [.table(table)])
  }

  // MARK: One change

  /// Text outside the clauses.
  private func blocks(
    _ comparison: TextDifference, named name: String, _ wording: Wording, _ detail: Detail,
    titled: Bool
  ) -> [Block] {
    // A title only names a draft: its numbers and negations bind nobody.
    let isName = name == wording[.titleOfDraft]
    let kind = Text("[\(wording[.textChange(comparison.change)])]", role: .changed)
    let heading = Text(name).inRole(.emphasis)
    var blocks: [Block] = [.heading(level: 2, isName ? heading : heading + "  " + kind)]
    let callouts = isName ? [] : first(8, of: callouts(comparison, wording), wording)
    if !callouts.isEmpty { blocks.append(.list(callouts.map { ListItem($0) })) }
    blocks.append(
      .redline(
        Presentation.Redline(
          ShownRedline.parts(of: comparison.redline),
          oldTitle: titled ? Text.data(old) : Text(), newTitle: titled ? Text.data(new) : Text(),
          folds: !detail.showsUnchanged)))
    return blocks
  }

  private func blocks(
    _ change: DraftComparison.Change, _ wording: Wording, _ detail: Detail, titled: Bool
  ) -> [Block] {
    let heading = heading(change, wording).inRole(.emphasis) + "  " + kindText(change, wording)
    var blocks: [Block] = [.heading(level: 2, heading)]
    let callouts = first(8, of: callouts(change, wording), wording)
    if !callouts.isEmpty { blocks.append(.list(callouts.map { ListItem($0) })) }
    if detail.showsReasons {
      blocks.append(.note(reasons(change, wording)))
    }
    let comparison = change.shownComparison
    let parts =
      comparison.map { ShownRedline.parts(of: $0.redline) }
      ?? (change.oldText.isEmpty ? [] : [Presentation.Redline.Part(.keep, change.oldText)])
    if parts.isEmpty || comparison == nil && !detail.showsUnchanged { return blocks }
    if comparison != nil, parts.allSatisfy({ $0.operation == .keep }), !detail.showsUnchanged {
      blocks.append(.paragraph(Text(wording[.whiteSpaceOnly], role: .muted)))
    } else {
      blocks.append(
        .redline(
          Presentation.Redline(
            parts, oldTitle: titled ? Text.data(old) : Text(),
            newTitle: titled ? Text.data(new) : Text(), folds: !detail.showsUnchanged)))
    }
    return blocks
  }

  /// The names of the clauses of a change, before and after.
  func heading(_ change: DraftComparison.Change, _ wording: Wording) -> Text {
    let arrow = wording.arrow
    let (oldSide, newSide) = (change.match.old, change.match.new)
    if oldSide.isEmpty { return label(newSide, diff.new) }
    let heading = label(oldSide, diff.old)
    if newSide.isEmpty { return heading }
    let newLabel = label(newSide, diff.new)
    return newLabel.plain == heading.plain ? heading : heading + arrow + newLabel
  }

  private func label(
    _ side: [Int], _ clauses: [MatchClause], _ headings: [Int: String] = [:]
  ) -> Text {
    side.map { at in
      let clause = clauses[at]
      var name = headings[at] ?? clause.heading
      if name.isEmpty, !clause.isExplicit { name = ClauseOpening.words(of: clause.text) }
      if name.isEmpty { name = clause.id }
      return Text.data(clause.number.map { "\($0). \(name)" } ?? name)
    }.joined(separator: " + ")
  }

  func kindText(
    _ change: DraftComparison.Change, _ wording: Wording, isShort: Bool = false
  ) -> Text {
    let match = change.match
    var words = [wording[.changeKind(match.kind)]]
    // Beside other changes the two headings need no explanation.
    if change.heading != nil, match.kind == .unchanged { words = [wording[.headingChanged]] }
    if match.moved && match.kind != .moved { words.append(wording[.changeKind(.moved)]) }
    if let text = change.textChange, text != .identical {
      var kinds = change.kinds
      if kinds.isEmpty { kinds = [text] }
      words += kinds.map { wording[isShort ? .changeWord($0) : .textChange($0)] }
    }
    let role: Role =
      switch match.kind {
      case .unchanged: change.heading == nil ? .muted : .changed
      case .added: .added
      case .removed: .removed
      case .edited, .moved, .split, .merged: .changed
      }
    return Text("[" + words.joined(separator: wording.comma) + "]", role: role)
  }

  private func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }

  // MARK: Doubtful joins, and stances

  private func confirmation(_ doubtful: [DraftComparison.Change], _ wording: Wording) -> [Block] {
    var blocks: [Block] = [.heading(level: 1, Text(wording[.toConfirmJoins], role: .heading))]
    blocks.append(
      .list(
        doubtful.map { change in
          ListItem(
            label(change.match.old, diff.old) + wording.arrow + label(change.match.new, diff.new)
              + Text("  \(percent(change.match.confidence))", role: .muted))
        }))
    if canAlign, let first = doubtful.first, let old = first.match.old.first,
      let new = first.match.new.first
    {
      blocks.append(.code("parley align \(self.new) \(diff.new[new].id)=\(diff.old[old].id)"))
    }
    return blocks
  }
}
