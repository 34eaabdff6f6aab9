package import NegotiationModel

/// The text of a draft, or of several side by side.
package struct TextReport: Sendable {
  /// Provisions of several drafts about one matter; `nil` if a draft has none.
  package struct Row: Sendable {
    package var units: [DraftOutline.Unit?]
  }

  package let columns: [DraftOutline]
  /// In the order of the last draft; provisions that it lacks are placed as in the draft before.
  package let rows: [Row]

  package init(_ draft: Draft, in negotiation: Negotiation, language: String?) {
    columns = [DraftOutline(draft, in: negotiation, language: language)]
    rows = columns[0].units.map { Row(units: [$0]) }
  }

  /// Several drafts, with each clause beside those that it comes from.
  package init(columns drafts: [Draft], in negotiation: Negotiation, language: String?, asOf: Day?)
  {
    columns = drafts.map { DraftOutline($0, in: negotiation, language: language) }
    let threads = ClauseThreads(negotiation, asOf: asOf)
    /// What provisions of several drafts must share to be in one row.
    enum Key: Hashable {
      case thread(ClauseThreads.Thread)
      case named(String)
    }
    func key(_ unit: DraftOutline.Unit, _ draft: Draft) -> Key {
      switch unit.kind {
      case .title: return .named("title")
      case .preamble: return .named("preamble")
      case .section: return .named("section " + unit.id)
      case .clause:
        let thread = threads.thread(of: draft.clauses[unit.place].id, in: draft.ref)
        return thread.map { .thread($0) } ?? .named(draft.ref.description + "/" + unit.id)
      }
    }
    var order: [Key] = []
    var units: [Key: [DraftOutline.Unit?]] = [:]
    for (column, draft) in drafts.enumerated().reversed() {
      var after = -1
      for unit in columns[column].units {
        var own = key(unit, draft)
        // A split clause has several parts: the first is in the row of the old clause, the others get rows of
        // their own.
        if units[own]?[column] != nil { own = .named(draft.ref.description + "/" + unit.id) }
        if let known = order.firstIndex(of: own) {
          after = known
        } else {
          after += 1
          order.insert(own, at: after)
          units[own] = Array(repeating: nil, count: drafts.count)
        }
        units[own]?[column] = unit
      }
    }
    rows = order.compactMap { key in units[key].map { Row(units: $0) } }
  }
}

extension TextReport: Encodable {
  private struct UnitValue: Encodable {
    let kind: String
    let id: String
    @Null var number: String?
    let heading: String
    let text: String
    let depth: Int

    init(_ unit: DraftOutline.Unit) {
      kind =
        switch unit.kind {
        case .title: "title"
        case .preamble: "preamble"
        case .section(let kind): kind.rawValue
        case .clause: "clause"
        }
      id = unit.id
      number = unit.number
      heading = unit.heading
      text = unit.text
      depth = unit.depth
    }
  }

  private struct ColumnValue: Encodable {
    let draft: String
    @Null var title: String?
    @Null var language: String?
  }

  private struct RowValue: Encodable {
    let texts: [UnitValue?]
  }

  private enum Key: String, CodingKey {
    case schema, columns, rows
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.text/1", forKey: .schema)
    try container.encode(
      columns.map { ColumnValue(draft: $0.name, title: $0.title, language: $0.language) },
      forKey: .columns)
    try container.encode(
      rows.map { row in RowValue(texts: row.units.map { $0.map(UnitValue.init) }) }, forKey: .rows)
  }
}
