internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation

/// Writes lines about several parties.
extension AnswerWriter {
  /// At most this many parties of one position are named; for more, the number is given.
  private static let mostNamed = 3

  /// Who stands where: parties in one position share a part of the line, the worst position first.
  ///
  /// - Parameters:
  ///   - cells: stances on one matter.
  ///   - silent: who has said nothing on it.
  ///   - conditions: what "accepts if" waits for, by the entry of the statement.
  ///   - isKnownStale: whether it is told already that they were said of other words.
  /// - Returns: one line, without the matter.
  func positions(
    _ cells: [Cell], silent: [PartyID] = [], conditions: [EntryID: [String]] = [:],
    isKnownStale: Bool = false
  ) -> Text {
    var groups: [(stance: Stance, isCurrent: Bool, cells: [Cell])] = []
    for cell in cells {
      if let at = groups.firstIndex(where: {
        $0.stance == cell.stance && ($0.isCurrent == cell.isCurrent || isKnownStale)
      }) {
        groups[at].cells.append(cell)
      } else {
        groups.append((cell.stance, cell.isCurrent, [cell]))
      }
    }
    var parts = groups.enumerated().sorted {
      ($0.element.stance.value ?? 9, $0.offset) < ($1.element.stance.value ?? 9, $1.offset)
    }.map(\.element).map { group in
      var part = stance(group.stance, on: group.cells[0].target)
      if !group.isCurrent && !isKnownStale { part += " (" + phrase(.onEarlierText) + ")" }
      if group.cells.count > AnswerWriter.mostNamed { part += " (\(group.cells.count))" }
      return part + ": " + holders(group.cells, conditions)
    }
    if silent.count > AnswerWriter.mostNamed {
      parts.append(phrase(cells.isEmpty ? .silentCount(silent.count) : .othersSilent(silent.count)))
    } else if !silent.isEmpty {
      parts.append(phrase(.silentNow) + " " + parties(silent))
    }
    return parts.joined(separator: dot)
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
      if let condition = conditions[first], !condition.isEmpty, same[0].stance == .conditional {
        text +=
          ": "
          + Text.data(condition.joined(separator: wording[.answer(.semicolon)]).truncated(to: 90))
      }
      return text + " " + evidence(first)
    }.joined(separator: comma)
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
  func few(_ ids: [PartyID]) -> Text {
    few(ids.map { party($0, role: nil) }, most: AnswerWriter.mostNamed, of: ids.count)
  }

  func few(_ texts: [Text], most: Int, of count: Int) -> Text {
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
    let name = name(of: subject, in: ref)
    let plain = name.plain
    let cut = plain.truncated(to: 48)
    return cut == plain ? name : Text.data(cut)
  }

  /// Gaps in one line: who, on what, why, and which stance is held.
  func line(_ group: GapReport.Group, in ref: DraftRef) -> Text {
    let isAlone = group.subjects.count == 1
    let subjects = group.subjects.map { subject in
      isAlone ? name(of: subject, in: ref) : shortName(of: subject, in: ref)
    }
    let who =
      group.parties.count == 1 ? party(group.parties[0]) : few(group.parties).inRole(.emphasis)
    var line =
      who + dot + few(subjects, most: 6, of: subjects.count) + ": " + reasons(group)
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
