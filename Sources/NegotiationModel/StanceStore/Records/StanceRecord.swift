/// One stance on one target, as everything above the store reads it: names instead of numbers.
///
/// A view: it copies nothing, and looks up a name when it is asked for. It speaks of the negotiation
/// as it was when the view was made.
public struct StanceRecord: Sendable {
  private let store: StoreBox
  /// Which row it is.
  let at: Int

  init(_ store: StoreBox, _ at: Int) {
    self.store = store
    self.at = at
  }

  var row: StanceRow { store.negotiation.rows[at] }
  private var symbols: Symbols { store.negotiation.symbols }

  /// Whose stance it is.
  public var party: PartyID { PartyID(checked: symbols.parties.text(row.party)) }

  /// What it was taken on.
  public var target: Target {
    symbols.target(Int(row.target)) ?? .plan(PlanID(checked: symbols.targetNames.text(row.target)))
  }

  /// Who said it; `nil` where that is not known.
  public var speaker: PersonID? {
    row.speaker < 0 ? nil : PersonID(checked: symbols.people.text(row.speaker))
  }

  /// The round in which it was said.
  public var round: RoundID? {
    row.round < 0 ? nil : RoundID(checked: symbols.rounds.text(row.round))
  }

  /// Where it is known from; empty where the stance has no source.
  public var sources: [SourceID] { symbols.sources(row.sources) }
  package var hasSources: Bool { row.sources != 0 }

  /// The stance.
  public var stance: Stance { row.stance }
  /// When it was said; it may be unknown.
  public var said: Day { row.said }
  /// The text that the stance was taken on; `none` for anything wider than a clause.
  package var text: TextDigest { row.text }
  /// How the stance is known.
  public var basis: Basis? { row.basis }
  /// How far source and information are trusted.
  public var grade: Grade? { row.grade }
  /// How firmly it is held.
  public var firmness: Firmness? { row.firmness }
  package var mark: HandlingMark { row.mark }
  /// Whether the party calls it a red line.
  public var isRedLine: Bool { row.flags.contains(.redLine) }
  /// Whether it still has to be confirmed at home.
  public var isAdReferendum: Bool { row.flags.contains(.adReferendum) }
  package var isChathamHouse: Bool { row.flags.contains(.chathamHouse) }
  /// Whether it depends on conditions; they stand in the statement.
  public var hasConditions: Bool { row.flags.contains(.conditioned) }
  /// Whether it was corrected or withdrawn: history, no longer counted.
  public var isSuperseded: Bool { row.flags.contains(.superseded) }
  /// Whether an adjudication holds to another coding of it.
  package var isOverruled: Bool {
    let overruled = store.negotiation.overruled
    return !overruled.isEmpty && overruled[OverruledKey(row)] != nil
  }
  /// Whether it counts: neither corrected, withdrawn nor overruled.
  var counts: Bool { !isSuperseded && !isOverruled }

  /// Whether it counts and was said by a day.
  package func stands(by day: Day?) -> Bool { counts && said.isSure(by: day) }

  /// The entry whose words these are: the first one of the statement or a correction of it.
  public var entry: EntryID { store.negotiation.id(of: row.content) }
  /// The entry that first recorded the statement.
  public var firstEntry: EntryID { store.negotiation.id(of: row.statement) }
  /// Who coded it: the writer it names, else the one whose feed first recorded it.
  package var coder: WriterID { store.negotiation.coders[row.content] ?? firstEntry.writer }
  /// The writer who stands for everything recorded by whoever first coded the statement.
  package var person: WriterID {
    let negotiation = store.negotiation
    return negotiation.claimer(of: coder)
  }
  /// Whether it bears a key, which stands in the log.
  package var isKeyed: Bool { row.flags.contains(.keyed) }
  /// What the quotation says, where that is kept: enough to tell whether two are alike.
  ///
  /// A reading of one feed keeps it only for statements that name their coder, so only those count.
  var quoteDigest: TextDigest? {
    let negotiation = store.negotiation
    guard negotiation.feeds.count > 1 || negotiation.coders[row.content] != nil else { return nil }
    return negotiation.quotes[row.content]
  }

  /// Where the statement stands, for ties: a correction keeps the place of what it corrects.
  package var place: EntryIndex { row.statement }
  /// Where the statement stands that this one says it changes.
  package var changedPlace: EntryIndex? { row.changed }

  /// The stances of the statement that this one says it changes, as they stand.
  package var changed: StanceRecords? {
    row.changed.flatMap { store.negotiation.content(ofRoot: $0) }
      .map { StanceRecords(store).of($0) }
  }
  /// All stances of its entry.
  package var ofSameEntry: StanceRecords { StanceRecords(store).of(row.content) }
  /// Whether it is the first stance of its entry.
  package var isFirstOfEntry: Bool { at == 0 || store.negotiation.rows[at - 1].entry != row.entry }

  /// Whether this statement was said after `other`; ties go to the later entry.
  package func isLater(than other: StanceRecord) -> Bool { row.isLater(than: other.row) }

  /// Whether both are the same stance of the same entry.
  package func isSame(as other: StanceRecord) -> Bool { at == other.at }
  /// Whether both are of one party; quicker than comparing names.
  package func isSameParty(as other: StanceRecord) -> Bool { row.party == other.row.party }
  /// Whether both are on one target; quicker than comparing names.
  package func isSameTarget(as other: StanceRecord) -> Bool { row.target == other.row.target }
  /// Whether the entry of one gave the other too.
  package func isSameEntry(as other: StanceRecord) -> Bool { row.entry == other.row.entry }
}

extension StanceRecord: Comparable {
  /// Whether both say the same, whichever entries they are of.
  public static func == (left: Self, right: Self) -> Bool { left.row == right.row }
  /// In the order of the entries, then in the order in which a statement names its targets.
  public static func < (left: Self, right: Self) -> Bool { left.at < right.at }
}
