package import NegotiationModel
package import TextComparison

/// What is not known of a draft, in the order in which finding it out would help.
package struct GapReport: Sendable {
  /// Why a cell is a gap; `rank` puts the gravest first.
  package enum Reason: Sendable, Hashable {
    /// A principal has never said anything on the clause.
    case never
    /// The text the stance was taken on changed in substance.
    case stale(TextChange?)
    /// The text was reworded.
    case confirm
    /// The party said something else on the same day and text.
    case contradicted(Stance?)
    /// A principal's stance that is known only from what others say of it.
    case reported
    /// A principal has said nothing for so many days.
    case quiet(Int)
    /// A principal has said nothing since the draft was tabled.
    case quietSinceDraft
    case noSource
    case oneOrigin
    /// The grade or the reliability of the source, D to F.
    case weakSource(String)

    package var code: String {
      switch self {
      case .never: "never"
      case .stale: "stale"
      case .confirm: "confirm"
      case .contradicted: "contradicted"
      case .reported: "reported"
      case .quiet: "quiet"
      case .quietSinceDraft: "quiet-since-draft"
      case .noSource: "no-source"
      case .oneOrigin: "one-origin"
      case .weakSource: "weak-source"
      }
    }

    var rank: Int {
      switch self {
      case .stale: 0
      case .never: 1
      case .confirm: 2
      case .contradicted: 3
      case .reported: 4
      case .quiet: 5
      case .quietSinceDraft: 6
      case .noSource: 7
      case .weakSource: 8
      case .oneOrigin: 9
      }
    }
  }

  /// What is asked for.
  package struct Query: Sendable {
    package var asOf: Day?
    /// After how many days without a word a party counts as silent.
    package var days: Int
    /// Only these parties, as if each were a principal; `nil` takes all.
    package var parties: [PartyID]?
    /// Whether the topics of all plans are looked at too.
    package var topics: Bool

    package init(
      asOf: Day? = nil, days: Int = 60, parties: [PartyID]? = nil, topics: Bool = false
    ) {
      self.asOf = asOf
      self.days = days
      self.parties = parties
      self.topics = topics
    }

    /// The position that gaps are looked for in.
    package func position(on draft: DraftRef) -> PositionQuery {
      PositionQuery(draft: draft, asOf: asOf, parties: parties, includesTopics: topics)
    }
  }

  /// A cell that something is not known of.
  ///
  /// There may be one for each party and clause, most of them silent: what several share, and what is
  /// large, stands apart.
  package struct Gap: Sendable {
    /// The cells that the gaps of one answer show.
    final class Cells: Sendable {
      let draft: DraftRef
      private let cells: [Cell]
      private let topics: [Cell]

      init(_ position: Position) {
        draft = position.draft
        cells = position.cells
        topics = position.topics
      }

      var indices: Range<Int> { 0..<cells.count + topics.count }

      subscript(_ place: Int) -> Cell {
        place < cells.count ? cells[place] : topics[place - cells.count]
      }
    }

    /// What a party said of the matter where it holds nothing on this text.
    final class Elsewhere: Sendable {
      let target: Target
      let said: SpokenStance

      init(_ target: Target, _ said: SpokenStance) {
        self.target = target
        self.said = said
      }
    }

    package let party: PartyID
    package let subject: Subject
    /// The gravest reason first.
    package let reasons: [Reason]
    /// Other principals whose latest word on the matter is below open, without the party's own bloc and
    /// the members that hold that bloc's word.
    package let contestedBy: [PartyID]
    let cells: Cells
    /// The place of what is held among the cells.
    let place: Int?
    let told: Elsewhere?
    /// Whether anybody's latest word is below open, the party itself included.
    let isContested: Bool
    /// Whether it is a principal, or one of those asked for.
    let isDeciding: Bool
    let column: Int
    let row: Int

    package var target: Target {
      switch subject {
      case .clause(let clause): .clause(cells.draft, clause.id)
      case .topic(let topic): .topic(topic.id)
      }
    }
    /// What is held, if anything is.
    package var cell: Cell? { place.map { cells[$0] } }
    /// What is held, with its evidence.
    package var held: SpokenStance? { cell.map { SpokenStance($0.statement) } }
    /// Where nothing is held on this text: what the party said of the matter on another draft, or of
    /// its topic.
    package var elsewhere: (target: Target, said: SpokenStance)? {
      told.map { ($0.target, $0.said) }
    }
    /// How it is closed.
    package var remedy: Remedy {
      reasons.first == .never
        ? .record(party, target) : .show(cell?.inheritedFrom ?? party, target)
    }
  }

  /// The number of the last entry of each writer: with them the answer can be made again.
  package let heads: [String: Int]
  package let draft: Draft
  package let query: Query
  /// The day from which silence is counted: that asked for, else the last on which anything was said.
  package let day: Day?
  /// Whether nobody's consent is needed, as no party is a principal and none was asked for.
  package let hasNobodyToAsk: Bool
  package let gaps: [Gap]
  /// How a gap is closed, in the words that scripts get.
  let commandText: CommandText

  /// A remedy as what one types.
  package typealias CommandText = @Sendable (Remedy) -> String

  /// What would close a gap; whoever shows it says how that is done.
  package enum Remedy: Hashable, Sendable {
    /// Record what the party says of the target.
    case record(PartyID, Target)
    /// Look at what the party said of the target.
    case show(PartyID, Target)
  }

  /// - `position`: made by `Query.position(on:)`.
  package init(
    _ position: Position, of negotiation: Negotiation, draft: Draft, query: Query,
    commandText: @escaping CommandText = { _ in "" }
  ) {
    self.commandText = commandText
    heads = negotiation.headsByWriter
    self.draft = draft
    self.query = query
    day = query.asOf ?? negotiation.lastStatementDay
    let deciding = Deciding(position, in: negotiation, asked: query.parties)
    hasNobodyToAsk = deciding.isEmpty
    gaps = GapFinder(position, negotiation, deciding, draft: draft, query: query, day: day).gaps()
  }
}
