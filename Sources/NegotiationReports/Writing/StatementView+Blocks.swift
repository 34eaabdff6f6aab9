internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation

extension StatementView {
  /// The statement as blocks: the words, then the evidence, then its history.
  func blocks(_ names: Names, before: Stance?) -> [Block] {
    let wording = names.wording
    var blocks: [Block] = [.paragraph(headline(names, before: before))]
    if let quote = statement.quote {
      blocks.append(
        .quotation(
          Quotation(
            Text.data(quote.text, language: quote.language), language: quote.language,
            attribution: speaker(names))))
      if let translation = quote.translation {
        blocks.append(
          .quotation(
            Quotation(
              Text.data(translation), language: nil, attribution: Text(wording[.translation]))))
      }
    }
    var facts: [Definition] = []
    func fact(_ phrase: Phrase, _ values: [Text]) {
      if !values.isEmpty { facts.append(Definition(Text(wording[phrase], role: .muted), values)) }
    }
    if statement.quote == nil, let speaker = speaker(names) { fact(.speaker, [speaker]) }
    fact(.condition, statement.conditions.map { Text.data($0) })
    fact(.note, statement.note.map { [Text.data($0)] } ?? [])
    fact(.sources, statement.sources.map { names.citation(of: $0) })
    if let round = statement.round { fact(.round, [names.label(of: round)]) }
    if let changes = statement.changes { fact(.changes, [Text.data(changes.description)]) }
    fact(.changedBy, changedBy.map { Text.data($0.description) })
    fact(.disagrees, disagreesWith.map { Text.data($0.description, role: .warning) })
    for decision in adjudications {
      fact(
        .adjudicated,
        [
          Text.data(decision.entry.description) + Text(": \(wording[.holds]) ")
            + Text.data(decision.value.holds.description) + Text(" — ")
            + Text.data(decision.value.why)
        ])
    }
    for step in history {
      let why = step.why.map { Text(": ") + Text.data($0) } ?? Text()
      fact(
        step.isWithdrawal ? .withdrawn : .corrected, [Text.data(step.entry.description) + why])
    }
    if !facts.isEmpty { blocks.append(.definitions(facts)) }
    return blocks
  }

  private func headline(_ names: Names, before: Stance?) -> Text {
    let wording = names.wording
    let role = isWithdrawn || overruledBy != nil ? Role.muted : Scale.role(statement.stance)
    var line = names.day(statement.said, role: .emphasis) + "  "
    line += Text.data(names.name(of: statement.party), role: .emphasis) + " "
    line += Text(Scale.glyph(statement.stance) + " ", role: role)
    line += Text(names.word(of: statement.stance, on: statement.targets), role: role)
    if let before, before != statement.stance {
      line += Text(" (← \(names.word(of: before, on: statement.targets)))", role: .muted)
    }
    line +=
      "  " + statement.targets.map { names.label(of: $0) }.joined(separator: Text(wording.comma))
    var marks: [String] = []
    if isWithdrawn { marks.append(wording[.withdrawn]) }
    if let overruledBy { marks.append(wording[.answer(.overruled(overruledBy.description))]) }
    if statement.isRedLine { marks.append(wording[.redLine]) }
    if statement.isAdReferendum { marks.append(wording[.adReferendum]) }
    if let grade = statement.grade { marks.append(grade.description) }
    if let basis = statement.basis { marks.append(wording[.code(.basis(basis))]) }
    if let firmness = statement.firmness { marks.append(wording[.code(.firmness(firmness))]) }
    if let mark = statement.mark { marks.append(mark.label) }
    if statement.isChathamHouse { marks.append(wording[.handling(.chathamHouse)]) }
    marks.append(id.description)
    return line + Text("  [" + marks.joined(separator: wording.comma) + "]", role: .muted)
  }

  private func speaker(_ names: Names) -> Text? {
    guard let id = statement.speaker else { return nil }
    let office =
      names.negotiation.office(of: id, for: statement.party, on: statement.said).map {
        Text(names.wording.comma) + Text.data($0)
      } ?? Text()
    return Text.data(names.name(of: id)) + office
  }
}
