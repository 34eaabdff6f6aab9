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
      blocks: [.definitions(facts)] + (view?.blocks(names, before: nil) ?? []))
  }

  private func kind(_ wording: Wording) -> Text {
    entry.event.kind.map { Text(wording[.code(.event($0))]) } ?? Text.data(entry.event.type)
  }
}
