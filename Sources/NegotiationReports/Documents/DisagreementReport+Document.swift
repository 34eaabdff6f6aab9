package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension DisagreementReport {
  /// The report for people: the list, then the agreement of writers, then independent records of
  /// one thing.
  package func document(_ names: Names) -> Document {
    let wording = names.wording
    func words(_ phrase: DisagreementPhrase) -> String { wording[.disagreement(phrase)] }
    var blocks: [Block] = []
    let open = items.filter { $0.decision == nil }.count
    let facts = [Text(words(.count(items.count, open: open)))] + AnswerWriter(names).heads
    blocks.append(.paragraph(facts.joined(separator: " · ").inRole(.muted)))
    if !items.isEmpty { blocks.append(.table(list(names))) }
    if !agreements.isEmpty {
      blocks.append(.table(figures(wording)))
      blocks.append(.note(Text(words(.method))))
    }
    if !disputes.isEmpty { blocks.append(.table(apart(wording))) }
    return Document(
      title: Text(words(.title), role: .heading), language: wording.language,
      direction: wording.direction, blocks: blocks)
  }

  private func list(_ names: Names) -> Table {
    let wording = names.wording
    return Table(
      columns: [
        Table.Column(Text(wording[.clause]), priority: 9),
        Table.Column(Text(wording[.party]), priority: 9),
        Table.Column(Text(wording[.date]), priority: 8),
        Table.Column(Text(wording[.disagreement(.codings)]), priority: 9),
        Table.Column(Text(wording[.adjudicated]), priority: 7),
      ],
      rows: items.map { item in
        [
          Text.data(item.target), Text.data(names.name(of: item.party)),
          names.day(item.said),
          item.codings.map { coding in
            Text.data(coding.entry.description, role: .code) + Text(" ")
              + Text(
                "\(Scale.glyph(coding.stance)) \(wording[.stance(coding.stance)])",
                role: Scale.role(coding.stance))
          }.joined(separator: " ≈ "),
          item.decision.map { decision in
            Text.data(decision.entry.description, role: .code) + Text(": \(wording[.holds]) ")
              + Text.data(decision.holds.description) + Text(" — ") + Text.data(decision.why)
          } ?? Text("–", role: .muted),
        ]
      })
  }

  private func figures(_ wording: Wording) -> Table {
    func words(_ phrase: DisagreementPhrase) -> String { wording[.disagreement(phrase)] }
    func column(_ title: String, _ priority: Int) -> Table.Column {
      Table.Column(Text(title), alignment: .trailing, priority: priority)
    }
    return Table(
      caption: Text(words(.agreement), role: .heading),
      columns: [
        Table.Column(Text(words(.writers)), priority: 9),
        Table.Column(Text(words(.on)), priority: 9),
        column("n", 9), column(words(.same), 7), column("κ", 9), column(words(.linear), 6),
        column(words(.quadratic), 6),
      ],
      rows: agreements.map { agreement in
        [
          Text.data(agreement.writers.map(\.text).joined(separator: ", ")),
          agreement.target.map { Text.data($0) } ?? Text(words(.overall), role: .emphasis),
          Text(String(Int(agreement.words.total))), Text(String(Int(agreement.words.agreed))),
          Text(DisagreementReport.figure(agreement.words.kappa())),
          Text(DisagreementReport.figure(agreement.values.kappa(.linear))),
          Text(DisagreementReport.figure(agreement.values.kappa(.quadratic))),
        ]
      })
  }

  private func apart(_ wording: Wording) -> Table {
    func words(_ phrase: DisagreementPhrase) -> String { wording[.disagreement(phrase)] }
    return Table(
      caption: Text(words(.apart), role: .heading),
      columns: [
        Table.Column(Text(words(.kind)), priority: 9),
        Table.Column(Text(words(.what)), priority: 9),
        Table.Column(Text(words(.entries)), priority: 9),
        Table.Column(Text(words(.inForce)), priority: 9),
      ],
      rows: disputes.map { dispute in
        [
          Text(wording[.code(.event(dispute.kind))]), Text.data(dispute.id),
          Text.data(dispute.entries.map(\.description).joined(separator: ", ")),
          Text.data(dispute.entries.last?.description ?? "", role: .code),
        ]
      })
  }
}

extension DisagreementReport {
  /// `0.492`, or a dash if there is no figure.
  private static func figure(_ value: Double?) -> String {
    guard let value else { return "–" }
    let thousandths = Int((abs(value) * 1000).rounded())
    let digits = String(thousandths % 1000)
    return (value < 0 && thousandths > 0 ? "−" : "") + "\(thousandths / 1000)."
      + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
