internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation

/// Writes lines about several parties.
extension AnswerWriter {
  /// At most this many parties of one position are named; for more, the number is given.
  private static let mostNamed = 3

  /// How much is said of each position.
  enum Detail {
    /// Who holds it, since which day, on what condition, and the entry.
    case full
    /// Who holds it.
    case names
    /// The sign, and who holds it.
    case signs
  }

  /// Who stands where: parties in one position share a part of the line, the worst position first.
  ///
  /// - Parameters:
  ///   - cells: stances on one matter.
  ///   - silent: who has said nothing on it.
  ///   - conditions: what "accepts if" waits for, by the entry of the statement.
  ///   - isKnownStale: whether it is told already that they were said of other words.
  ///   - detail: how much is said of each position.
  /// - Returns: one line, without the matter.
  func positions(
    _ cells: [Cell], silent: [PartyID] = [], conditions: [EntryID: [String]] = [:],
    isKnownStale: Bool = false, detail: Detail = .full
  ) -> Text {
    var groups: [(stance: Stance, marks: String, cells: [Cell])] = []
    for cell in cells {
      let marks = AnswerWriter.doubts(of: cell, isKnownStale: isKnownStale)
      if let at = groups.firstIndex(where: { $0.stance == cell.stance && $0.marks == marks }) {
        groups[at].cells.append(cell)
      } else {
        groups.append((cell.stance, marks, [cell]))
      }
    }
    var parts = groups.enumerated().sorted {
      ($0.element.stance.value ?? 9, $0.offset) < ($1.element.stance.value ?? 9, $1.offset)
    }.map(\.element).map { group in
      position(group.stance, group.marks, group.cells, conditions, detail)
    }
    if silent.count > AnswerWriter.mostNamed {
      parts.append(phrase(cells.isEmpty ? .silentCount(silent.count) : .othersSilent(silent.count)))
    } else if !silent.isEmpty {
      parts.append(
        phrase(.silentNow) + " "
          + (detail == .full ? parties(silent) : few(silent.map(shortParty), of: silent.count)))
    }
    return parts.joined(separator: dot)
  }

  /// One position and who holds it.
  private func position(
    _ stance: Stance, _ marks: String, _ cells: [Cell], _ conditions: [EntryID: [String]],
    _ detail: Detail
  ) -> Text {
    let sign = Scale.glyph(stance) + marks
    let count = cells.count > AnswerWriter.mostNamed ? " (\(cells.count))" : ""
    if detail == .signs {
      let named = cells.count > AnswerWriter.mostNamed ? [] : cells.map { shortParty($0.party) }
      return Text(sign, role: Scale.role(stance)) + Text(count)
        + (named.isEmpty ? Text() : " " + named.joined(separator: separator(of: named)))
    }
    let part = self.stance(stance, on: cells[0].target, marks: marks) + Text(count) + colon
    return part
      + (detail == .full
        ? holders(cells, conditions)
        : few(cells.prefix(AnswerWriter.mostNamed).map { shortParty($0.party) }, of: cells.count))
  }

  /// The marks of a cell that make its stance doubtful.
  static func doubts(of cell: Cell, isKnownStale: Bool = false) -> String {
    var marks = ""
    if cell.carry == .confirm && !isKnownStale { marks.append(CellMark.toConfirm.rawValue) }
    if cell.carry == .stale && !isKnownStale { marks.append(CellMark.stale.rawValue) }
    if cell.isContradicted { marks.append(CellMark.contradicted.rawValue) }
    if cell.isDisagreed { marks.append(CellMark.disagreed.rawValue) }
    return marks
  }

  /// Parties of one position with day and entry; members with the stance of their bloc are shown
  /// with it.
  private func holders(_ cells: [Cell], _ conditions: [EntryID: [String]]) -> Text {
    var words: [[Cell]] = []
    for cell in cells {
      if let at = words.firstIndex(where: { $0[0].statement == cell.statement }) {
        words[at].append(cell)
      } else {
        words.append([cell])
      }
    }
    if words.count > AnswerWriter.mostNamed {
      let named = words.prefix(AnswerWriter.mostNamed).map(holder)
      let latest = words.map { $0[0] }.max { $1.statement.isLater(than: $0.statement) }
      return few(named, most: AnswerWriter.mostNamed, of: words.count)
        + (latest.map {
          " " + names.day($0.statement.said) + " " + evidence($0.statement.firstEntry)
        }
          ?? Text())
    }
    return words.map { same in
      let first = same[0].statement.firstEntry
      var text = holder(same) + " " + names.day(same[0].statement.said)
      if let condition = conditions[first], !condition.isEmpty {
        // "Accepts if" leads to its condition; every other stance says that there is one.
        if same[0].stance != .conditional { text += comma + Text(wording[.condition]) }
        text += colon + self.condition(condition, width: 90)
      }
      return text + " " + evidence(first)
    }.joined(separator: comma)
  }

  /// What "accepts if" waits for, cut to a width.
  func condition(_ conditions: [String], width: Int) -> Text {
    let mark = isForeign(conditions) ? "; " : wording[.answer(.semicolon)]
    let whole = conditions.joined(separator: mark)
    return asRecorded(whole.truncatedAtWord(to: width), of: whole)
  }

  /// A party, or a bloc with those of its members that have its stance.
  private func holder(_ cells: [Cell]) -> Text {
    guard let bloc = cells.lazy.compactMap(\.inheritedFrom).first else {
      return party(cells[0].party, role: nil)
    }
    let members = cells.filter { $0.inheritedFrom != nil }.map(\.party)
    return party(bloc, role: nil) + " (" + few(members) + ")"
  }

  /// The first names of a list and the number of the others.
  func few(_ ids: [PartyID], most: Int = mostNamed) -> Text {
    few(ids.prefix(most).map(shortParty), most: most, of: ids.count)
  }

  func few(_ texts: [Text], most: Int = mostNamed, of count: Int) -> Text {
    let shown = Array(texts.prefix(most))
    let rest = count - shown.count
    return shown.joined(separator: separator(of: shown))
      + (rest > 0 ? " " + phrase(.more(rest)) : Text())
  }

  /// A comma, or a semicolon if a name contains a comma.
  func separator(of texts: [Text]) -> Text {
    texts.contains { $0.plain.contains(where: { ",،、".contains($0) }) } ? semicolon : comma
  }

  func name(of subject: Subject, in ref: DraftRef) -> Text {
    switch subject {
    case .clause(let clause): clauseName(clause, in: ref)
    case .topic(let topic): matter(.topic(topic.id))
    }
  }

  /// A name for use in a list.
  func shortName(of subject: Subject, in ref: DraftRef) -> Text {
    name(of: subject, in: ref).truncated(to: 48)
  }

  /// A party's name that stands in a list with others.
  func shortParty(_ id: PartyID) -> Text { party(id, role: nil).truncated(to: 40) }

  /// How much was said on other drafts of a plan, and what shows the latest of it; `nil` where
  /// nothing was.
  ///
  /// - command: the word of the command that is asked.
  func onOtherDrafts(
    _ counts: [DraftCount], besides draft: DraftRef, command: String
  ) -> Text? {
    guard let latest = counts.last else { return nil }
    let names = counts.reversed().map {
      Text.data($0.draft.plan == draft.plan ? $0.draft.draft.text : $0.draft.description)
        + " (\($0.statements))"
    }
    return phrase(.onOtherDrafts) + colon + few(names, most: 6, of: names.count) + dot
      + Text.data("parley \(command) \(latest.draft)", role: .code)
  }

  /// Gaps of one line: who, on what, why, and what is held.
  ///
  /// - `isShort`: whether what is held is left out.
  func line(_ group: GapReport.Group, in ref: DraftRef, isShort: Bool = false) -> Text {
    let isAlone = group.subjects.count == 1
    let subjects = group.subjects.map { subject in
      isAlone ? name(of: subject, in: ref) : shortName(of: subject, in: ref)
    }
    let who =
      group.parties.count == 1 ? party(group.parties[0]) : few(group.parties).inRole(.emphasis)
    var line = who + dot + few(subjects, most: 6, of: subjects.count) + colon + reasons(group)
    if isShort { return line }
    let held = group.gaps.compactMap(\.cell)
    if group.parties.count == 1, held.count == 1 {
      let statement = held[0].statement
      line +=
        dot + stance(held[0].stance, on: held[0].target) + " " + names.day(statement.said) + " "
        + evidence(statement.firstEntry, statement.sources, most: 1)
    } else if !held.isEmpty {
      line += dot + positions(held, isKnownStale: true)
    } else if group.gaps.count == 1 {
      line += elsewhere(group.gaps[0])
    }
    return line
  }
}
