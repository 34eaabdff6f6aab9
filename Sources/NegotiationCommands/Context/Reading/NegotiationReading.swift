internal import NegotiationLog
internal import NegotiationModel

/// A log that was read: the negotiation, and the way back to the words of its entries.
struct NegotiationReading {
  let folder: NegotiationFolder
  private let reader: LogReader
  let negotiation: Negotiation
  /// What `--known-at` was, as typed.
  let knownAt: String?
  /// What the reader may see; `nil` where entries are given as they were recorded, as writing and
  /// whole copies need them.
  private let view: ReaderView?

  init(
    folder: NegotiationFolder, reader: LogReader, negotiation: Negotiation, knownAt: String? = nil,
    view: ReaderView? = nil
  ) {
    self.folder = folder
    self.reader = reader
    self.negotiation = negotiation
    self.knownAt = knownAt
    self.view = view
  }

  /// Whether a clearance leaves entries out.
  var isRestricted: Bool { view?.disclosure != nil }

  /// An entry whole, as far as the reader may see it; damage met on the way is thrown.
  func entry(_ id: EntryID) throws -> Entry? {
    guard let known = negotiation.entry(id), var entry = try whole(known) else { return nil }
    entry.event = negotiation.currentNames.event(entry.event)
    if let view { entry.event = view.shown(entry.event, of: id, in: negotiation) }
    return entry
  }

  private func whole(_ entry: EntryRecord) throws -> Entry? {
    guard let event = entry.event else { return try reader.entry(entry.id) }
    return Entry(id: entry.id, recorded: entry.recorded, event: event)
  }

  /// What an entry says now, after the corrections made so far.
  func content(of id: EntryID) throws -> Event { try negotiation.content(of: id, read: entry) }

  /// An event as it is to be recorded: in names of now, but a correction in those of what it corrects.
  func written(_ event: Event) throws -> Event {
    let names = negotiation.currentNames
    guard !names.isEmpty, case .correction(let correction) = event,
      let recorded = try recorded(correction.of)
    else { return names.event(event) }
    return .correction(
      Correction(
        of: correction.of, why: correction.why,
        event: names.event(correction.event, writtenAs: recorded)))
  }

  /// What an entry says now, as it was written; `nil` where nobody has it or it was withdrawn.
  private func recorded(_ id: EntryID) throws -> Event? {
    do {
      return try negotiation.content(of: id) { try negotiation.entry($0).flatMap(whole) }
    } catch is Unresolved {
      return nil
    }
  }

  /// The feed of a writer; `nil` where there is none.
  func feed(of writer: WriterID) -> Feed? { reader.feed(of: writer) }

  /// Whether the writer of `observer` had `entry` before them when they recorded it.
  func hasSeen(_ entry: EntryID, by observer: EntryID) -> Bool {
    reader.hasSeen(entry, by: observer)
  }

  /// The fields of an entry as they stand in the file, as far as the reader may see them.
  func fields(_ id: EntryID) throws -> [String: JSONValue]? {
    guard negotiation.holds(id), let fields = try reader.fields(id) else { return nil }
    return view?.shown(fields, of: id, in: negotiation) ?? fields
  }
}
