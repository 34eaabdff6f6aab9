package import NegotiationModel

/// Which entries a reader takes in: all, those recorded by an instant, or those under heads.
package enum KnownAt: Sendable, Equatable {
  case all
  case instant(Instant)
  case heads([WriterID: Int])
}

/// The feeds of a folder, folded into a negotiation.
package struct LogReader: Sendable {
  package let feeds: [Feed]

  package init(feeds: [Feed]) {
    self.feeds = feeds.sorted { $0.writer < $1.writer }
  }

  package func feed(of writer: WriterID) -> Feed? { feeds.first { $0.writer == writer } }

  /// An entry by name, read whole; `nil` if nobody has it.
  package func entry(_ id: EntryID) throws(LogError) -> Entry? {
    guard let feed = feed(of: id.writer), id.number >= 1, id.number <= feed.count else {
      return nil
    }
    return try LogReader.read(feed, id.number - 1)
  }

  /// The fields of an entry as they stand in the file, unknown ones included.
  package func fields(_ id: EntryID) -> [String: JSONValue]? {
    guard let feed = feed(of: id.writer), id.number >= 1, id.number <= feed.count else {
      return nil
    }
    return feed.withLine(id.number - 1) { JSONValue.decode($0)?.object }
  }

  /// Folds every entry that `knownAt` lets in, in the order (instant, writer, number).
  ///
  /// Entries beyond a reader's `disclosure` get no place in the fold.
  package func negotiation(
    knownAt: KnownAt = .all, disclosing disclosure: Disclosure? = nil
  ) throws(LogError) -> Negotiation {
    var negotiation = Negotiation()
    var cursors: [Cursor] = []
    for feed in feeds {
      var limit = feed.count
      if case .heads(let heads) = knownAt { limit = min(limit, heads[feed.writer] ?? 0) }
      var cursor = Cursor(
        feed: feed, limit: limit, symbol: negotiation.feed(of: feed.writer),
        writer: Array(feed.writer.text.utf8))
      if let disclosure {
        cursor.leftOut = LogReader.numbers(disclosure.leftOut, of: feed.writer)
        cursor.unattributed = LogReader.numbers(disclosure.unattributed, of: feed.writer)
      }
      try cursor.advance()
      cursors.append(cursor)
    }
    var lastInstant: Instant?
    if case .instant(let instant) = knownAt { lastInstant = instant.endOfMillisecond }
    while let next = Cursor.first(of: cursors) {
      guard let recorded = cursors[next].recorded else { break }
      if let lastInstant, recorded > lastInstant {
        cursors[next].close()
        continue
      }
      try cursors[next].fold(into: &negotiation)
      try cursors[next].advance()
    }
    return negotiation
  }

  private static func numbers(_ entries: Set<EntryID>, of writer: WriterID) -> Set<Int> {
    Set(entries.filter { $0.writer == writer }.map(\.number))
  }

  /// When a line was recorded.
  static func recorded(_ feed: Feed, _ index: Int) throws(LogError) -> Instant {
    let head = feed.withLine(index) { EntryScanner($0).head() }
    if let head { return Instant(milliseconds: head.milliseconds, counter: head.counter) }
    return try LogReader.read(feed, index).recorded
  }

  private static func read(_ feed: Feed, _ index: Int) throws(LogError) -> Entry {
    let result = feed.withLine(index) { line in
      Result { () throws(EntryProblem) in try EntryDecoder.decode(line) }
    }
    switch result {
    case .success(let entry): return entry
    case .failure(let problem):
      throw .damaged(file: feed.name, line: index + 1, what: problem.message)
    }
  }
}

/// A place in one feed, with the head of the line that stands there.
private struct Cursor {
  let feed: Feed
  let limit: Int
  let symbol: Int32
  let writer: [UInt8]
  var index = -1
  /// When the current entry was recorded; `nil` at the end.
  var recorded: Instant?
  var head: EntryScanner.Head?
  var entry: Entry?
  /// Numbers of entries that are passed over, and of those that get a place and nothing else.
  var leftOut: Set<Int> = []
  var unattributed: Set<Int> = []

  init(feed: Feed, limit: Int, symbol: Int32, writer: [UInt8]) {
    self.feed = feed
    self.limit = limit
    self.symbol = symbol
    self.writer = writer
  }

  static func first(of cursors: [Cursor]) -> Int? {
    if cursors.count == 1 { return cursors[0].recorded == nil ? nil : 0 }
    var best: Int?
    for at in cursors.indices {
      guard let mine = cursors[at].recorded else { continue }
      if let held = best, let theirs = cursors[held].recorded, theirs <= mine { continue }
      best = at
    }
    return best
  }

  mutating func close() { recorded = nil }

  mutating func advance() throws(LogError) {
    index += 1
    let before = recorded
    guard index < limit else {
      recorded = nil
      return
    }
    let line = feed.line(index)
    let number: Int
    entry = nil
    head = EntryScanner(line).head()
    if let head, line[head.writer].elementsEqual(writer) {
      number = head.number
      recorded = Instant(milliseconds: head.milliseconds, counter: head.counter)
    } else {
      let whole = try decode(line)
      guard whole.id.writer == feed.writer else {
        throw damage("the line belongs to writer '\(whole.id.writer)'")
      }
      number = whole.id.number
      recorded = whole.recorded
      entry = whole
    }
    guard number == index + 1 else {
      throw damage("entry number \(number) stands where \(index + 1) belongs")
    }
    if let before, let recorded, recorded <= before {
      throw damage("the instant does not lie after that of the line before")
    }
  }

  mutating func fold(into negotiation: inout Negotiation) throws(LogError) {
    if !leftOut.isEmpty, leftOut.contains(index + 1) { return }
    if !unattributed.isEmpty, unattributed.contains(index + 1), let recorded {
      _ = negotiation.place(
        EntryStamp(feed: symbol, number: Int32(index + 1), recorded: recorded))
      return
    }
    if entry == nil, let head, let recorded {
      let scanner = EntryScanner(feed.line(index))
      if let fields = scanner.stance(after: head),
        append(fields, scanner, head, recorded, to: &negotiation)
      {
        return
      }
    }
    let whole: Entry
    if let entry { whole = entry } else { whole = try decode(feed.line(index)) }
    // A key that stands twice can show the scanner and the decoder different names.
    guard whole.id == EntryID(writer: feed.writer, number: index + 1), whole.recorded == recorded
    else { throw damage("the line names two entries or instants") }
    negotiation.apply(whole)
  }

  private func decode(_ line: UnsafeRawBufferPointer) throws(LogError) -> Entry {
    do {
      return try EntryDecoder.decode(line)
    } catch {
      throw damage(error.message)
    }
  }

  private func damage(_ what: String) -> LogError {
    .damaged(file: feed.name, line: index + 1, what: what)
  }

  /// Adds the rows of a scanned stance; `false` leaves the line to the decoder.
  private func append(
    _ fields: EntryScanner.StanceFields, _ scanner: EntryScanner, _ head: EntryScanner.Head,
    _ recorded: Instant, to negotiation: inout Negotiation
  ) -> Bool {
    let line = scanner.line
    func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: line[range])
    }
    func text(_ range: Range<Int>) -> String { String(decoding: slice(range), as: UTF8.self) }
    guard !fields.party.isEmpty, !fields.targets.isEmpty,
      let said = Day(utf8: slice(fields.occurredOn)), let stance = scanner.stanceWord(fields.stance)
    else { return false }
    var grade: Grade?
    if !fields.grade.isEmpty {
      grade = Grade(text(fields.grade))
      if grade == nil { return false }
    }
    var basis: Basis?
    if !fields.basis.isEmpty {
      basis = Basis(word: text(fields.basis))
      if basis == nil { return false }
    }
    var firmness: Firmness?
    if !fields.firmness.isEmpty {
      firmness = Firmness(word: text(fields.firmness))
      if firmness == nil { return false }
    }
    var mark = HandlingMark.clear
    if !fields.mark.isEmpty {
      guard let known = HandlingMark(word: text(fields.mark)) else { return false }
      mark = known
    }
    var changes: EntryID?
    if !fields.changes.isEmpty {
      changes = EntryID(text(fields.changes))
      if changes == nil { return false }
    }
    var digests: [TextDigest] = []
    var isGood = true
    scanner.items(fields.texts) { range in
      if range.isEmpty {
        digests.append(.none)
      } else if let digest = TextDigest(utf8: slice(range)) {
        digests.append(digest)
      } else {
        isGood = false
      }
    }
    guard isGood else { return false }

    // Names are looked up before the entry gets its place: a name out of the ordinary leaves the line
    // to the decoder, which says what is wrong with it.
    var rows: [StanceRow] = []
    negotiation.withSymbols { symbols in
      guard let party = symbols.parties.internIdentifier(slice(fields.party)) else {
        return isGood = false
      }
      var row = StanceRow(
        place: -1, entry: -1, party: party, target: 0, said: said, stance: stance, basis: basis,
        grade: grade, firmness: firmness, mark: mark, flags: fields.flags)
      if !fields.speaker.isEmpty {
        guard let speaker = symbols.people.internIdentifier(slice(fields.speaker)) else {
          return isGood = false
        }
        row.speaker = speaker
      }
      if !fields.round.isEmpty {
        guard let round = symbols.rounds.internIdentifier(slice(fields.round)) else {
          return isGood = false
        }
        row.round = round
      }
      if !fields.sources.isEmpty {
        guard let sources = sources(fields.sources, scanner, &symbols) else {
          return isGood = false
        }
        row.sources = sources
      }
      scanner.items(fields.targets) { range in
        guard let target = symbols.target(slice(range)) else { return isGood = false }
        row.target = target
        row.text = rows.count < digests.count ? digests[rows.count] : .none
        rows.append(row)
      }
    }
    guard isGood else { return false }
    // Only where several writers may have heard the same words are they compared.
    var words: String?
    if !fields.quote.isEmpty, negotiation.feeds.count > 1 {
      words = scanner.quotedText(fields.quote)
      if words == nil { return false }
    }

    let place = negotiation.place(
      EntryStamp(feed: symbol, number: Int32(head.number), recorded: recorded))
    if let words { negotiation.note(quote: words, of: place) }
    let changed = changes.map { negotiation.root(of: $0, changedBy: place) } ?? -1
    for at in rows.indices {
      rows[at].place = place
      rows[at].entry = place
      rows[at].changes = changed
      negotiation.append(rows[at])
    }
    return true
  }

  private func sources(
    _ range: Range<Int>, _ scanner: EntryScanner, _ symbols: inout Symbols
  ) -> Int32? {
    var list: [UInt8] = []
    var count = 0
    scanner.items(range) { range in
      if count > 0 { list.append(0x3B) }
      list.append(contentsOf: scanner.line[range])
      count += 1
    }
    guard !list.isEmpty else { return nil }
    return list.withUnsafeBytes { symbols.sourceList($0, count: count) }
  }
}

extension EntryScanner {
  /// The text in a range that has its quotation marks; `nil` where its escapes cannot be read.
  func quotedText(_ range: Range) -> String? {
    let bytes = UnsafeRawBufferPointer(rebasing: line[range])
    guard bytes.contains(0x5C) else {
      return String(validating: bytes.dropFirst().dropLast(), as: UTF8.self)
    }
    let list = [0x5B] + Array(bytes) + [0x5D]
    return list.withUnsafeBytes { JSONValue.decode($0)?.array?.first?.string }
  }

  /// The word of the scale in a range, as the log writes it.
  func stanceWord(_ range: Range) -> Stance? {
    for stance in Stance.allCases where matches(range, stance) { return stance }
    return nil
  }

  private func matches(_ range: Range, _ stance: Stance) -> Bool {
    switch stance {
    case .accept: matches(range, "accept")
    case .conditional: matches(range, "conditional")
    case .open: matches(range, "open")
    case .object: matches(range, "object")
    case .reject: matches(range, "reject")
    case .unconcerned: matches(range, "unconcerned")
    case .withdraws: matches(range, "withdraws")
    }
  }
}
