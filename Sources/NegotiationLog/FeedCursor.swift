internal import NegotiationModel

/// A place in one feed, with the head of the line that stands there.
struct FeedCursor {
  private let feed: Feed
  private let limit: Int
  private let symbol: Int32
  private let writer: [UInt8]
  private var walk: LineWalk
  private var marks: LineIndex.Marks
  private var line = UnsafeRawBufferPointer(start: nil, count: 0)
  private var index: Int
  /// When the current entry was recorded; `nil` at the end.
  private(set) var recorded: Instant?
  private var latest: Instant?
  private var head: EntryScanner.Head?
  private var entry: Entry?
  /// Whether the line was decoded: to look at `entry` itself costs a million lines some.
  private var isDecoded = false
  private var rows: [StanceRow] = []
  /// Numbers of entries that are passed over, and of those that get a place and nothing else.
  var leftOut: Set<Int> = []
  var unattributed: Set<Int> = []

  /// - `symbol`: the number of the feed in the fold.
  init(_ feed: Feed, limit: Int, symbol: Int32, after known: LineIndex.Marks = .init()) {
    self.feed = feed
    self.limit = limit
    self.symbol = symbol
    writer = Array(feed.writer.text.utf8)
    walk = LineWalk(feed.file, from: known.length, upTo: feed.wholeLength)
    marks = known
    index = known.count - 1
  }

  /// The one of several cursors whose entry comes first; `nil` when all are at their end.
  static func first(of cursors: [FeedCursor]) -> Int? {
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
    let before = recorded ?? latest
    recorded = nil
    guard index < limit else { return }
    let start = walk.at
    guard let next = walk.next() else {
      marks.length = feed.wholeLength
      return feed.index.adopt(marks)
    }
    line = next
    marks.take(start)
    let number: Int
    let instant: Instant
    if isDecoded { (entry, isDecoded) = (nil, false) }
    head = EntryScanner(line).head()
    if let head, isOwn(head.writer) {
      number = head.number
      instant = Instant(milliseconds: head.milliseconds, counter: head.counter)
    } else {
      let whole = try decode()
      guard whole.id.writer == feed.writer else {
        throw damage("the line belongs to writer '\(whole.id.writer)'")
      }
      number = whole.id.number
      instant = whole.recorded
      (entry, isDecoded) = (whole, true)
    }
    guard number == index + 1 else {
      throw damage("entry number \(number) stands where \(index + 1) belongs")
    }
    if let before, instant <= before {
      throw damage("the instant does not lie after that of the line before")
    }
    recorded = instant
  }

  private func isOwn(_ name: EntryScanner.Range) -> Bool {
    guard name.count == writer.count, let base = line.baseAddress else { return false }
    return writer.withUnsafeBytes { mine in
      var at = 0
      while at < mine.count {
        if mine[at] != base.load(fromByteOffset: name.lowerBound + at, as: UInt8.self) {
          return false
        }
        at += 1
      }
      return true
    }
  }

  mutating func fold(into negotiation: inout Negotiation) throws(LogError) {
    if !leftOut.isEmpty, leftOut.contains(index + 1) { return }
    if !unattributed.isEmpty, unattributed.contains(index + 1), let recorded {
      _ = negotiation.place(
        EntryStamp(feed: symbol, number: Int32(index + 1), recorded: recorded))
      return
    }
    if !isDecoded, let head, let recorded {
      let scanner = EntryScanner(line)
      var fields = EntryScanner.StanceFields()
      if scanner.read(head.end, into: &fields),
        append(fields, scanner, head, recorded, to: &negotiation)
      {
        return
      }
    }
    let whole: Entry
    if let entry { whole = entry } else { whole = try decode() }
    // A key that stands twice can show the scanner and the decoder different names.
    guard whole.id == EntryID(writer: feed.writer, number: index + 1), whole.recorded == recorded
    else { throw damage("the line names two entries or instants") }
    negotiation.apply(whole)
  }

  private func decode() throws(LogError) -> Entry {
    do {
      return try EntryDecoder.decode(line)
    } catch {
      throw damage(error.message)
    }
  }

  private func damage(_ what: String) -> LogError {
    .damaged(file: feed.name, line: index + 1, what: what)
  }

  // MARK: Stances

  /// Adds the rows of a scanned stance; `false` leaves the line to the decoder.
  private mutating func append(
    _ fields: EntryScanner.StanceFields, _ scanner: EntryScanner, _ head: EntryScanner.Head,
    _ recorded: Instant, to negotiation: inout Negotiation
  ) -> Bool {
    guard !fields.party.isEmpty, !fields.targets.isEmpty,
      let said = Day(utf8: scanner.slice(fields.occurredOn)),
      let stance = scanner.stanceWord(fields.stance)
    else { return false }
    var row = StanceRow(place: -1, entry: -1, party: 0, target: 0, said: said, stance: stance)
    row.flags = fields.flags
    var changes: EntryID?
    if !fields.grade.isEmpty || !fields.basis.isEmpty || !fields.firmness.isEmpty
      || !fields.mark.isEmpty || !fields.changes.isEmpty
    {
      guard marks(of: fields, scanner, &row, &changes) else { return false }
    }
    // Names are looked up before the entry gets its place: a name out of the ordinary leaves the line
    // to the decoder, which says what is wrong with it.
    rows.removeAll(keepingCapacity: true)
    guard names(of: fields, scanner, &row, &negotiation),
      targets(of: fields, scanner, row, &negotiation)
    else { return false }
    // Only where several writers may have heard the same words are they compared.
    var words: String?
    if !fields.quote.isEmpty, negotiation.feeds.count > 1 {
      words = scanner.quotedText(fields.quote)
      if words == nil { return false }
    }
    let place = negotiation.place(
      EntryStamp(feed: symbol, number: Int32(head.number), recorded: recorded))
    let changed = changes.map { negotiation.root(of: $0, changedBy: place) } ?? -1
    if let words, negotiation.isCollecting || rows.contains(where: { negotiation.keeps($0.target) })
    {
      negotiation.note(quote: words, of: place)
    }
    for at in rows.indices {
      rows[at].place = place
      rows[at].entry = place
      rows[at].changes = changed
      negotiation.append(rows[at])
    }
    return true
  }

  /// Reads the fields that few stances have.
  private func marks(
    of fields: EntryScanner.StanceFields, _ scanner: EntryScanner, _ row: inout StanceRow,
    _ changes: inout EntryID?
  ) -> Bool {
    func text(_ range: Range<Int>) -> String {
      String(decoding: scanner.slice(range), as: UTF8.self)
    }
    if !fields.grade.isEmpty {
      row.grade = Grade(text(fields.grade))
      if row.grade == nil { return false }
    }
    if !fields.basis.isEmpty {
      row.basis = Basis(word: text(fields.basis))
      if row.basis == nil { return false }
    }
    if !fields.firmness.isEmpty {
      row.firmness = Firmness(word: text(fields.firmness))
      if row.firmness == nil { return false }
    }
    if !fields.mark.isEmpty {
      guard let known = HandlingMark(word: text(fields.mark)) else { return false }
      row.mark = known
    }
    if !fields.changes.isEmpty {
      changes = EntryID(text(fields.changes))
      if changes == nil { return false }
    }
    return true
  }

  private func names(
    of fields: EntryScanner.StanceFields, _ scanner: EntryScanner, _ row: inout StanceRow,
    _ negotiation: inout Negotiation
  ) -> Bool {
    guard let party = negotiation.number(ofParty: scanner.slice(fields.party)) else { return false }
    row.party = party
    if !fields.speaker.isEmpty {
      guard let speaker = negotiation.number(ofPerson: scanner.slice(fields.speaker)) else {
        return false
      }
      row.speaker = speaker
    }
    if !fields.round.isEmpty {
      guard let round = negotiation.number(ofRound: scanner.slice(fields.round)) else {
        return false
      }
      row.round = round
    }
    guard !fields.sources.isEmpty else { return true }
    guard let sources = sources(fields.sources, scanner, &negotiation) else { return false }
    row.sources = sources
    return true
  }

  private func sources(
    _ range: Range<Int>, _ scanner: EntryScanner, _ negotiation: inout Negotiation
  ) -> Int32? {
    var first = 0..<0
    var count = 0
    scanner.items(range) { range in
      if count == 0 { first = range }
      count += 1
    }
    if count == 1 { return negotiation.number(ofSources: scanner.slice(first), count: 1) }
    var list: [UInt8] = []
    var isFirst = true
    scanner.items(range) { range in
      if !isFirst { list.append(0x3B) }
      isFirst = false
      list.append(contentsOf: scanner.slice(range))
    }
    guard count > 0 else { return nil }
    return list.withUnsafeBytes { negotiation.number(ofSources: $0, count: count) }
  }

  /// A row for each target, with the digest of the text it was taken on.
  private mutating func targets(
    of fields: EntryScanner.StanceFields, _ scanner: EntryScanner, _ row: StanceRow,
    _ negotiation: inout Negotiation
  ) -> Bool {
    var isGood = true
    var row = row
    scanner.items(fields.targets) { range in
      guard let target = negotiation.number(ofTarget: scanner.slice(range)) else {
        return isGood = false
      }
      row.target = target
      rows.append(row)
    }
    var at = 0
    scanner.items(fields.texts) { range in
      var digest = TextDigest.none
      if !range.isEmpty {
        guard let read = TextDigest(utf8: scanner.slice(range)) else { return isGood = false }
        digest = read
      }
      if at < rows.count { rows[at].text = digest }
      at += 1
    }
    return isGood
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
    switch range.count {
    case 4: matches(range, "open") ? .open : nil
    case 6:
      matches(range, "accept")
        ? .accept : matches(range, "object") ? .object : matches(range, "reject") ? .reject : nil
    case 9: matches(range, "withdraws") ? .withdraws : nil
    case 11:
      matches(range, "conditional")
        ? .conditional : matches(range, "unconcerned") ? .unconcerned : nil
    default: nil
    }
  }
}
