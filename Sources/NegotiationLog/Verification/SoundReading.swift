internal import NegotiationModel

/// Reads the log once in threads, and checks digests, UTF-8 and references on the way.
///
/// If anything is wrong it says only that; the problem is then found line by line.
struct SoundReading {
  /// Whether every line is an entry of a known type in sequence, and nothing follows the last.
  let isSound: Bool
  let linesWithHeads: [(feed: Feed, index: Int)]
  /// The broken references; `nil` if stances may have some.
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
