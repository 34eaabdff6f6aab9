/// The names that some stances use, without repetition.
struct NamesInUse {
  private var partyNumbers: Set<Int32> = []
  private var speakerNumbers: Set<Int32> = []
  private var roundNumbers: Set<Int32> = []
  private var sourceLists: Set<Int32> = []
  private var targetNumbers: Set<Int32> = []

  mutating func take(_ row: StanceRow) {
    partyNumbers.insert(row.party)
    if row.speaker >= 0 { speakerNumbers.insert(row.speaker) }
    if row.round >= 0 { roundNumbers.insert(row.round) }
    if row.sources != 0 { sourceLists.insert(row.sources) }
    targetNumbers.insert(row.target)
  }

  /// The names that these stances use and others do not; lists of sources are compared as lists.
  func subtracting(_ other: NamesInUse) -> NamesInUse {
    var rest = self
    rest.partyNumbers.subtract(other.partyNumbers)
    rest.speakerNumbers.subtract(other.speakerNumbers)
    rest.roundNumbers.subtract(other.roundNumbers)
    rest.sourceLists.subtract(other.sourceLists)
    rest.targetNumbers.subtract(other.targetNumbers)
    return rest
  }

  func parties(in negotiation: Negotiation) -> Set<PartyID> {
    Set(partyNumbers.map { PartyID(checked: negotiation.symbols.parties.text($0)) })
  }

  func speakers(in negotiation: Negotiation) -> Set<PersonID> {
    Set(speakerNumbers.map { PersonID(checked: negotiation.symbols.people.text($0)) })
  }

  func rounds(in negotiation: Negotiation) -> Set<RoundID> {
    Set(roundNumbers.map { RoundID(checked: negotiation.symbols.rounds.text($0)) })
  }

  func sources(in negotiation: Negotiation) -> Set<SourceID> {
    Set(sourceLists.flatMap { negotiation.symbols.sources($0) })
  }

  func targets(in negotiation: Negotiation) -> [Target] {
    targetNumbers.compactMap { negotiation.symbols.target(Int($0)) }
  }
}
