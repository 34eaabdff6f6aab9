extension Negotiation {
  /// Whether every name that a stance ever used is defined; then no stance needs to be checked for
  /// broken references.
  package var knowsAllNames: Bool {
    let unknown = UnknownNames(self)
    return !unknown.parties.contains(true) && !unknown.people.contains(true)
      && !unknown.rounds.contains(true) && !unknown.targets.contains(true)
      && unknown.sources.allSatisfy(\.isEmpty)
  }

  /// Names that stances use and no entry defines, with an entry that uses each.
  func unknownNamesOfStances() -> [(entry: EntryID, kind: String, name: String)] {
    let unknown = UnknownNames(self)
    var found: [(entry: EntryID, kind: String, name: String)] = []
    for row in rows where !row.flags.contains(.superseded) {
      func report(_ kind: String, _ name: String) {
        found.append((id(of: row.content), kind, name))
      }
      if unknown.parties[Int(row.party)] { report("party", symbols.parties.text(row.party)) }
      if unknown.targets[Int(row.target)] {
        report("target", symbols.targetNames.text(row.target))
      }
      if row.speaker >= 0, unknown.people[Int(row.speaker)] {
        report("person", symbols.people.text(row.speaker))
      }
      if row.round >= 0, unknown.rounds[Int(row.round)] {
        report("round", symbols.rounds.text(row.round))
      }
      for source in unknown.sources[Int(row.sources)] { report("source", source.text) }
    }
    return found
  }
}

/// For each number of a name, whether the name is undefined.
///
/// Rows hold numbers, so each name is looked up once, however many rows use it.
struct UnknownNames {
  let parties: [Bool]
  let people: [Bool]
  let rounds: [Bool]
  let targets: [Bool]
  /// For each list of sources, the undefined ones.
  let sources: [[SourceID]]

  init(_ negotiation: Negotiation) {
    let symbols = negotiation.symbols
    parties = symbols.parties.texts.map { !negotiation.parties.contains(PartyID(checked: $0)) }
    people = symbols.people.texts.map { !negotiation.people.contains(PersonID(checked: $0)) }
    rounds = symbols.rounds.texts.map { !negotiation.rounds.contains(RoundID(checked: $0)) }
    targets = symbols.targets.map { $0.map { negotiation.missing($0) != nil } ?? true }
    sources = (0..<Int32(symbols.sourceLists.count)).map { list in
      symbols.sources(list).filter { !negotiation.sources.contains($0) }
    }
  }
}
