internal import NegotiationModel

/// A column of any table; a name means the same in all of them.
package enum TableColumn: UInt8, Hashable, Sendable, CaseIterable {
  case adReferendum, after, aside, basis, bloc, by, changes, chathamHouse, coder, condition, date
  case draft, file, firmness, format, from, grade, holds, id, influence, key, kind, lang, level
  case mark, name, new, note, office, old, on
  case origin, outcome, party, place, publisher, quote, redLine, reliability, role, round, source
  case stance, standing, statements, target, title, translation, until, url, value, why, with

  /// The column's name in a header line.
  package var name: String {
    switch self {
    case .adReferendum: "ad_referendum"
    case .after: "after"
    case .aside: "aside"
    case .basis: "basis"
    case .bloc: "bloc"
    case .by: "by"
    case .changes: "changes"
    case .chathamHouse: "chatham_house"
    case .coder: "coder"
    case .condition: "condition"
    case .date: "date"
    case .draft: "draft"
    case .file: "file"
    case .firmness: "firmness"
    case .format: "format"
    case .from: "from"
    case .grade: "grade"
    case .holds: "holds"
    case .id: "id"
    case .influence: "influence"
    case .key: "key"
    case .kind: "kind"
    case .lang: "lang"
    case .level: "level"
    case .mark: "mark"
    case .name: "name"
    case .new: "new"
    case .note: "note"
    case .office: "office"
    case .old: "old"
    case .on: "on"
    case .origin: "origin"
    case .outcome: "outcome"
    case .party: "party"
    case .place: "place"
    case .publisher: "publisher"
    case .quote: "quote"
    case .redLine: "red_line"
    case .reliability: "reliability"
    case .role: "role"
    case .round: "round"
    case .source: "source"
    case .stance: "stance"
    case .standing: "standing"
    case .statements: "statements"
    case .target: "target"
    case .title: "title"
    case .translation: "translation"
    case .until: "until"
    case .url: "url"
    case .value: "value"
    case .why: "why"
    case .with: "with"
    }
  }

  /// The column that a header line names, ignoring case and blanks.
  package init?(name: String) {
    let name = HeaderName.folded(name)
    guard let column = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = column
  }
}

/// The tables of a negotiation, in the order of import: a table comes after those that it refers
/// to.
package enum TableKind: String, Hashable, Sendable, CaseIterable {
  case parties, members, people, sources, topics, plans, drafts, alignments, rounds, salience,
    stances
  case adjudications

  /// The name of the table's file in a folder.
  package var fileName: String { rawValue + ".csv" }

  /// The columns of this table.
  package var schema: TableSchema {
    switch self {
    case .parties:
      TableSchema(required: [.id, .name], optional: [.kind, .role, .influence], hasNames: true)
    case .members:
      TableSchema(required: [.bloc, .party], optional: [.from, .until])
    case .people:
      TableSchema(
        required: [.id, .name, .party], optional: [.office, .from, .until], hasNames: true)
    case .sources:
      TableSchema(
        required: [.id, .publisher],
        optional: [.title, .url, .date, .lang, .reliability, .origin])
    case .topics:
      TableSchema(required: [.id, .name], optional: [.kind], hasNames: true)
    case .plans:
      TableSchema(required: [.id, .name], hasNames: true)
    case .drafts:
      TableSchema(
        required: [.draft, .file],
        optional: [.by, .on, .after, .standing, .lang, .source, .level, .aside],
        lists: [.by, .after, .source])
    case .alignments:
      TableSchema(required: [.draft, .after, .new], optional: [.old], lists: [.new, .old])
    case .rounds:
      TableSchema(
        required: [.id, .on], optional: [.until, .place, .with, .format, .outcome, .source],
        lists: [.with, .source])
    case .salience:
      TableSchema(required: [.party, .target, .value], optional: [.on])
    case .stances:
      TableSchema(
        required: [.party, .stance, .target],
        optional: [
          .on, .by, .quote, .lang, .translation, .note, .condition, .source, .grade, .basis,
          .redLine, .adReferendum, .firmness, .round, .key, .changes, .mark, .chathamHouse,
          .coder,
        ],
        lists: [.target, .condition, .source])
    case .adjudications:
      TableSchema(required: [.statements, .holds, .why], lists: [.statements])
    }
  }

  /// The table for a file's name, in any folder; `nil` for other names.
  package init?(fileName: String) {
    let last = fileName.split(separator: "/").last.map(String.init) ?? ""
    guard let kind = Self.allCases.first(where: { $0.fileName == last.lowercased() }) else {
      return nil
    }
    self = kind
  }

  /// The tables that a header line fits: it has every required column and no unknown one.
  package static func matching(header: [String]) -> [TableKind] {
    allCases.filter { kind in
      let fit = kind.schema.fit(header)
      return fit.missing == 0 && fit.unknown == 0
    }
  }

  /// The table that a header line resembles most, if it knows more than half of the columns.
  static func nearest(header: [String]) -> TableKind? {
    let fits = allCases.map { (kind: $0, fit: $0.schema.fit(header)) }
      .filter { $0.fit.known > $0.fit.unknown }
    let best = fits.map { $0.fit.known - $0.fit.missing }.max()
    let nearest = fits.filter { $0.fit.known - $0.fit.missing == best }
    return nearest.count == 1 ? nearest[0].kind : nil
  }
}

/// The columns that the header line of one table may have.
package struct TableSchema: Hashable, Sendable {
  package let required: [TableColumn]
  package let optional: [TableColumn]
  /// The columns whose fields hold several values (``ValueList``).
  package let lists: Set<TableColumn>
  /// Whether columns `name:LANG`, `alias` and `alias:LANG` are allowed.
  package let hasNames: Bool

  init(
    required: [TableColumn], optional: [TableColumn] = [], lists: Set<TableColumn> = [],
    hasNames: Bool = false
  ) {
    self.required = required
    self.optional = optional
    self.lists = lists
    self.hasNames = hasNames
  }

  /// All columns, in the order of writing.
  package var columns: [TableColumn] { required + optional }

  /// What a name in a header line is.
  enum Place: Hashable {
    case column(TableColumn)
    case name(language: String)
    /// A column of aliases; for every language if it names none.
    case alias(language: String?)
  }

  func place(of header: String) -> Place? {
    if let column = TableColumn(name: header) {
      return required.contains(column) || optional.contains(column) ? .column(column) : nil
    }
    return hasNames ? TableSchema.namePlace(of: header) : nil
  }

  private static func namePlace(of header: String) -> Place? {
    let (word, language) = HeaderName.parts(header)
    if word == "alias", language == nil { return .alias(language: nil) }
    guard let language, LanguageGrammar.isTag(language) else { return nil }
    switch word {
    case "name": return .name(language: language)
    case "alias": return .alias(language: language)
    default: return nil
    }
  }

  /// Whether any table has a column of that name.
  static func isColumn(_ header: String) -> Bool {
    TableColumn(name: header) != nil || namePlace(of: header) != nil
  }

  /// The numbers of known, unknown and missing columns in a header line.
  func fit(_ header: [String]) -> (known: Int, unknown: Int, missing: Int) {
    let named = header.filter { !$0.isBlank }
    let places = named.map(place)
    let known = places.count { $0 != nil }
    return (
      known, named.count - known, required.count { !places.contains(.column($0)) }
    )
  }
}
