internal import NegotiationModel

/// Scans chunks of lines for one thread, with its own numbers for names.
struct ChunkScanner {
  private let number: Int
  private let plan: ScanPlan
  private let buffer = ChunkBuffer()
  private var filter: StoreFilter?
  private(set) var symbols = Symbols()
  private var recordedDays = DayMemory()
  private var saidDays = DayMemory()

  init(number: Int, plan: ScanPlan) {
    self.number = number
    self.plan = plan
    filter = plan.scope.map { StoreFilter($0) }
  }

  /// Scans the lines of a feed that start in `range`, up to the first whose head cannot be read.
  mutating func chunk(of feed: Feed, in range: Range<Int>) -> ScannedChunk {
    var chunk = ScannedChunk()
    chunk.scanner = number
    let window = buffer.window(feed, range)
    let likely = range.count / 128
    chunk.instants.reserveCapacity(likely)
    chunk.starts.reserveCapacity(likely)
    let writer = Array(feed.writer.text.utf8)
    var at = range.lowerBound
    // A line belongs to the chunk in which it starts.
    if at > 0 {
      guard let end = window.lineEnd(from: at - 1) else { return chunk }
      at = end + 1
    }
    var verifier =
      plan.verifies ? LineVerifier(after: window[max(window.offset, at - 128)..<at]) : nil
    while at < range.upperBound, let end = window.lineEnd(from: at) {
      let line = window[at..<end]
      verifier?.take(line)
      guard read(line, at, writer, feed, &chunk) else { break }
      at = end + 1
    }
    verifier?.finish()
    chunk.isSound = verifier?.isSound ?? true
    return chunk
  }

  // MARK: One line

  /// Adds a line to the chunk; `false` if its head cannot be read or is out of sequence.
  private mutating func read(
    _ line: UnsafeRawBufferPointer, _ start: Int, _ writer: [UInt8], _ feed: Feed,
    _ chunk: inout ScannedChunk
  ) -> Bool {
    let scanner = EntryScanner(line)
    guard let head = scanner.head(&recordedDays), scanner.isName(writer, at: head.writer) else {
      return decode(line, start, feed, &chunk)
    }
    let recorded = Instant(milliseconds: head.milliseconds, counter: head.counter)
    guard follows(head.number, recorded, &chunk) else { return false }
    chunk.add(recorded, start)
    if plan.verifies, scanner.mayNameHeads(after: head) {
      chunk.linesWithHeads.append(Int32(chunk.count - 1))
    }
    if isStance(scanner, after: head, &chunk) { return true }
    let index = Int32(chunk.count - 1)
    do throws(EntryProblem) {
      chunk.take(try EntryDecoder.line(line), at: index)
    } catch {
      chunk.notes.append((index, .damage(error.message)))
    }
    return true
  }

  /// What is known about a line that is an entry.
  struct Judgement {
    var id: EntryID
    var recorded: Instant
    /// Its type, if this version does not know the type.
    var unknownType: String?
  }

  /// Judges one line alone, exactly as lines of a chunk are read.
  mutating func judge(
    _ line: UnsafeRawBufferPointer, of writer: WriterID
  ) throws(EntryProblem) -> Judgement {
    let scanner = EntryScanner(line)
    var chunk = ScannedChunk()
    if let head = scanner.head(&recordedDays),
      scanner.isName(Array(writer.text.utf8), at: head.writer)
    {
      let recorded = Instant(milliseconds: head.milliseconds, counter: head.counter)
      chunk.add(recorded, 0)
      if isStance(scanner, after: head, &chunk) {
        return Judgement(id: EntryID(writer: writer, number: head.number), recorded: recorded)
      }
    }
    let entry = try EntryDecoder.decode(line)
    var judgement = Judgement(id: entry.id, recorded: entry.recorded)
    if case .unknown(let type) = entry.event { judgement.unknownType = type }
    return judgement
  }

  /// Whether the last line of a chunk is a stance of the usual form; if so, its rows are added.
  private mutating func isStance(
    _ scanner: EntryScanner, after head: EntryScanner.Head, _ chunk: inout ScannedChunk
  ) -> Bool {
    var fields = EntryScanner.StanceFields()
    return scanner.read(head.end, into: &fields) && stance(fields, scanner, &chunk)
  }

  /// Adds a line whose head has an unusual form.
  private func decode(
    _ line: UnsafeRawBufferPointer, _ start: Int, _ feed: Feed, _ chunk: inout ScannedChunk
  ) -> Bool {
    do throws(EntryProblem) {
      let read = try EntryDecoder.line(line)
      let (id, recorded) = (read.entry.id, read.entry.recorded)
      guard id.writer == feed.writer else {
        chunk.failure = .init(message: LogReader.otherWriter(id.writer))
        return false
      }
      guard follows(id.number, recorded, &chunk) else { return false }
      chunk.add(recorded, start)
      chunk.take(read, at: Int32(chunk.count - 1))
      if plan.verifies { chunk.linesWithHeads.append(Int32(chunk.count - 1)) }
      return true
    } catch {
      chunk.failure = .init(message: error.message)
      return false
    }
  }

  /// Whether a line is next in sequence after the one before it in the chunk.
  private func follows(_ number: Int, _ recorded: Instant, _ chunk: inout ScannedChunk) -> Bool {
    guard let last = chunk.instants.last else {
      chunk.firstNumber = number
      return true
    }
    let wanted = chunk.firstNumber + chunk.count
    if number == wanted, recorded > last { return true }
    chunk.failure = .init(
      message: number == wanted ? LogReader.notLater : LogReader.misplaced(number, wanted))
    return false
  }

  // MARK: Stances

  /// Adds the rows of a stance; `false` leaves the line to the decoder, which reports what is
  /// wrong, if anything.
  private mutating func stance(
    _ fields: EntryScanner.StanceFields, _ scanner: EntryScanner, _ chunk: inout ScannedChunk
  ) -> Bool {
    guard !fields.party.isEmpty, !fields.targets.isEmpty,
      let said = saidDays.day(scanner.slice(fields.occurredOn)),
      let stance = scanner.stanceWord(fields.stance)
    else { return false }
    let index = Int32(chunk.count - 1)
    var row = StanceRow(place: index, entry: index, party: 0, target: 0, said: said, stance: stance)
    row.flags = fields.flags
    var changes: EntryID?
    if fields.hasMarks { guard scanner.marks(fields, &row, &changes) else { return false } }
    let (rowsBefore, quotesBefore) = (chunk.rows.count, chunk.quotes.count)
    guard names(of: fields, scanner, &row), targets(of: fields, scanner, row, &chunk),
      quote(of: fields, scanner, index, chunk.rows.count > rowsBefore, &chunk)
    else {
      chunk.rows.removeSubrange(rowsBefore...)
      chunk.quotes.removeSubrange(quotesBefore...)
      return false
    }
    if let changes { chunk.notes.append((index, .changes(changes))) }
    return true
  }

  private mutating func names(
    of fields: EntryScanner.StanceFields, _ scanner: EntryScanner, _ row: inout StanceRow
  ) -> Bool {
    guard let party = symbols.parties.internIdentifier(scanner.slice(fields.party)) else {
      return false
    }
    row.party = party
    if !fields.speaker.isEmpty {
      guard let speaker = symbols.people.internIdentifier(scanner.slice(fields.speaker)) else {
        return false
      }
      row.speaker = speaker
    }
    if !fields.round.isEmpty {
      guard let round = symbols.rounds.internIdentifier(scanner.slice(fields.round)) else {
        return false
      }
      row.round = round
    }
    guard !fields.sources.isEmpty else { return true }
    guard let sources = sources(fields.sources, scanner) else { return false }
    row.sources = sources
    return true
  }

  private mutating func sources(_ list: EntryScanner.List, _ scanner: EntryScanner) -> Int32? {
    var at = list.range.lowerBound
    guard let first = scanner.item(&at, in: list) else { return nil }
    guard at < list.range.upperBound else {
      return symbols.sourceList(scanner.slice(first), count: 1)
    }
    var names = Array(scanner.slice(first))
    var count = 1
    while let next = scanner.item(&at, in: list) {
      names.append(0x3B)
      names.append(contentsOf: scanner.slice(next))
      count += 1
    }
    return names.withUnsafeBytes { symbols.sourceList($0, count: count) }
  }

  /// A row for each wanted target, with the digest of the text that it was taken on.
  private mutating func targets(
    of fields: EntryScanner.StanceFields, _ scanner: EntryScanner, _ row: StanceRow,
    _ chunk: inout ScannedChunk
  ) -> Bool {
    var isGood = true
    var row = row
    var (targets, texts) = (fields.targets.range.lowerBound, fields.texts.range.lowerBound)
    while let range = scanner.item(&targets, in: fields.targets) {
      guard let target = symbols.target(scanner.slice(range)) else { return false }
      row.target = target
      row.text = .none
      if let text = scanner.item(&texts, in: fields.texts), !text.isEmpty {
        guard let digest = TextDigest(utf8: scanner.slice(text)) else { return false }
        row.text = digest
      }
      if filter?.includes(target: target, symbols) ?? true { chunk.rows.append(row) }
    }
    // Surplus digests have no meaning, and must be valid digests all the same.
    while let text = scanner.item(&texts, in: fields.texts) {
      if !text.isEmpty, TextDigest(utf8: scanner.slice(text)) == nil { isGood = false }
    }
    return isGood
  }

  private func quote(
    of fields: EntryScanner.StanceFields, _ scanner: EntryScanner, _ line: Int32, _ isWanted: Bool,
    _ chunk: inout ScannedChunk
  ) -> Bool {
    guard plan.readsQuotes, !fields.quote.isEmpty else { return true }
    guard let words = scanner.quotedText(fields.quote) else { return false }
    if isWanted { chunk.quotes.append((line, Negotiation.digest(ofQuote: words))) }
    return true
  }
}

extension ScannedChunk {
  fileprivate mutating func add(_ recorded: Instant, _ start: Int) {
    instants.append(recorded)
    starts.append(start)
  }

  /// Adds what the decoder read of a line.
  fileprivate mutating func take(_ line: EntryDecoder.Line, at index: Int32) {
    notes.append((index, .entry(line.entry)))
    if let batch = line.batch { groups.append((index, batch)) }
  }
}
