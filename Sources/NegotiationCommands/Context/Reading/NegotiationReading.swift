internal import NegotiationLog
internal import NegotiationModel

/// A log that was read: the negotiation, and access to the words of its entries.
struct NegotiationReading {
  let folder: NegotiationFolder
  private let reader: LogReader
  let negotiation: Negotiation
  /// The value of `--known-at`, as typed.
  let knownAt: String?
  /// What the reader may see; `nil` if entries are given as they were recorded, for writing and for
  /// whole copies.
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

  /// Whether a clearance leaves out entries.
  var isRestricted: Bool { view?.disclosure != nil }

  /// A whole entry, as far as the reader may see it; throws if it is damaged.
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

  /// The current content of an entry, after all corrections.
  func content(of id: EntryID) throws -> Event { try negotiation.content(of: id, read: entry) }

  /// An event as it is recorded: with current names, but a correction with those of the corrected
  /// entry.
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

  /// The current content of an entry, as it was written; `nil` if there is none, or if it was
  /// withdrawn.
  private func recorded(_ id: EntryID) throws -> Event? {
    do {
      return try negotiation.content(of: id) { try negotiation.entry($0).flatMap(whole) }
    } catch is Unresolved {
      return nil
    }
  }

  /// The feed of a writer; `nil` if there is none.
  func feed(of writer: WriterID) -> Feed? { reader.feed(of: writer) }

  /// Whether the writer of `observer` had seen `entry` when recording.
  func hasSeen(_ entry: EntryID, by observer: EntryID) -> Bool {
    reader.hasSeen(entry, by: observer)
  }

  /// The fields of an entry as they are in the file, as far as the reader may see them.
  func fields(_ id: EntryID) throws -> [String: JSONValue]? {
    guard negotiation.holds(id), let fields = try reader.fields(id) else { return nil }
    return view?.shown(fields, of: id, in: negotiation) ?? fields
  }
}
