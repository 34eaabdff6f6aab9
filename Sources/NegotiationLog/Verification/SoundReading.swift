internal import NegotiationModel

/// The log read once in threads, with digests, UTF-8 and references looked at on the way.
///
/// Where anything is wrong it says no more than that: what is wrong is then found line by line.
struct SoundReading {
  /// Whether every line is an entry of a known type in its place, and nothing follows the last.
  let isSound: Bool
  let linesWithHeads: [(feed: Feed, index: Int)]
  /// What refers to something that is not there; `nil` where stances do.
  let references: [Finding]?

  init(_ reader: LogReader) throws(LogError) {
    var negotiation = Negotiation()
    negotiation.isSettlingLate = true
    var fold = LogFold(negotiation, reader.chunks(scope: .entities, verifies: true))
    var cursors = reader.cursors(&fold)
    for at in cursors.indices { try cursors[at].advance(fold.chunks) }
    try LogReader.take(&cursors, into: &fold)
    fold.negotiation.settleLateNames()
    linesWithHeads = zip(reader.feeds, cursors).flatMap { feed, cursor in
      cursor.linesWithHeads.map { (feed, $0) }
    }
    isSound =
      cursors.allSatisfy(\.isSound) && reader.feeds.allSatisfy { $0.tornLength == 0 }
      && fold.negotiation.unknownTypes.isEmpty
    fold.takeNames()
    references =
      isSound && fold.negotiation.knowsAllNames
      ? ReferencesCheck.findings(fold.negotiation, reader) : nil
  }
}
