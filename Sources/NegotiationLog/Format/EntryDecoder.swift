package import NegotiationModel

/// Reads entries from any JSON line.
///
/// It decides what is a valid entry; the fast scanner accepts no line that this refuses.
package enum EntryDecoder {
  /// An entry with everything else that its line says.
  struct Line {
    var entry: Entry
    /// The number of entries in the group that it begins; `nil` if it begins none.
    var batch: Int?
  }

  /// Reads the bytes of one line, without its LF.
  package static func decode(_ bytes: UnsafeRawBufferPointer) throws(EntryProblem) -> Entry {
    try line(bytes).entry
  }

  /// Reads one line with everything besides its entry.
  ///
  /// - `steps`: how lines of older formats are converted.
  static func line(
    _ bytes: UnsafeRawBufferPointer, steps: [Int: Upcasting.Step] = Upcasting.steps
  ) throws(EntryProblem) -> Line {
    try line(try object(bytes), steps)
  }

  /// The fields of an entry as they are written, including unknown ones.
  static func fields(
    _ bytes: UnsafeRawBufferPointer
  ) throws(EntryProblem) -> [String: JSONValue] {
    let whole = try object(bytes)
    _ = try line(whole)
    return whole.value.object ?? [:]
  }

  /// - `steps`: how lines of older formats are converted.
  private static func line(
    _ whole: JSONItem, _ steps: [Int: Upcasting.Step] = Upcasting.steps
  ) throws(EntryProblem) -> Line {
    let batch = try EntryBatch.size(in: whole)
    // Lines of the current format usually do not name it.
    guard let mark = whole["logFormat"], mark.integer != Upcasting.format else {
      return Line(entry: try entry(whole), batch: batch)
    }
    guard let older = RawObject(whole) else { throw EntryProblem(.malformed) }
    let lifted = try Upcasting.current(older, steps: steps).bytes
    let result = lifted.withUnsafeBytes { bytes in
      Result { () throws(EntryProblem) -> Entry in try entry(try parsed(bytes)) }
    }
    return Line(entry: try result.get(), batch: batch)
  }

  /// The object of a line, which must end with its digest.
  private static func object(
    _ bytes: UnsafeRawBufferPointer
  ) throws(EntryProblem) -> JSONItem {
    let whole = try parsed(bytes)
    guard whole.isObject else { throw EntryProblem(.malformed) }
    // 64 bytes, a quotation mark and a brace; whether the digits are right is checked elsewhere.
    guard let digest = whole["digest"], digest.isPlainText, Feed.cut(bytes) != nil,
      digest.range == bytes.count - 66..<bytes.count - 2
    else { throw EntryProblem(message: "the line does not end with its digest") }
    return whole
  }

  private static func parsed(_ bytes: UnsafeRawBufferPointer) throws(EntryProblem) -> JSONItem {
    do throws(JSONText.Problem) {
      return try JSONReader.read(bytes).whole
    } catch {
      throw EntryProblem(error)
    }
  }

  private static func entry(_ object: JSONItem) throws(EntryProblem) -> Entry {
    guard let id = EntryID(object["entry"]?.string ?? "") else {
      throw EntryProblem(message: "the line has no entry name")
    }
    guard id.number <= EntryID.largestNumber else {
      throw EntryProblem(message: "entry number \(id.number) is too large")
    }
    guard let instant = Instant(object["recordedAt"]?.string ?? ""),
      let counter = object["counter"]?.integer, let counter = UInt32(exactly: counter)
    else { throw EntryProblem(message: "entry '\(id)' has no instant") }
    return Entry(
      id: id, recorded: Instant(milliseconds: instant.milliseconds, counter: counter),
      event: try event(Fields(object)))
  }

  static func event(_ fields: Fields) throws(EntryProblem) -> Event {
    let event = try knownEvent(fields)
    if case .unknown = event { return event }
    // Some kinds take their day from another field; this one must be a valid day all the same.
    _ = try fields.day("occurredOn")
    return event
  }

  private static func knownEvent(_ fields: Fields) throws(EntryProblem) -> Event {
    switch try fields.text("type") {
    case "party":
      return .party(
        Party(
          id: try fields.id("id"), name: try fields.name(),
          kind: try fields.raw("kind") ?? .state, role: try fields.raw("role") ?? .observer,
          influence: try fields.percent("influence")))
    case "member":
      return .member(
        Membership(
          bloc: try fields.id("bloc"), party: try fields.id("party"),
          from: try fields.day("from"), until: try fields.day("until")))
    case "person":
      return .person(
        Person(
          id: try fields.id("id"), name: try fields.name(), party: try fields.id("party"),
          office: try fields.string("office"), from: try fields.day("from"),
          until: try fields.day("until")))
    case "affiliation":
      return .affiliation(
        Affiliation(
          person: try fields.id("person"), party: try fields.id("party"),
          office: try fields.string("office"), from: try fields.day("from"),
          until: try fields.day("until")))
    case "source":
      return .source(
        Source(
          id: try fields.id("id"), publisher: try fields.text("publisher"),
          title: try fields.string("title"), url: try fields.string("url"),
          date: try fields.day("date"),
          language: try fields.language("lang"), reliability: try fields.raw("reliability"),
          origin: try fields.optionalID("origin")))
    case "topic":
      return .topic(
        Topic(
          id: try fields.id("id"), name: try fields.name(), kind: try fields.raw("kind") ?? .subject
        ))
    case "plan":
      return .plan(Plan(id: try fields.id("id"), name: try fields.name()))
    case "round":
      guard let on = try fields.day("on") else { throw fields.missing("on") }
      return .round(
        Round(
          id: try fields.id("id"), on: on, until: try fields.day("until"),
          place: try fields.string("place"), participants: try fields.ids("with"),
          format: try fields.string("format"), outcome: try fields.string("outcome"),
          sources: try fields.ids("sources")))
    case "draft": return .draft(try draft(fields))
    case "alignment":
      return .alignment(Alignment(ref: try fields.draft("draft"), links: try links(fields)))
    case "translation": return .translation(try translation(fields))
    case "stance": return .stance(try statement(fields))
    case "salience":
      guard let value = try fields.percent("value") else { throw fields.missing("value") }
      guard let target = try fields.word("target", { Target($0) }) else {
        throw fields.missing("target")
      }
      return .salience(
        Salience(
          party: try fields.id("party"), target: target, value: value,
          on: try fields.day("occurredOn")))
    case "correction":
      guard let inner = fields.object["event"], inner.isObject else {
        throw fields.missing("event")
      }
      return .correction(
        Correction(
          of: try fields.entry("corrects"), why: try fields.string("why"),
          event: try event(Fields(inner))))
    case "withdrawal":
      return .withdrawal(
        Withdrawal(
          of: try fields.entry("withdraws"), why: try fields.text("why"),
          isUndo: try fields.flag("undo")))
    case "adjudication":
      var cited: [EntryID] = []
      for text in try fields.strings("adjudicates") {
        guard let id = EntryID(text) else { throw fields.bad("adjudicates") }
        cited.append(id)
      }
      let holds = try fields.entry("holds")
      guard cited.contains(holds) else { throw fields.bad("holds") }
      return .adjudication(
        Adjudication(cited: cited, holds: holds, why: try fields.text("why")))
    case "writer":
      return .writer(
        WriterClaim(same: try fields.id("same"), refused: try fields.strings("was")))
    case "rename":
      guard let kind: Rename.Kind = try fields.raw("kind") else { throw fields.missing("kind") }
      let rename = Rename(kind, from: try fields.text("old"), to: try fields.text("new"))
      guard rename.isWellFormed else { throw fields.bad("new") }
      return .rename(rename)
    case let type: return .unknown(type: type)
    }
  }

  private static func draft(_ fields: Fields) throws(EntryProblem) -> Draft {
    let items = try fields.objects("clauses")
    let (sections, places) = try sections(fields, clauses: items.count)
    var clauses: [Clause] = []
    clauses.reserveCapacity(items.count)
    for item in items {
      clauses.append(
        Clause(
          id: try item.id("id"), isExplicit: try !item.flag("derived"),
          number: try item.string("number"),
          heading: try item.string("heading") ?? "", text: try item.string("text") ?? "",
          topics: try item.ids("topics"), note: try item.string("note"),
          isUnverified: try item.flag("unverified"), section: try item.place("section", in: places))
      )
    }
    return Draft(
      ref: try fields.draft("draft"), title: try fields.string("title"), by: try fields.ids("by"),
      on: try fields.day("occurredOn"), after: try fields.ids("after"),
      standing: try fields.raw("standing"), isAside: try fields.flag("aside"),
      language: try fields.language("lang"),
      sources: try fields.ids("sources"), preamble: try fields.string("preamble") ?? "",
      sections: sections, clauses: clauses, links: try links(fields))
  }

  /// The sections of a draft, and the index of each by its name.
  private static func sections(
    _ fields: Fields, clauses count: Int
  ) throws(EntryProblem) -> ([Section], [String: Int]) {
    var sections: [Section] = []
    var places: [String: Int] = [:]
    for item in try fields.objects("sections") {
      let before = try item.count("at")
      guard before <= count, before >= sections.last?.clausesBefore ?? 0 else {
        throw item.bad("at")
      }
      let section = Section(
        id: try item.path("id"), isExplicit: try !item.flag("derived"),
        kind: try item.raw("kind") ?? .section, number: try item.string("number"),
        heading: try item.string("heading") ?? "", text: try item.string("text") ?? "",
        parent: try item.place("in", in: places), clausesBefore: before)
      guard places.updateValue(sections.count, forKey: section.id.text) == nil else {
        throw item.bad("id")
      }
      sections.append(section)
    }
    return (sections, places)
  }

  private static func links(_ fields: Fields) throws(EntryProblem) -> [ClauseLink] {
    var links: [ClauseLink] = []
    for item in try fields.objects("links") {
      links.append(
        ClauseLink(
          from: try item.id("from"), old: try item.paths("old"), new: try item.paths("new")))
    }
    return links
  }

  private static func translation(_ fields: Fields) throws(EntryProblem) -> DraftTranslation {
    guard let language = try fields.language("lang") else { throw fields.missing("lang") }
    return DraftTranslation(
      ref: try fields.draft("draft"), language: language,
      title: try fields.string("title"), preamble: try fields.string("preamble") ?? "",
      sources: try fields.ids("sources"), sections: try parts(fields.objects("sections")),
      clauses: try parts(fields.objects("clauses")))
  }

  private static func parts(_ items: [Fields]) throws(EntryProblem) -> [DraftTranslation.Part] {
    var parts: [DraftTranslation.Part] = []
    for item in items {
      parts.append(
        DraftTranslation.Part(
          id: try item.path("id"), number: try item.string("number"),
          heading: try item.string("heading") ?? "", text: try item.string("text") ?? ""))
    }
    return parts
  }

  private static func quote(_ fields: Fields) throws(EntryProblem) -> Quote? {
    let language = try fields.language("lang")
    let translation = try fields.string("translation")
    return try fields.string("quote").map {
      Quote($0, language: language, translation: translation)
    }
  }

  private static func statement(_ fields: Fields) throws(EntryProblem) -> Statement {
    let word = try fields.text("stance")
    guard let stance = Stance.allCases.first(where: { $0.code == word }) else {
      throw fields.bad("stance")
    }
    let said = try fields.day("occurredOn") ?? .unknown
    var targets: [Target] = []
    for text in try fields.strings("targets") {
      guard let target = Target(text) else { throw fields.bad("targets") }
      targets.append(target)
    }
    guard !targets.isEmpty else { throw fields.missing("targets") }
    var texts: [TextDigest] = []
    for text in try fields.strings("texts") {
      guard let digest = text.isEmpty ? TextDigest.none : TextDigest(text) else {
        throw fields.bad("texts")
      }
      texts.append(digest)
    }
    if texts.isEmpty { texts = targets.map { _ in .none } }
    return Statement(
      party: try fields.id("party"), stance: stance, targets: targets, texts: texts, said: said,
      speaker: try fields.optionalID("speaker"),
      quote: try quote(fields),
      note: try fields.string("note"), conditions: try fields.strings("conditions"),
      sources: try fields.ids("sources"),
      grade: try fields.word("grade") { Grade($0) },
      basis: try fields.word("basis") { Basis(word: $0) },
      isRedLine: try fields.flag("redLine"), isAdReferendum: try fields.flag("adReferendum"),
      firmness: try fields.word("firmness") { Firmness(word: $0) },
      round: try fields.optionalID("round"),
      changes: try fields.word("changes") { EntryID($0) },
      mark: try fields.word("mark") { HandlingMark(word: $0) },
      isChathamHouse: try fields.flag("chathamHouse"), key: try fields.string("key"),
      coder: try fields.optionalID("coder"))
  }
}
