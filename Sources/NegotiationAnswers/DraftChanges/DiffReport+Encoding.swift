internal import NegotiationModel
package import TextComparison

extension DiffReport: Encodable {
  private struct ClauseValue: Encodable {
    let id: String
    @Null var number: String?
    let heading: String

    /// In the order of writing, so that thousands of them need not be sorted.
    enum CodingKeys: String, CodingKey { case heading, id, number }
  }

  private struct PartValue: Encodable {
    let op: String
    let text: String
  }

  private struct AmountValue: Encodable {
    let text: String
    let value: Double
    @Null var upper: Double?
    @Null var unit: String?
  }

  private struct QuantityValue: Encodable {
    @Null var old: AmountValue?
    @Null var new: AmountValue?
    @Null var absolute: Double?
    @Null var relative: Double?
  }

  private struct ObligationValue: Encodable {
    @Null var old: String?
    @Null var new: String?
    let effect: String
  }

  private struct PolarityValue: Encodable {
    let kind: String
    @Null var old: String?
    @Null var new: String?
    @Null var sentence: String?
    /// Whether it limits an amount, and counts as reworded only.
    let ofAmount: Bool
  }

  private struct BracketsValue: Encodable {
    let opened: Int
    let closed: Int

    enum CodingKeys: String, CodingKey { case closed, opened }
  }

  private struct ChangeValue: Encodable {
    let kind: String
    let old: [ClauseValue]
    let new: [ClauseValue]
    let moved: Bool
    @Null var textChange: String?
    let similarity: Double
    let confidence: Double
    @Null var sourceOfJoin: String?
    let reasons: [String]
    let redline: [PartValue]
    /// The comparison of the headings, if they differ.
    let headingRedline: [PartValue]
    let quantities: [QuantityValue]
    let obligations: [ObligationValue]
    let polarities: [PolarityValue]
    let kinds: [String]
    let brackets: BracketsValue

    enum CodingKeys: String, CodingKey {
      case brackets, confidence, headingRedline, kind, kinds, moved, new, obligations, old
      case polarities, quantities, reasons, redline, similarity, sourceOfJoin, textChange
    }
  }

  private struct SectionValue: Encodable {
    let kind: String
    let change: String
    @Null var old: ClauseValue?
    @Null var new: ClauseValue?
    @Null var textChange: String?
    let headingRedline: [PartValue]
    let redline: [PartValue]
  }

  private struct LanguageValue: Encodable {
    @Null var tag: String?
    let judgedBy: String
    let listed: Bool
  }

  private struct FrameValue: Encodable {
    let textChange: String
    let redline: [PartValue]
  }

  private struct EffectValue: Encodable {
    let old: String
    let new: [String]
    let party: String
    let stance: String
    let entry: String
    @Null var inheritedFrom: String?
    let worth: String
    @Null var textChange: String?
    @Null var since: String?
    let asked: Bool
    let conditions: [String]
  }

  private enum Key: String, CodingKey {
    case schema, old, new, language, title, preamble, sections, changes, counts, stances
  }

  /// Keys are written in order, so that a large answer can be written while it is encoded.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Each(diff.changes, value), forKey: .changes)
    let counts = diff.counts
    try container.encode(
      Dictionary(
        uniqueKeysWithValues: ClauseMatchKind.allCases.map { ($0.rawValue, counts[$0] ?? 0) }),
      forKey: .counts)
    try container.encode(
      LanguageValue(
        tag: diff.language.tag, judgedBy: diff.language.reason.rawValue,
        listed: diff.language.isListed), forKey: .language)
    try container.encode(new, forKey: .new)
    try container.encode(old, forKey: .old)
    try container.encode(diff.preamble.map(value), forKey: .preamble)
    try container.encode("parley.diff/1", forKey: .schema)
    try container.encode(Each(diff.sections, value), forKey: .sections)
    try container.encode(Each(effects, value), forKey: .stances)
    // A title only names a draft: its numbers and negations bind nobody.
    try container.encode(
      diff.title.map {
        FrameValue(textChange: min($0.change, .reworded).rawValue, redline: parts($0))
      }, forKey: .title)
  }

  private func value(_ clause: MatchClause) -> ClauseValue {
    ClauseValue(id: clause.id, number: clause.number, heading: clause.heading)
  }

  private func value(_ section: MatchSection) -> ClauseValue {
    ClauseValue(id: section.id, number: section.number, heading: section.heading)
  }

  private func value(_ change: SectionChange) -> SectionValue {
    let old = change.old.map { diff.oldSections[$0] }
    let new = change.new.map { diff.newSections[$0] }
    let words = (new ?? old)?.text ?? ""
    return SectionValue(
      kind: (new ?? old)?.kind ?? "section", change: change.kind.rawValue, old: old.map(value),
      new: new.map(value), textChange: change.textChange?.rawValue,
      headingRedline: change.heading.map(parts) ?? [],
      redline: change.text.map(parts)
        ?? (words.isEmpty ? [] : [PartValue(op: keep(change), text: words)]))
  }

  /// The words of a section that was not compared.
  private func keep(_ change: SectionChange) -> String {
    let kind: Redline.Operation.Kind =
      change.old == nil ? .insert : change.new == nil ? .delete : .keep
    return kind.rawValue
  }

  private func value(_ quantity: Quantity?) -> AmountValue? {
    quantity.map {
      AmountValue(text: $0.text, value: $0.value, upper: $0.upper, unit: $0.unit)
    }
  }

  private func value(_ comparison: TextDifference) -> FrameValue {
    FrameValue(textChange: comparison.change.rawValue, redline: parts(comparison))
  }

  private func parts(_ comparison: TextDifference) -> [PartValue] {
    comparison.redline.operations.map { PartValue(op: $0.kind.rawValue, text: $0.text) }
  }

  private func value(_ change: DraftComparison.Change) -> ChangeValue {
    let match = change.match
    let parts: [PartValue] =
      change.comparison.map(parts)
      ?? (change.oldText.isEmpty ? [] : [PartValue(op: "keep", text: change.oldText)])
    return ChangeValue(
      kind: match.kind.rawValue, old: match.old.map { value(diff.old[$0]) },
      new: match.new.map { value(diff.new[$0]) }, moved: match.moved,
      textChange: change.textChange?.rawValue, similarity: rounded(match.similarity),
      confidence: rounded(match.confidence), sourceOfJoin: match.source?.rawValue,
      reasons: match.reasons.map { reasonText($0) },
      redline: parts,
      headingRedline: change.heading.map(self.parts) ?? [],
      quantities: isOneSided(change)
        ? []
        : change.differences.flatMap(\.quantities).map {
          QuantityValue(
            old: value($0.old), new: value($0.new), absolute: $0.absolute, relative: $0.relative)
        },
      obligations: isOneSided(change)
        ? []
        : change.differences.flatMap(\.obligations).map {
          ObligationValue(old: $0.old, new: $0.new, effect: $0.effect.rawValue)
        },
      polarities: isOneSided(change)
        ? []
        : change.differences.flatMap(\.polarities).map {
          PolarityValue(
            kind: $0.kind.rawValue, old: $0.old, new: $0.new, sentence: $0.sentence,
            ofAmount: $0.isOfAmount)
        },
      kinds: isOneSided(change) ? [] : change.kinds.map(\.rawValue),
      brackets: isOneSided(change)
        ? BracketsValue(opened: 0, closed: 0)
        : BracketsValue(opened: change.brackets.opened, closed: change.brackets.closed))
  }

  /// Of a clause that was added or removed whole, no single word was.
  package func isOneSided(_ change: DraftComparison.Change) -> Bool {
    change.match.old.isEmpty || change.match.new.isEmpty
  }

  private func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  private func value(_ effect: Effect) -> EffectValue {
    EffectValue(
      old: effect.old.description, new: effect.new.map(\.description),
      party: effect.cell.party.text, stance: effect.cell.stance.code,
      entry: effect.entry.description,
      inheritedFrom: effect.cell.inheritedFrom?.text, worth: effect.worth.rawValue,
      textChange: effect.change?.rawValue, since: effect.since?.code, asked: effect.asked,
      conditions: effect.conditions)
  }
}
