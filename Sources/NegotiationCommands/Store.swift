internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel

/// A log that was read: the state, and the way back to the words.
struct Opened {
  let folder: NegotiationFolder
  private let reader: LogReader
  let negotiation: Negotiation
  /// What `--known-at` was, as typed.
  let knownAt: String?
  /// What the reader may see; `nil` for all.
  let disclosure: Disclosure?
  /// Whether entries are given as they were recorded, as writing and whole copies need them.
  private let isVerbatim: Bool
  /// The places of statements whose speaker is named in no version.
  private let anonymous: Set<Int32>

  init(
    folder: NegotiationFolder, reader: LogReader, negotiation: Negotiation, knownAt: String? = nil,
    disclosure: Disclosure? = nil, isVerbatim: Bool = false, anonymous: Set<Int32> = []
  ) {
    self.folder = folder
    self.reader = reader
    self.negotiation = negotiation
    self.knownAt = knownAt
    self.disclosure = disclosure
    self.isVerbatim = isVerbatim
    self.anonymous = anonymous
  }

  /// Whether the speaker of a statement is named in no version of it.
  func isAnonymous(_ id: EntryID) -> Bool {
    guard !anonymous.isEmpty, let index = negotiation.index(of: id) else { return false }
    return anonymous.contains(negotiation.entries[Int(index)].root)
  }

  /// An entry whole, as far as the reader may see it; damage met on the way is thrown.
  func entry(_ id: EntryID) throws -> Entry? {
    guard let index = negotiation.index(of: id), var entry = try whole(id, at: index) else {
      return nil
    }
    if !isVerbatim { entry.event = disclosed(entry.event, of: id) }
    return entry
  }

  private func whole(_ id: EntryID, at index: Int32) throws -> Entry? {
    guard let event = negotiation.event(ofEntry: index) else { return try reader.entry(id) }
    return Entry(id: id, recorded: negotiation.entries[Int(index)].recorded, event: event)
  }

  /// Whether the writer of `observer` had `entry` before them when they recorded it.
  func hasSeen(_ entry: EntryID, by observer: EntryID) -> Bool {
    reader.hasSeen(entry, by: observer)
  }

  /// The fields of an entry as they stand in the file, as far as the reader may see them.
  func fields(_ id: EntryID) throws -> [String: JSONValue]? {
    guard negotiation.index(of: id) != nil, let fields = try reader.fields(id) else { return nil }
    return isVerbatim ? fields : disclosed(fields, of: id)
  }
}

/// What a command asks of the stances, where that is less than all of them.
struct Question {
  /// The plan it is about, where that is known beforehand.
  var plan: PlanID?
  var withTopics = false
  /// What it asks, once it is known what there is.
  var query: (Negotiation) throws -> PositionQuery

  /// Stances of one plan that are kept without asking which of them count.
  static let mostRows = 200_000
}

extension CommandContext {
  /// Reads the log for a command that only asks.
  ///
  /// What lies above `--clearance` never gets into the negotiation, so no report can tell of it. A
  /// copy of the log (`isCopy`), rather than something to show, holds every field unless a clearance
  /// is given.
  ///
  /// - `question`: what is asked where stances of a few targets are enough.
  /// - `selection`: what is asked where a snapshot can answer and nothing else is quicker than the whole.
  func open(
    _ moment: MomentOptions = MomentOptions(), isCopy: Bool = false, for question: Question? = nil,
    fromSnapshot selection: Selection? = nil
  ) throws -> Opened {
    let folder = try folder()
    let reader = try folder.reader()
    try warnOfTornTails(reader)
    let knownAt: KnownAt
    switch moment.knownAt?.meaning {
    case nil: knownAt = .all
    case .instant(let instant): knownAt = .instant(instant)
    case .heads(let heads):
      try check(heads, reader)
      knownAt = .heads(heads)
    }
    var disclosure: Disclosure?
    if let clearance = moment.clearance {
      disclosure = try reader.negotiation().disclosure(at: clearance)
    }
    var negotiation: Negotiation
    if let question, disclosure == nil,
      let answer = try part(of: reader, knownAt: knownAt, for: question),
      answer.knowsMemberships(asOf: moment.asOf)
    {
      negotiation = answer
    } else if let selection, disclosure == nil, knownAt == .all,
      let answer = try reader.negotiation(fromSnapshot: selection)
    {
      negotiation = answer
    } else {
      negotiation = try reader.negotiation(knownAt: knownAt, disclosing: disclosure)
    }
    let isVerbatim = isCopy && disclosure == nil
    let anonymous = isVerbatim ? [] : negotiation.concealSpeakers()
    if let disclosure { try remark(disclosure, reader, knownAt, shown: negotiation) }
    return Opened(
      folder: folder, reader: reader, negotiation: negotiation, knownAt: moment.knownAt?.text,
      disclosure: disclosure, isVerbatim: isVerbatim, anonymous: anonymous)
  }

  /// Reads no more stances than a question needs; `nil` where all are to be read: of a short log, and
  /// where the question cannot be understood, so that what is wrong with it is said in one place.
  private func part(
    of reader: LogReader, knownAt: KnownAt, for question: Question
  ) throws -> Negotiation? {
    guard reader.size >= snapshotPolicy.smallestLog else { return nil }
    if knownAt == .all {
      let selection = Selection(plans: question.plan.map { [$0] }) { entities in
        (try? question.query(entities)).flatMap { entities.scope(of: $0) }
      }
      if let negotiation = try reader.negotiation(fromSnapshot: selection) { return negotiation }
    }
    if let plan = question.plan {
      let scope = StanceScope(
        plan: plan, withTopics: question.withTopics, limit: Question.mostRows)
      let negotiation = try reader.negotiation(knownAt: knownAt, scope: scope)
      if !negotiation.isBeyondScope { return negotiation }
    }
    let entities = try reader.entities(knownAt: knownAt)
    guard let query = try? question.query(entities), let scope = entities.scope(of: query) else {
      return nil
    }
    return try reader.negotiation(knownAt: knownAt, scope: scope)
  }

  /// Heads that this copy does not hold cannot be rebuilt, and are refused.
  private func check(_ heads: [WriterID: Int], _ reader: LogReader) throws {
    for (writer, number) in heads.sorted(by: { $0.key < $1.key }) {
      guard let feed = reader.feed(of: writer) else {
        throw Failure.refused([
          .unknown("writer", writer.text, known: reader.feeds.map(\.writer.text))
        ])
      }
      if number > feed.count {
        throw Failure(
          .data, "no entry '\(writer):\(number)': the feed ends at \(writer):\(feed.count)",
          hint: "--known-at \(writer):\(feed.count)")
      }
      if let end = feed.endOfGroup(around: number) {
        throw Failure(
          .data,
          "'\(writer):\(number)' stands inside a group of entries that was recorded as one",
          hint: "--known-at \(writer):\(end)")
      }
    }
  }

  private func warnOfTornTails(_ reader: LogReader) throws {
    for feed in reader.feeds where feed.tornLength > 0 {
      try feed.checkTornTail()
      let what =
        feed.unfinished.map { "\($0.present) of \($0.size) entries of an import" }
        ?? "\(feed.tornLength) bytes of a write"
      tell(
        "parley: warning: \(feed.name):\(feed.count + 1): ignored \(what) that was cut off; "
          + "the next write of '\(feed.writer)' sets this aside")
    }
  }

  /// The writer of this machine; the first time one is made from the user and the host.
  func writer(of folder: NegotiationFolder) throws -> WriterID {
    if let writer = try folder.writer() { return writer }
    guard let name = IdentifierGrammar.derived(from: userAtHost), let writer = WriterID(name) else {
      throw Failure(.usage, "no writer is set", hint: "parley init DIR --writer NAME")
    }
    try folder.setWriter(writer)
    tell("parley: writing as '\(writer)'; to change it: parley init . --writer NAME")
    return writer
  }

  /// Appends what `events` makes of the negotiation, if every event is admitted.
  ///
  /// - `place`: the negotiation to write to, where it is not the one that the command is about.
  /// - `selection`: what they need to know of the log, where that is not all of it.
  ///
  /// - Returns: the negotiation before, and the names of the new entries.
  @discardableResult
  func record(
    in place: NegotiationFolder? = nil, _ selection: Selection? = nil,
    _ events: (Opened, _ today: Day) throws -> [Event]
  ) throws -> (before: Negotiation, entries: [EntryID]) {
    let folder = try place ?? folder()
    let writer = try writer(of: folder)
    let log = try LogWriter(folder: folder, writer: writer)
    let today = try today()
    func admitted(by negotiation: Negotiation) throws -> [Event] {
      let opened = Opened(
        folder: folder, reader: log.reader, negotiation: negotiation, isVerbatim: true)
      let events = try events(opened, today)
      for event in events {
        let refusals = negotiation.admit(event, by: writer, today: today)
        if !refusals.isEmpty { throw Failure.refused(refusals) }
      }
      return events
    }
    let negotiation: Negotiation
    let events: [Event]
    // Only who knows all can say why something is refused, and what was meant instead.
    if let part = try selection.flatMap({ try log.reader.negotiation(fromSnapshot: $0) }),
      let made = try? admitted(by: part)
    {
      (negotiation, events) = (part, made)
    } else {
      negotiation = try log.reader.negotiation()
      events = try admitted(by: negotiation)
    }
    let receipt = try log.append(events, after: negotiation.latest, clock: try now())
    withExtendedLifetime(log) { folder.remember(receipt) }
    try warnOfInstants(receipt, in: negotiation)
    if let setAside = receipt.setAside {
      tell("parley: warning: the rest of a write that was cut off was set aside in \(setAside)")
    }
    return (negotiation, receipt.entries)
  }

  /// Says where the log holds an instant far ahead, since what is recorded then bears it too.
  func warnOfInstants(_ receipt: LogWriter.Receipt, in before: Negotiation) throws {
    if before.latest?.isFollowed == false {
      tell(
        "parley: warning: the log holds an entry at the last instant there is; what was recorded now"
          + " stands before it (parley verify)")
    }
    let now = try now()
    guard let recorded = receipt.recorded, recorded.milliseconds - now > 86_400_000 else { return }
    tell(
      "parley: warning: recorded at \(recorded.text), more than a day ahead of this machine's clock:"
        + " the log holds such an instant already (parley verify)")
  }

  /// Records one event and says so in one line.
  func record(_ sentence: String, _ event: (Opened, Day) throws -> Event) throws -> ExitStatus {
    let result = try record { opened, today in [try event(opened, today)] }
    for entry in result.entries { tell("recorded \(entry): \(sentence)") }
    return .done
  }
}

extension Negotiation {
  /// A target as it was meant: a clause may be named by its printed number where no identifier
  /// says otherwise.
  func meant(_ target: Target) -> Target {
    guard case .clause(let ref, let name) = target, clause(name, in: ref) == nil,
      let numbered = clause(numbered: name.text, in: ref)
    else { return target }
    return .clause(ref, numbered.id)
  }

  /// The statement with its targets resolved and pinned to the texts they were taken on.
  func pinned(_ statement: Statement) -> Statement {
    var statement = statement
    statement.targets = statement.targets.map(meant)
    statement.texts = statement.targets.map(textDigest)
    return statement
  }
}
