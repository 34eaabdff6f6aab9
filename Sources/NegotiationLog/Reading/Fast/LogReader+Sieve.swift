package import NegotiationModel
internal import SystemFiles

/// Searches a log without decoding all of it.
extension LogReader {
  /// Folds everything but stances, and the stances whose words may match a search.
  ///
  /// Of the other stances only those are folded that another entry corrects, takes back or decides on, so
  /// that what became of an entry is known. Entries have other places than in the whole.
  /// - Returns: the fold and the entries that may hold the words, in their order; `nil` where the log is
  ///   damaged, which a reading of the whole tells
  package func negotiation(
    sievedBy pattern: SearchPattern, knownAt: KnownAt = .all
  ) -> (negotiation: Negotiation, found: [EntryID])? {
    guard let pieces = pieces(sievedBy: pattern) else { return nil }
    var entries: [Entry] = []
    var found: Set<EntryID> = []
    for (number, feed) in feeds.enumerated() {
      guard let kept = LogReader.joined(pieces.filter { $0.feed == number }.map(\.piece), feed)
      else { return nil }
      for (entry, mayHold) in kept where isKnown(entry, at: knownAt) {
        entries.append(entry)
        if mayHold { found.insert(entry.id) }
      }
    }
    guard let cited = cited(by: entries, knownAt) else { return nil }
    entries += cited
    entries.sort { left, right in
      left.recorded != right.recorded
        ? left.recorded < right.recorded
        : (left.id.writer, left.id.number) < (right.id.writer, right.id.number)
    }
    return (Negotiation(folding: entries), entries.map(\.id).filter(found.contains))
  }

  /// Reads all chunks of all feeds, on every processor.
  private func pieces(
    sievedBy pattern: SearchPattern
  ) -> [(feed: Int, piece: LineSieve.Piece)]? {
    var chunks: [(feed: Int, range: Range<Int>)] = []
    for (number, feed) in feeds.enumerated() {
      let end = feed.wholeLength
      for start in stride(from: 0, to: end, by: plan.chunkSize) {
        chunks.append((number, start..<min(end, start + plan.chunkSize)))
      }
    }
    func read(
      _ chunks: ArraySlice<(feed: Int, range: Range<Int>)>, _ threads: Int
    ) -> [(feed: Int, piece: LineSieve.Piece)]? {
      guard threads > 1, chunks.count > 1 else {
        var sieve = LineSieve(pattern)
        var result: [(feed: Int, piece: LineSieve.Piece)] = []
        for chunk in chunks {
          guard let piece = sieve.piece(of: feeds[chunk.feed], in: chunk.range) else { return nil }
          result.append((chunk.feed, piece))
        }
        return result
      }
      let middle = chunks.startIndex + chunks.count / 2
      var first: [(feed: Int, piece: LineSieve.Piece)]?
      var second: [(feed: Int, piece: LineSieve.Piece)]?
      Parallel.run(
        { first = read(chunks[..<middle], threads / 2) },
        { second = read(chunks[middle...], threads - threads / 2) })
      guard let first, let second else { return nil }
      return first + second
    }
    let threads = size < plan.smallestForThreads ? 1 : min(ProcessFacts.processors(), 8)
    return read(chunks[...], threads)
  }

  /// The entries of a feed's pieces; `nil` if one is out of sequence.
  private static func joined(
    _ pieces: [LineSieve.Piece], _ feed: Feed
  ) -> [(entry: Entry, mayHold: Bool)]? {
    var marks = LineIndex.Marks()
    var latest: Instant?
    var entries: [(entry: Entry, mayHold: Bool)] = []
    for piece in pieces {
      guard let instants = piece.instants else { continue }
      guard piece.first == marks.count + 1, latest.map({ $0 < instants.first }) ?? true else {
        return nil
      }
      marks.count += piece.count
      marks.starts += piece.starts
      latest = instants.last
      entries += piece.entries
    }
    marks.length = feed.wholeLength
    feed.index.adopt(marks)
    return entries
  }

  private func isKnown(_ entry: Entry, at knownAt: KnownAt) -> Bool {
    switch knownAt {
    case .all: true
    case .instant(let instant): entry.recorded <= instant.endOfMillisecond
    case .heads(let heads): entry.id.number <= heads[entry.id.writer] ?? 0
    }
  }

  /// The stances that some entries correct, withdraw or decide on and that are not among these
  /// entries.
  private func cited(by entries: [Entry], _ knownAt: KnownAt) -> [Entry]? {
    let present = Set(entries.map(\.id))
    var wanted: Set<EntryID> = []
    for entry in entries {
      switch entry.event {
      case .correction(let correction): wanted.insert(correction.of)
      case .withdrawal(let withdrawal): wanted.insert(withdrawal.of)
      case .adjudication(let adjudication): wanted.formUnion(adjudication.cited)
      default: break
      }
    }
    var result: [Entry] = []
    for id in wanted.subtracting(present) {
      do throws(LogError) {
        guard let entry = try entry(id) else { continue }
        if isKnown(entry, at: knownAt) { result.append(entry) }
      } catch {
        return nil
      }
    }
    return result
  }
}
