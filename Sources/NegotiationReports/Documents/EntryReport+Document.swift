internal import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension EntryReport {
  package func document(_ names: Names) -> Document {
    let wording = names.wording
    var facts = [
      Definition(Text(wording[.recorded], role: .muted), Text.data(entry.recorded.text)),
      Definition(Text(wording[.kind], role: .muted), kind(wording)),
      Definition(Text(wording[.standing], role: .muted), Text(wording[.code(.entry(standing))])),
    ]
    if view == nil {
      facts.append(Definition(Text(wording[.text], role: .muted), entry.event.sentence(names)))
    }
    return Document(
      title: Text(entry.id.description, role: .heading), language: wording.language,
      direction: wording.direction,
      blocks: [.definitions(facts)] + (view?.blocks(names, before: nil) ?? []) + history(wording))
  }

  /// What changed, by which entry, when and why.
  private func history(_ wording: Wording) -> [Block] {
    guard !steps.isEmpty else { return [] }
    return [
      .heading(level: 1, Text(wording[.history])),
      .definitions(
        steps.map { step in
          var head = Text.data(step.recorded.text)
          if step.isWithdrawal { head += Text(" · \(wording[.withdrawn])") }
          if let why = step.why { head += Text(" — ") + Text.data(why) }
          return Definition(
            Text.data(step.entry.description, role: .muted),
            [head]
              + step.changes.map { change($0, wording) })
        }),
    ]
  }

  private func change(_ change: EntryStep.Change, _ wording: Wording) -> Text {
    func value(_ text: String?) -> Text {
      text.map { Text.data($0) } ?? Text("∅", role: .muted)
    }
    var line = Text.data(change.field, role: .muted)
    line += Text(": ")
    line += value(change.old)
    line += wording.arrow
    line += value(change.new)
    return line
  }

  private func kind(_ wording: Wording) -> Text {
    entry.event.kind.map { Text(wording[.code(.event($0))]) } ?? Text.data(entry.event.type)
  }
}
