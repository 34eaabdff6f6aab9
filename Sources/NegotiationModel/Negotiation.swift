internal import Digest

/// The whole process that one log is about: the state folded from its entries.
///
/// It is a value, made by applying entries in fold order (instant, writer, number), and it never
/// reads a clock or a file. Entities are kept whole. Stances are kept as rows of numbers; their
/// words are read from the log when they are shown.
public struct Negotiation: Sendable {
  package internal(set) var symbols = Symbols()
  package internal(set) var feeds: [WriterID] = []
  package internal(set) var entries = EntryRows()
  package internal(set) var rows: [StanceRow] = []

  /// Who can hold a stance.
  public internal(set) var parties = EntityTable<PartyID, Party>()
  package internal(set) var memberships: [(place: EntryIndex, value: Membership)] = []
  /// The parties that a person speaks for besides the one recorded with the person.
  package internal(set) var affiliations: [(place: EntryIndex, value: Affiliation)] = []
  /// Who speaks for them.
  public internal(set) var people = EntityTable<PersonID, Person>()
  /// Where statements are known from.
  public internal(set) var sources = EntityTable<SourceID, Source>()
  /// Matters that run across plans, and claims in dispute.
  public internal(set) var topics = EntityTable<TopicID, Topic>()
  /// The proposals.
  public internal(set) var plans = EntityTable<PlanID, Plan>()
  /// The texts of the proposals.
  public internal(set) var drafts = EntityTable<DraftRef, Draft>()
  /// The meetings.
  public internal(set) var rounds = EntityTable<RoundID, Round>()
  package internal(set) var translations: [(place: EntryIndex, value: DraftTranslation)] = []
  package internal(set) var adjudications: [(place: EntryIndex, value: Adjudication)] = []
  package internal(set) var renames: [(place: EntryIndex, value: Rename)] = []
  /// The current name of each former name; rows and tables hold current names only.
  package internal(set) var currentNames = CurrentNames()
  /// Whether the computation of current names is postponed until a whole log was read, and whether
  /// one is pending.
  package var isSettlingLate = false
  var areNamesLate = false
  /// The original rows of statements that were recorded under a former name, by the index of the row.
  var formerRows: [Int: StanceRow] = [:]
  /// The numbers of current names that were looked up so far.
  var currentNumbers = CurrentNumbers()
  package internal(set) var writerClaims: [(place: EntryIndex, value: WriterClaim)] = []
  /// The writer that claims each feed as its own person's.
  var claimers: [WriterID: WriterID] = [:]
  /// For each statement and target that an adjudication set aside, the position of the
  /// adjudication.
  package internal(set) var overruled: [OverruledKey: EntryIndex] = [:]
  /// Digests of quotations, by the entry that holds the quotation; they tell whether two writers
  /// quote the same words.
  package internal(set) var quotes: [EntryIndex: TextDigest] = [:]
  /// The coder of a statement, for entries that name another writer than their own.
  package internal(set) var coders: [EntryIndex: WriterID] = [:]
  package internal(set) var saliences: [(place: EntryIndex, value: Salience)] = []
  package internal(set) var alignments: [(place: EntryIndex, value: Alignment)] = []
  /// Every clause text that was ever recorded, by digest.
  ///
  /// A stance is compared with the text it was taken on even if the draft was corrected since.
  package internal(set) var texts: [TextDigest: String] = [:]
  /// The number of entries of each type that this version does not know.
  package internal(set) var unknownTypes: [String: Int] = [:]
  /// Entries that corrected or withdrew an entry that does not exist.
  package internal(set) var dangling: [(entry: EntryID, of: EntryID)] = []
  /// Corrections whose event has another type than the corrected entry; they have no effect.
  package internal(set) var misfits: [(entry: EntryID, of: EntryID)] = []

  /// For each clause of each draft in force, its index and the digest of its text.
  var clauseIndex: [DraftRef: [ClauseID: (position: Int, digest: TextDigest)]] = [:]
  /// The sections of each draft by name, without those that have the name of a clause.
  var sectionIndex: [DraftRef: [ClauseID: Int]] = [:]
  /// For each draft in force, the clause index of each printed number; −1 if several clauses have
  /// it.
  var numberIndex: [DraftRef: [String: [Int]]] = [:]
  /// Counts of members, relays and derived drafts, so that most checks need no search.
  var relations = Relations()
  /// Events other than stances, by position, so that a correction can be withdrawn.
  var events: [EntryIndex: Event] = [:]
  /// For each corrected chain, the entries that gave it content, in fold order.
  var versions: [EntryIndex: [Version]] = [:]
  var feedNumbers: [WriterID: Int] = [:]
  /// For each feed, the position of each entry by its number.
  var foldIndex: [FeedPlaces] = []
  /// Which stances are kept; `nil` keeps all.
  var filter: StoreFilter?
  /// Collects every row, kept or not, for a snapshot.
  package var collector: RowCollector?
  /// Whether the applied entries have rows already, because they come from a snapshot.
  var isRestoring = false

  struct Version: Sendable {
    var entry: EntryIndex
    var isWithdrawn: Bool
  }

  package init() {}

  /// The latest instant of any entry.
  public var latest: Instant? { entries.last?.recorded }

  /// The number of each feed's last entry.
  package var heads: [(writer: WriterID, number: Int)] {
    feeds.indices.map { (feeds[$0], foldIndex[$0].count - 1) }.filter { $0.number > 0 }
      .sorted { $0.0 < $1.0 }
  }

  /// The name of an entry.
  package func id(of index: EntryIndex) -> EntryID {
    let row = entries[index]
    return EntryID(writer: feeds[Int(row.feed)], number: Int(row.number))
  }

  /// The position of the entry with a name, or `nil` if there is none.
  package func index(of id: EntryID) -> EntryIndex? {
    guard let feed = feedNumbers[id.writer] else { return nil }
    let place = foldIndex[feed][id.number]
    return place >= 0 ? EntryIndex(place) : nil
  }

  package func clause(_ id: ClauseID, in draft: DraftRef) -> Clause? {
    let draft = currentNames.draft(draft)
    guard let at = clauseIndex[draft]?[id] else { return nil }
    return drafts[draft]?.clauses[at.position]
  }

  /// The section of a draft that a target names; a clause of the same name comes first.
  package func section(_ id: ClauseID, in draft: DraftRef) -> Section? {
    let draft = currentNames.draft(draft)
    guard let at = sectionIndex[draft]?[id] else { return nil }
    return drafts[draft]?.sections[at]
  }

  /// The digest of a target's text: for a clause its own, for anything else zero.
  package func textDigest(of target: Target) -> TextDigest {
    guard case .clause(let draft, let clause) = target else { return .none }
    return clauseIndex[currentNames.draft(draft)]?[clause]?.digest ?? .none
  }

  /// Drafts of a plan in the order in which they were tabled, then recorded.
  ///
  /// - Parameter plan: the plan.
  /// - Returns: its drafts; none of a plan that nobody has recorded.
  public func drafts(of plan: PlanID) -> [Draft] {
    let list = drafts.values.filter { $0.ref.plan == plan }.enumerated()
    return list.sorted {
      let (left, right) = ($0.element.on, $1.element.on)
      if let left, let right, left != right { return left < right }
      if (left == nil) != (right == nil) { return left == nil }
      return $0.offset < $1.offset
    }.map(\.element)
  }

  /// The draft that a plan's name alone means: the latest one tabled by `asOf` that was not set
  /// aside.
  ///
  /// If all were set aside, it is the latest of them.
  package func latestDraft(of plan: PlanID, asOf: Day?) -> Draft? {
    let tabled = drafts(of: plan).filter { isTabled($0, by: asOf) }
    return tabled.last { !$0.isAside } ?? tabled.last
  }

  /// The text digest of a clause text.
  package static func digest(of text: String) -> TextDigest {
    TextDigest(bits: SHA256.digest(of: text).prefix)
  }
}
