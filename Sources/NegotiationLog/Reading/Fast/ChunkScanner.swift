internal import NegotiationModel

/// Reads runs of lines for one thread, with numbers of its own for the names it meets.
struct RunScanner {
  private let number: Int
  private let plan: ScanPlan
  private let buffer = StretchBuffer()
  private var scope: StanceScope?
  private(set) var symbols = Symbols()
  private var recordedDays = DayMemory()
  private var saidDays = DayMemory()

  init(number: Int, plan: ScanPlan) {
    self.number = number
    self.plan = plan
    scope = plan.scope
  }

  /// Reads the lines of a feed that start in `range`, up to one whose head cannot be read.
  mutating func run(of feed: Feed, in range: Range<Int>) -> LineRun {
    var run = LineRun()
    run.scanner = number
    let window = buffer.window(feed, range)
    let likely = range.count / 128
    run.instants.reserveCapacity(likely)
    run.starts.reserveCapacity(likely)
    let writer = Array(feed.writer.text.utf8)
    var at = range.lowerBound
    // A line belongs to the stretch in which it starts.
    if at > 0 {
      guard let end = window.lineEnd(from: at - 1) else { return run }
      at = end + 1
    }
    var verifier =
      plan.verifies ? LineVerifier(after: window[max(window.offset, at - 128)..<at]) : nil
    while at < range.upperBound, let end = window.lineEnd(from: at) {
      let line = window[at..<end]
      verifier?.take(line)
      guard read(line, at, writer, feed, &run) else { break }
      at = end + 1
    }
    verifier?.finish()
    run.isSound = verifier?.isSound ?? true
    return run
  }

  // MARK: One line

  /// Adds a line to the run; `false` where its head cannot be read or does not follow.
  private mutating func read(
    _ line: UnsafeRawBufferPointer, _ start: Int, _ writer: [UInt8], _ feed: Feed,
    _ run: inout LineRun
  ) -> Bool {
    let scanner = EntryScanner(line)
    guard let head = scanner.head(&recordedDays), scanner.isName(writer, at: head.writer) else {
      return decode(line, start, feed, &run)
    }
    let recorded = Instant(milliseconds: head.milliseconds, counter: head.counter)
    guard follows(head.number, recorded, &run) else { return false }
    run.add(recorded, start)
    if plan.verifies, scanner.mayNameHeads(after: head) {
      run.linesWithHeads.append(Int32(run.count - 1))
    }
    if isStance(scanner, after: head, &run) { return true }
    let index = Int32(run.count - 1)
    do throws(EntryProblem) {
      run.take(try EntryDecoder.line(line), at: index)
    } catch {
      run.notes.append((index, .damage(error.message)))
    }
    return true
  }

  /// What is known of a line that is an entry.
  struct Judgement {
    var id: EntryID
    var recorded: Instant
    /// Its type, if this version does not know it.
    var unknownType: String?
  }

  /// Judges one line by itself, just as lines of a run are read.
  mutating func judge(
    _ line: UnsafeRawBufferPointer, of writer: WriterID
  ) throws(EntryProblem) -> Judgement {
    let scanner = EntryScanner(line)
    var run = LineRun()
    if let head = scanner.head(&recordedDays),
      scanner.isName(Array(writer.text.utf8), at: head.writer)
    {
      let recorded = Instant(milliseconds: head.milliseconds, counter: head.counter)
      run.add(recorded, 0)
      if isStance(scanner, after: head, &run) {
        return Judgement(id: EntryID(writer: writer, number: head.number), recorded: recorded)
      }
    }
    let entry = try EntryDecoder.decode(line)
    var judgement = Judgement(id: entry.id, recorded: entry.recorded)
    if case .unknown(let type) = entry.event { judgement.unknownType = type }
    return judgement
  }

  /// Whether the last line of a run is a stance of the usual shape, whose rows are added then.
  private mutating func isStance(
    _ scanner: EntryScanner, after head: EntryScanner.Head, _ run: inout LineRun
  ) -> Bool {
    var fields = EntryScanner.StanceFields()
    return scanner.read(head.end, into: &fields) && stance(fields, scanner, &run)
  }

  /// Adds a line whose head has an unusual shape.
  private func decode(
    _ line: UnsafeRawBufferPointer, _ start: Int, _ feed: Feed, _ run: inout LineRun
  ) -> Bool {
    do throws(EntryProblem) {
      let read = try EntryDecoder.line(line)
      let (id, recorded) = (read.entry.id, read.entry.recorded)
      guard id.writer == feed.writer else {
        run.failure = .init(message: LogReader.otherWriter(id.writer))
        return false
      }
      guard follows(id.number, recorded, &run) else { return false }
      run.add(recorded, start)
      run.take(read, at: Int32(run.count - 1))
      if plan.verifies { run.linesWithHeads.append(Int32(run.count - 1)) }
      return true
    } catch {
      run.failure = .init(message: error.message)
      return false
    }
  }

  /// Whether a line follows the one before it in the run.
  private func follows(_ number: Int, _ recorded: Instant, _ run: inout LineRun) -> Bool {
    guard let last = run.instants.last else {
      run.firstNumber = number
      return true
    }
    let wanted = run.firstNumber + run.count
    if number == wanted, recorded > last { return true }
    run.failure = .init(
      message: number == wanted ? LogReader.notLater : LogReader.misplaced(number, wanted))
    return false
  }

  // MARK: Stances

  /// Adds the rows of a stance; `false` leaves the line to the decoder, which says what is wrong with
  /// it if anything is.
  private mutating func stance(
    _ fields: EntryScanner.StanceFields, _ scanner: EntryScanner, _ run: inout LineRun
  ) -> Bool {
    guard !fields.party.isEmpty, !fields.targets.isEmpty,
      let said = saidDays.day(scanner.slice(fields.occurredOn)),
      let stance = scanner.stanceWord(fields.stance)
    else { return false }
    let index = Int32(run.count - 1)
    var row = StanceRow(place: index, entry: index, party: 0, target: 0, said: said, stance: stance)
    row.flags = fields.flags
    var changes: EntryID?
    if fields.hasMarks { guard scanner.marks(fields, &row, &changes) else { return false } }
    let (rowsBefore, quotesBefore) = (run.rows.count, run.quotes.count)
    guard names(of: fields, scanner, &row), targets(of: fields, scanner, row, &run),
      quote(of: fields, scanner, index, run.rows.count > rowsBefore, &run)
    else {
      run.rows.removeSubrange(rowsBefore...)
      run.quotes.removeSubrange(quotesBefore...)
      return false
    }
    if let changes { run.notes.append((index, .changes(changes))) }
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

  /// A row for each target that is wanted, with the digest of the text it was taken on.
  private mutating func targets(
    of fields: EntryScanner.StanceFields, _ scanner: EntryScanner, _ row: StanceRow,
    _ run: inout LineRun
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
      if scope?.keeps(target, symbols) ?? true { run.rows.append(row) }
    }
    // Digests of more texts than there are targets say nothing, but must be digests.
    while let text = scanner.item(&texts, in: fields.texts) {
      if !text.isEmpty, TextDigest(utf8: scanner.slice(text)) == nil { isGood = false }
    }
    return isGood
  }

  private func quote(
    of fields: EntryScanner.StanceFields, _ scanner: EntryScanner, _ line: Int32, _ isWanted: Bool,
    _ run: inout LineRun
  ) -> Bool {
    guard plan.readsQuotes, !fields.quote.isEmpty else { return true }
    guard let words = scanner.quotedText(fields.quote) else { return false }
    if isWanted { run.quotes.append((line, Negotiation.digest(ofQuote: words))) }
    return true
  }
}

extension LineRun {
  fileprivate mutating func add(_ recorded: Instant, _ start: Int) {
    instants.append(recorded)
    starts.append(start)
  }

  /// Notes what the decoder read of a line.
  fileprivate mutating func take(_ line: EntryDecoder.Line, at index: Int32) {
    notes.append((index, .entry(line.entry)))
    if let batch = line.batch { groups.append((index, batch)) }
  }
}
