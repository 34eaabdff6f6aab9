internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel
internal import Presentation
internal import SystemFiles

extension CommandContext {
  /// The writer of this machine; the first time one is made from the user and the host.
  func writer(of folder: NegotiationFolder) throws -> WriterID {
    if let writer = try folder.writer() { return writer }
    guard let name = IdentifierGrammar.derived(from: userAtHost), let writer = WriterID(name) else {
      throw Failure(.usage, "no writer is set", hint: "parley init DIR --writer NAME")
    }
    try folder.setWriter(writer)
    let place = folder.path == currentDirectory ? "." : ShellWord.quoted(folder.path)
    tell("parley: writing as '\(writer)'; to change it: parley init \(place) --writer NAME")
    return writer
  }

  /// Records what is decided on the negotiation as it will be appended to, and says so.
  ///
  /// The writer holds the log from before the decision until after the append. `decide` runs once.
  ///
  /// - `place`: the negotiation to write to, where it is not the one that the command is about.
  /// - `part`: what may be all of the log that the decision needs.
  ///
  /// - Returns: the names of the new entries.
  @discardableResult
  func record(
    in place: NegotiationFolder? = nil, on part: DecisionPart? = nil,
    _ decide: (NegotiationReading, _ today: Day) throws -> Decision
  ) throws -> [EntryID] {
    let folder = try place ?? folder()
    let writer = try writer(of: folder)
    let log = try LogWriter(folder: folder, writer: writer)
    let latest = try latestDay()
    let negotiation =
      try part.flatMap { try known(to: log.reader, $0, latest) } ?? log.reader.negotiation()
    let reading = NegotiationReading(
      folder: folder, reader: log.reader, negotiation: negotiation)
    let decision = try decide(reading, today())
    let events = try decision.events.map(reading.written)
    let refusals = negotiation.admit(
      together: events, by: writer, today: latest, clock: try now())
    if !refusals.isEmpty { throw Failure.refused(refusals) }
    if decision.isDryRun { return [] }
    let receipt = try log.record(events, after: negotiation.latest, clock: try now())
    try warnOfInstants(receipt, in: negotiation)
    if let setAside = receipt.setAside {
      tell("parley: warning: the rest of a write that was cut off was set aside in \(setAside)")
    }
    for (at, entry) in receipt.entries.enumerated() {
      let own = decision.sentences.indices.contains(at) ? decision.sentences[at] : nil
      if let sentence = own ?? decision.sentence { tellFolded("recorded \(entry): \(sentence)") }
    }
    if let repeated = decision.repeats {
      tell("parley: warning: the same statement was recorded before, as \(repeated)")
    }
    return receipt.entries
  }

  /// Says of entries that were recorded as one what they do.
  func tell(recorded entries: [EntryID], _ what: String) {
    guard let first = entries.first, let last = entries.last else { return }
    tellFolded("recorded \(first)" + (entries.count > 1 ? " to \(last)" : "") + ": \(what)")
  }

  /// Writes a sentence to the error stream; a terminal gets it in lines that break at spaces.
  private func tellFolded(_ sentence: String) {
    let line = Printable.line(sentence)
    guard terminal.errorIsTerminal, line.displayWidth > terminal.columns else { return tell(line) }
    let rows = line.wrapped(to: max(20, terminal.columns - 2))
    for (at, row) in rows.enumerated() { writeError((at == 0 ? "" : "  ") + row + "\n") }
  }

  /// Records one event and says so in one line.
  func record(
    _ sentence: String, _ event: (NegotiationReading, Day) throws -> Event
  ) throws -> ExitStatus {
    try record { reading, today in
      Decision(events: [try event(reading, today)], sentence: sentence)
    }
    return .done
  }

  /// The part of the log, from a snapshot; `nil` where there is none or it is not enough.
  private func known(
    to reader: LogReader, _ part: DecisionPart, _ latest: Day
  ) throws -> Negotiation? {
    guard let negotiation = try reader.negotiation(fromSnapshot: part.selection),
      part.isEnough(negotiation, latest)
    else {
      return nil
    }
    return negotiation
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
}
