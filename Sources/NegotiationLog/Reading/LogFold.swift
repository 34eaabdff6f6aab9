internal import NegotiationModel

/// Folds scanned chunks, and replaces the scanners' numbers for names by its own.
struct LogFold {
  var negotiation: Negotiation
  let chunks: ChunkReader
  private var maps: [NumberMap] = []
  /// The position of the entry that the current rows are said to change; −1 for none.
  var changed: Int32 = -1

  init(_ negotiation: Negotiation, _ chunks: ChunkReader) {
    self.negotiation = negotiation
    self.chunks = chunks
  }

  /// The position of the next entry.
  var nextPlace: Int32 { Int32(negotiation.entries.count) }

  /// Adds a row of a chunk; `shift` is the difference between line indexes and positions.
  mutating func take(_ row: StanceRow, by scanner: Int, shift: Int32) {
    var row = row
    row.place += shift
    row.entry += shift
    row.changes = changed
    row.party = number(.party, row.party, scanner)
    if row.speaker >= 0 { row.speaker = number(.person, row.speaker, scanner) }
    if row.round >= 0 { row.round = number(.round, row.round, scanner) }
    if row.sources > 0 { row.sources = number(.sources, row.sources, scanner) }
    row.target = number(.target, row.target, scanner)
    negotiation.append(row)
  }

  /// Gives numbers to all names that scanners found, including those of unwanted rows.
  mutating func takeNames() {
    for scanner in 0..<chunks.scanners {
      for kind in ScannedNames.Kind.allCases {
        for local in 0..<chunks.count(of: kind, scanner) { _ = number(kind, local, scanner) }
      }
    }
  }

  private mutating func number(
    _ kind: ScannedNames.Kind, _ local: Int32, _ scanner: Int
  ) -> Int32 {
    while maps.count <= scanner { maps.append(NumberMap()) }
    let known = maps[scanner][kind, local]
    if known >= 0 { return known }
    let found = chunks.name(kind, local, of: scanner) { name in
      switch kind {
      case .party: negotiation.number(ofParty: name)
      case .person: negotiation.number(ofPerson: name)
      case .round: negotiation.number(ofRound: name)
      case .sources: negotiation.number(ofSources: name)
      case .target: negotiation.number(ofTarget: name)
      }
    }
    guard let found else { preconditionFailure("a scanner numbers only names as they are stored") }
    maps[scanner][kind, local] = found
    return found
  }
}
