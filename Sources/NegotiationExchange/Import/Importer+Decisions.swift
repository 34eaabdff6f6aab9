internal import NegotiationModel
internal import SystemFiles

/// Imports decisions of people: adjudications between statements, alignments of clauses.
extension Importer {
  /// The statement that a name in a table means: a key of this import or of the log, or an entry.
  mutating func statement(named name: String) -> EntryID? {
    if let id = keys[name] ?? knownKeys[name] { return id }
    if !repeats, before.stanceCount > 0, let id = try? recorded.statement(of: name) { return id }
    return EntryID(name)
  }

  /// The adjudication of a row.
  mutating func adjudication(_ table: TableReader, _ input: ImportInput) -> Event? {
    var found: [EntryID] = []
    var isGood = true
    for name in table.list(.statements) + [table.word(.holds) ?? ""] {
      if let id = statement(named: name.trimmed) {
        found.append(id)
      } else {
        isGood = false
        guard !failed.contains(key: name.trimmed) else { continue }
        report(input, table.position(of: .statements), "unknown key '\(name)'", isOfName: true)
      }
    }
    guard isGood, let holds = found.popLast() else { return nil }
    return .adjudication(Adjudication(cited: found, holds: holds, why: table.text(.why) ?? ""))
  }

  /// Whether the log holds exactly this adjudication or alignment already.
  func isKnown(_ event: Event) -> Bool {
    guard !repeats else { return false }
    switch event {
    case .adjudication(let new):
      func first(_ id: EntryID) -> EntryID { before.entry(id)?.first ?? id }
      return before.adjudications.contains { _, old in
        Set(old.cited.map(first)) == Set(new.cited.map(first))
          && first(old.holds) == first(new.holds) && old.why == new.why
      }
    case .alignment(let new):
      let links = before.alignments.filter { $0.value.ref == new.ref }.flatMap(\.value.links)
      return new.links.allSatisfy(links.contains)
    default: return false
    }
  }

  /// Imports a table of alignments; consecutive rows about one draft become one entry.
  mutating func takeAlignments(_ table: inout TableReader, _ input: ImportInput) {
    var open: (alignment: Alignment, position: TextPosition)?
    func finish(_ importer: inout Importer) {
      guard let (alignment, position) = open else { return }
      let event = importer.negotiation.currentNames.event(.alignment(alignment))
      if importer.isKnown(event) {
        importer.countRepeated(event)
      } else {
        importer.admit(event, at: position, input)
      }
      open = nil
    }
    while interruption.signal() == nil, table.next() {
      guard let (ref, link) = link(table, input) else { continue }
      if open?.alignment.ref == ref {
        open?.alignment.links.append(link)
      } else {
        finish(&self)
        open = (Alignment(ref: ref, links: [link]), table.position(of: .draft))
      }
    }
    finish(&self)
  }

  private mutating func link(
    _ table: TableReader, _ input: ImportInput
  ) -> (DraftRef, ClauseLink)? {
    guard let ref: DraftRef = read(.draft, table, input) else { return nil }
    do {
      let parent = try negotiation.sibling(named: table.word(.after) ?? "", of: ref)
      func clauses(_ column: TableColumn, of draft: DraftRef) throws(Unresolved) -> [ClauseID] {
        let whole = try negotiation.draft(named: draft.description, asOf: nil)
        var found: [ClauseID] = []
        for name in table.list(column) {
          found.append(try negotiation.clause(named: name.trimmed, in: whole))
        }
        return found
      }
      let new = try clauses(.new, of: ref)
      let old = try clauses(.old, of: DraftRef(plan: ref.plan, draft: parent))
      return (ref, ClauseLink(from: parent, old: old, new: new))
    } catch {
      report(input, table.position(of: .draft), error.message)
      return nil
    }
  }
}
