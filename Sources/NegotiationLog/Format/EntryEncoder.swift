package import Digest
package import NegotiationModel

/// Writes entries in format 1.
///
/// `Docs/LogFormat.md` is its specification.
package struct EntryEncoder {
  private var line = JSONWriter()
  /// The last instant written: all entries of a batch have the same millisecond.
  private var lastMilliseconds = Int64.min
  private var lastText = ""

  package init() {}

  /// The whole line of an entry, including its LF, and its digest.
  ///
  /// - `seen`: heads of other feeds, as `number:digest`, if they changed since this writer's last
  ///   entry.
  /// - `batch`: the number of entries in the group that this one begins; `nil` if it is alone.
  /// - `previous`: the digest of the previous line of the feed, zero for the first.
  package mutating func encode(
    _ entry: Entry, seen: [(writer: WriterID, head: String)], batch: Int? = nil,
    after previous: Digest256, into bytes: inout [UInt8]
  ) -> Digest256 {
    let start = bytes.count
    encode(entry, LineOpening(seen: seen, batch: batch), into: &bytes)
    return bytes.withUnsafeMutableBytes { DigestField.seal($0, from: start, after: previous) }
  }

  /// The line of an entry with room for its digest, which the caller fills in.
  mutating func encode(
    _ entry: Entry, _ opening: LineOpening, into bytes: inout [UInt8]
  ) {
    openLine(entry.id, entry.recorded, opening)
    write(entry.event)
    bytes.append(contentsOf: line.bytes)
    bytes.append(contentsOf: DigestField.open)
  }

  private mutating func openLine(
    _ id: EntryID, _ recorded: Instant, _ opening: LineOpening
  ) {
    line.removeAll()
    line.openObject()
    line.field("entry", id.description)
    if recorded.milliseconds != lastMilliseconds {
      lastMilliseconds = recorded.milliseconds
      lastText = recorded.text
    }
    line.field("recordedAt", lastText)
    line.key("counter")
    line.value(Int(recorded.counter))
    opening.write(to: &line)
  }

  /// The digest of a line before `,"digest":`, chained to the previous line.
  package static func digest(of body: [UInt8], after previous: Digest256) -> Digest256 {
    body.withUnsafeBytes { digest(of: $0, after: previous) }
  }

  package static func digest(
    of body: UnsafeRawBufferPointer, after previous: Digest256
  ) -> Digest256 {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 16) { hex in
      previous.writeHex(to: hex)
      return ChainedMessage(UnsafeRawBufferPointer(hex), body).digest
    }
  }

  private mutating func write(_ event: Event) {
    line.field("type", event.type)
    line.field("occurredOn", event.occurredOn?.description)
    switch event {
    case .party(let party):
      write(party.id.text, party.name)
      line.field("kind", party.kind.rawValue)
      line.field("role", party.role.rawValue)
      if let influence = party.influence {
        line.key("influence")
        line.value(influence)
      }
    case .member(let membership):
      line.field("bloc", membership.bloc.text)
      line.field("party", membership.party.text)
      line.field("from", membership.from?.description)
      line.field("until", membership.until?.description)
    case .person(let person):
      write(person.id.text, person.name)
      line.field("party", person.party.text)
      line.field("office", person.office)
      line.field("from", person.from?.description)
      line.field("until", person.until?.description)
    case .affiliation(let affiliation):
      line.field("person", affiliation.person.text)
      line.field("party", affiliation.party.text)
      line.field("office", affiliation.office)
      line.field("from", affiliation.from?.description)
      line.field("until", affiliation.until?.description)
    case .source(let source):
      line.field("id", source.id.text)
      line.field("publisher", source.publisher)
      line.field("title", source.title)
      line.field("url", source.url)
      line.field("date", source.date?.description)
      line.field("lang", source.language)
      line.field("reliability", source.reliability?.rawValue)
      line.field("origin", source.origin?.text)
    case .topic(let topic):
      write(topic.id.text, topic.name)
      line.field("kind", topic.kind.rawValue)
    case .plan(let plan):
      write(plan.id.text, plan.name)
    case .round(let round):
      line.field("id", round.id.text)
      line.field("on", round.on.description)
      line.field("until", round.until?.description)
      line.field("place", round.place)
      line.field("with", round.participants.map(\.text))
      line.field("format", round.format)
      line.field("outcome", round.outcome)
      line.field("sources", round.sources.map(\.text))
    case .draft(let draft): write(draft)
    case .alignment(let alignment):
      line.field("draft", alignment.ref.description)
      write(alignment.links)
    case .translation(let translation): write(translation)
    case .stance(let statement): write(statement)
    case .salience(let salience):
      line.field("party", salience.party.text)
      line.field("target", salience.target.description)
      line.key("value")
      line.value(salience.value)
    case .correction(let correction):
      line.field("corrects", correction.of.description)
      line.field("why", correction.why)
      line.key("event")
      line.openObject()
      write(correction.event)
      line.closeObject()
    case .withdrawal(let withdrawal):
      line.field("withdraws", withdrawal.of.description)
      line.field("why", withdrawal.why)
      line.flag("undo", withdrawal.isUndo)
    case .adjudication(let adjudication):
      line.field("adjudicates", adjudication.cited.map(\.description))
      line.field("holds", adjudication.holds.description)
      line.field("why", adjudication.why)
    case .writer(let claim):
      line.field("same", claim.same.text)
      line.field("was", claim.refused)
    case .rename(let rename):
      line.field("kind", rename.kind.rawValue)
      line.field("old", rename.old)
      line.field("new", rename.new)
    case .unknown: break
    }
  }

  private mutating func write(_ id: String, _ name: Name) {
    line.field("id", id)
    line.field("name", name.text)
    if !name.translations.isEmpty {
      line.key("names")
      line.openObject()
      for (language, text) in name.translations.sorted(by: { $0.key < $1.key }) {
        line.key(language)
        line.value(text)
      }
      line.closeObject()
    }
    guard !name.aliases.isEmpty else { return }
    line.key("aliases")
    line.openArray()
    for alias in name.aliases {
      line.openObject()
      line.field("name", alias.text)
      line.field("lang", alias.language)
      line.closeObject()
    }
    line.closeArray()
  }

  private mutating func write(_ draft: Draft) {
    line.field("draft", draft.ref.description)
    line.field("title", draft.title)
    line.field("by", draft.by.map(\.text))
    line.field("after", draft.after.map(\.text))
    line.field("standing", draft.standing?.rawValue)
    line.flag("aside", draft.isAside)
    line.field("lang", draft.language)
    line.field("sources", draft.sources.map(\.text))
    line.field("preamble", draft.preamble.isEmpty ? nil : draft.preamble)
    write(draft.sections)
    line.key("clauses")
    line.openArray()
    for clause in draft.clauses {
      line.openObject()
      line.field("id", clause.id.text)
      line.flag("derived", !clause.isExplicit)
      line.field("section", clause.section.map { draft.sections[$0].id.text })
      line.field("number", clause.number)
      line.field("heading", clause.heading)
      line.field("text", clause.text)
      line.field("topics", clause.topics.map(\.text))
      line.field("note", clause.note)
      line.flag("unverified", clause.isUnverified)
      line.closeObject()
    }
    line.closeArray()
    if !draft.links.isEmpty { write(draft.links) }
  }

  private mutating func write(_ sections: [Section]) {
    guard !sections.isEmpty else { return }
    line.key("sections")
    line.openArray()
    for section in sections {
      line.openObject()
      line.field("id", section.id.text)
      line.flag("derived", !section.isExplicit)
      line.field("in", section.parent.map { sections[$0].id.text })
      line.key("at")
      line.value(section.clausesBefore)
      line.field("kind", section.kind.rawValue)
      line.field("number", section.number)
      line.field("heading", section.heading.isEmpty ? nil : section.heading)
      line.field("text", section.text.isEmpty ? nil : section.text)
      line.closeObject()
    }
    line.closeArray()
  }

  private mutating func write(_ links: [ClauseLink]) {
    line.key("links")
    line.openArray()
    for link in links {
      line.openObject()
      line.field("from", link.from.text)
      line.field("old", link.old.map(\.text))
      line.field("new", link.new.map(\.text))
      line.closeObject()
    }
    line.closeArray()
  }

  private mutating func write(_ translation: DraftTranslation) {
    line.field("draft", translation.ref.description)
    line.field("lang", translation.language)
    line.field("title", translation.title)
    line.field("sources", translation.sources.map(\.text))
    line.field("preamble", translation.preamble.isEmpty ? nil : translation.preamble)
    if !translation.sections.isEmpty { write(translation.sections, "sections") }
    write(translation.clauses, "clauses")
  }

  private mutating func write(_ parts: [DraftTranslation.Part], _ key: StaticString) {
    line.key(key)
    line.openArray()
    for part in parts {
      line.openObject()
      line.field("id", part.id.text)
      line.field("number", part.number)
      line.field("heading", part.heading)
      line.field("text", part.text)
      line.closeObject()
    }
    line.closeArray()
  }

  private mutating func write(_ statement: Statement) {
    line.field("party", statement.party.text)
    line.field("stance", statement.stance.code)
    line.field("targets", statement.targets.map(\.description))
    if statement.texts.contains(where: { $0 != .none }) {
      line.field("texts", statement.texts.map { $0 == .none ? "" : $0.description })
    }
    line.field("speaker", statement.speaker?.text)
    line.field("quote", statement.quote?.text)
    line.field("lang", statement.quote?.language)
    line.field("translation", statement.quote?.translation)
    line.field("note", statement.note)
    line.field("conditions", statement.conditions)
    line.field("sources", statement.sources.map(\.text))
    line.field("grade", statement.grade?.description)
    line.field("basis", statement.basis?.code)
    line.flag("redLine", statement.isRedLine)
    line.flag("adReferendum", statement.isAdReferendum)
    line.field("firmness", statement.firmness?.code)
    line.field("round", statement.round?.text)
    line.field("changes", statement.changes?.description)
    line.field("mark", statement.mark?.code)
    line.flag("chathamHouse", statement.isChathamHouse)
    line.field("key", statement.key)
    line.field("coder", statement.coder?.text)
  }
}
