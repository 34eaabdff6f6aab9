internal import NegotiationModel
package import Presentation

extension DisagreementReport {
  /// The report for people: the list, then how far writers agree, then what was recorded apart.
  package func document(_ wording: Wording, language: String?) -> Document {
    let names = Names(negotiation, wording: wording, language: language)
    let words = DisagreementWording(wording)
    var blocks: [Block] = []
    let open = items.filter { $0.decision == nil }.count
    blocks.append(.paragraph(Text(words.count(items.count, open: open), role: .muted)))
    if !items.isEmpty { blocks.append(.table(list(names, words))) }
    if !agreements.isEmpty {
      blocks.append(.table(figures(words)))
      blocks.append(.note(Text(words.method)))
    }
    if !disputes.isEmpty { blocks.append(.table(apart(words))) }
    return Document(
      title: Text(words.title, role: .heading), language: wording.language,
      direction: wording.direction, blocks: blocks)
  }

  private func list(_ names: Names, _ words: DisagreementWording) -> Table {
    let wording = names.wording
    return Table(
      columns: [
        Table.Column(Text(wording[.clause]), priority: 9),
        Table.Column(Text(wording[.party]), priority: 9),
        Table.Column(Text(wording[.date]), priority: 8),
        Table.Column(Text(words.codings), priority: 9),
        Table.Column(Text(wording[.adjudicated]), priority: 7),
      ],
      rows: items.map { item in
        [
          Text.data(item.target), Text.data(names.name(of: item.party)),
          Text.data(item.said.description),
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

  private func figures(_ words: DisagreementWording) -> Table {
    func column(_ title: String, _ priority: Int) -> Table.Column {
      Table.Column(Text(title), alignment: .trailing, priority: priority)
    }
    return Table(
      caption: Text(words.agreement, role: .heading),
      columns: [
        Table.Column(Text(words.writers), priority: 9), Table.Column(Text(words.on), priority: 9),
        column("n", 9), column(words.same, 7), column("κ", 9), column(words.linear, 6),
        column(words.quadratic, 6),
      ],
      rows: agreements.map { agreement in
        [
          Text.data(agreement.writers.map(\.text).joined(separator: ", ")),
          agreement.target.map { Text.data($0) } ?? Text(words.overall, role: .emphasis),
          Text(String(Int(agreement.words.total))), Text(String(Int(agreement.words.agreed))),
          Text(DisagreementWording.figure(agreement.words.kappa())),
          Text(DisagreementWording.figure(agreement.values.kappa(.linear))),
          Text(DisagreementWording.figure(agreement.values.kappa(.quadratic))),
        ]
      })
  }

  private func apart(_ words: DisagreementWording) -> Table {
    Table(
      caption: Text(words.apart, role: .heading),
      columns: [
        Table.Column(Text(words.kind), priority: 9), Table.Column(Text(words.what), priority: 9),
        Table.Column(Text(words.entries), priority: 9),
        Table.Column(Text(words.inForce), priority: 9),
      ],
      rows: disputes.map { dispute in
        [
          Text(dispute.kind), Text.data(dispute.id),
          Text.data(dispute.entries.map(\.description).joined(separator: ", ")),
          Text.data(dispute.entries.last?.description ?? "", role: .code),
        ]
      })
  }
}

/// The words of this report alone, in the languages of reports.
struct DisagreementWording {
  private let isArabic: Bool

  init(_ wording: Wording) { isArabic = wording.language == "ar" }

  private func choose(_ english: String, _ arabic: String) -> String {
    isArabic ? arabic : english
  }

  var title: String { choose("Disagreements between writers", "اختلافات المدوّنين") }
  var codings: String { choose("coded as", "دُوّن هكذا") }
  var agreement: String { choose("Agreement of writers", "اتفاق المدوّنين") }
  var writers: String { choose("writers", "المدوّنون") }
  var on: String { choose("on", "في") }
  var overall: String { choose("all together", "الكل معًا") }
  var same: String { choose("same", "متطابق") }
  var linear: String { choose("κ linear", "κ خطي") }
  var quadratic: String { choose("κ quadratic", "κ تربيعي") }
  var apart: String { choose("Recorded apart by several writers", "سجّله مدوّنون كلٌّ على حدة") }
  var kind: String { choose("kind", "النوع") }
  var what: String { choose("what", "ما هو") }
  var entries: String { choose("entries", "القيود") }
  var inForce: String { choose("in force", "النافذ") }
  var method: String {
    choose(
      "κ after Cohen, over the statements both writers coded; linear and quadratic weights over the "
        + "five ordered values. – where chance alone leaves nothing to disagree on.",
      "κ وفق كوهين على التصريحات التي دوّنها الاثنان؛ والأوزان على القيم الخمس المرتبة. – حيث لا يترك الاحتمال مجالًا للاختلاف."
    )
  }

  func count(_ all: Int, open: Int) -> String {
    if isArabic { return "تصريحات دُوّنت على نحوين: \(all)، غير محسومة: \(open)" }
    return all == 0
      ? "No statement was coded differently by two writers."
      : "\(all) \(all == 1 ? "statement" : "statements") coded differently, \(open) not settled"
  }

  /// `0.492`, or a dash where there is no figure.
  static func figure(_ value: Double?) -> String {
    guard let value else { return "–" }
    let thousandths = Int((abs(value) * 1000).rounded())
    let digits = String(thousandths % 1000)
    return (value < 0 && thousandths > 0 ? "−" : "") + "\(thousandths / 1000)."
      + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
