internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel

extension CommandContext {
  /// Reads the log for a command that only asks.
  ///
  /// What lies above `--clearance` never gets into the negotiation, so no report can tell of it. A
  /// copy of the log (`isCopy`), rather than something to show, holds every field unless a clearance
  /// is given.
  ///
  /// - `selection`: what is asked, where less than all stances may be enough.
  func open(
    _ moment: MomentOptions = MomentOptions(), isCopy: Bool = false, for selection: Selection? = nil
  ) throws -> NegotiationReading {
    let folder = try folder()
    let reader = try folder.reader()
    try warnOfTornTails(reader)
    let knownAt = try knownAt(moment, reader)
    var disclosure: Disclosure?
    if let clearance = moment.clearance {
      disclosure = try reader.negotiation().disclosure(at: clearance)
    }
    var negotiation: Negotiation
    if let selection, disclosure == nil,
      let answer = try part(of: reader, knownAt: knownAt, for: selection),
      selection.withRivals || answer.knowsMemberships(asOf: moment.asOf)
    {
      negotiation = answer
    } else {
      negotiation = try reader.negotiation(knownAt: knownAt, disclosing: disclosure)
    }
    let isVerbatim = isCopy && disclosure == nil
    let view = isVerbatim ? nil : ReaderView(of: &negotiation, disclosure: disclosure)
    if let disclosure { try remark(disclosure, reader, knownAt, shown: negotiation) }
    return NegotiationReading(
      folder: folder, reader: reader, negotiation: negotiation, knownAt: moment.knownAt?.text,
      view: view)
  }

  /// Reads the log for a search: only entries that may contain the words, unless a clearance
  /// requires the marks of all.
  ///
  /// - Returns: what was read, and the entries to examine, in fold order.
  func open(
    _ moment: MomentOptions, searchingFor pattern: SearchPattern
  ) throws -> (reading: NegotiationReading, entries: [EntryID]) {
    if moment.clearance == nil {
      let folder = try folder()
      let reader = try folder.reader()
      let knownAt = try knownAt(moment, reader)
      if let (sieved, found) = reader.negotiation(sievedBy: pattern, knownAt: knownAt) {
        try warnOfTornTails(reader)
        var negotiation = sieved
        let view = ReaderView(of: &negotiation, disclosure: nil)
        let reading = NegotiationReading(
          folder: folder, reader: reader, negotiation: negotiation, knownAt: moment.knownAt?.text,
          view: view)
        return (reading, found)
      }
    }
    let reading = try open(moment)
    return (reading, reading.negotiation.allEntries.map(\.id))
  }

  private func knownAt(_ moment: MomentOptions, _ reader: LogReader) throws -> KnownAt {
    switch moment.knownAt?.meaning {
    case nil: return .all
    case .instant(let instant): return .instant(instant)
    case .heads(let heads):
      try check(heads, reader)
      return .heads(heads)
    }
  }

  /// Reads only the stances that an answer needs; `nil` if the whole log should be read.
  ///
  /// That is so for a short log, and for a question that cannot be parsed, so that its error is
  /// reported in one place.
  private func part(
    of reader: LogReader, knownAt: KnownAt, for selection: Selection
  ) throws -> Negotiation? {
    guard reader.size >= snapshotPolicy.smallestLog else { return nil }
    if knownAt == .all, let answer = try reader.negotiation(fromSnapshot: selection) {
      return answer
    }
    // For statements alone, nothing is faster than the whole log.
    if selection.withRivals { return nil }
    if let rough = selection.rough {
      let answer = try reader.negotiation(
        knownAt: knownAt, scope: rough, limit: Selection.mostRows)
      if !answer.isBeyondLimit { return answer }
    }
    guard let scope = try selection.scope(reader.entities(knownAt: knownAt)) else { return nil }
    return try reader.negotiation(knownAt: knownAt, scope: scope)
  }

  /// Heads that this copy lacks cannot be rebuilt, and are refused.
  private func check(_ heads: [WriterID: Int], _ reader: LogReader) throws {
    for (writer, number) in heads.sorted(by: { $0.key < $1.key }) {
      guard let feed = reader.feed(of: writer) else {
        throw Failure.refused([
          .unknown(.writer, writer.text, known: reader.feeds.map(\.writer.text))
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
}
