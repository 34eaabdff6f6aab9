internal import NegotiationModel

extension StatementView {
  /// The statement for scripts.
  struct Value: Encodable {
    struct SourceValue: Encodable {
      let id: String
      @Null var publisher: String?
      @Null var title: String?
      @Null var url: String?
      @Null var date: String?
      @Null var reliability: String?
      let origin: String
    }
    struct Change: Encodable {
      let entry: String
      let kind: String
      @Null var why: String?
    }
    struct Decision: Encodable {
      let entry: String
      let adjudicates: [String]
      let holds: String
      let why: String
    }

    let entry: String
    let party: String
    let stance: String
    let targets: [String]
    @Null var on: String?
    @Null var by: String?
    @Null var quote: String?
    @Null var lang: String?
    @Null var translation: String?
    @Null var note: String?
    let conditions: [String]
    let sources: [SourceValue]
    @Null var grade: String?
    @Null var basis: String?
    let redLine: Bool
    let adReferendum: Bool
    @Null var firmness: String?
    @Null var round: String?
    @Null var changes: String?
    @Null var mark: String?
    let chathamHouse: Bool
    let changedBy: [String]
    let recordedAt: String
    let withdrawn: Bool
    let disagreesWith: [String]
    @Null var overruledBy: String?
    let adjudications: [Decision]
    let history: [Change]

    init(_ view: StatementView) {
      let statement = view.statement
      entry = view.id.description
      party = statement.party.text
      stance = statement.stance.code
      targets = statement.targets.map(\.description)
      on = statement.said.known?.description
      by = statement.speaker?.text
      quote = statement.quote?.text
      lang = statement.quote?.language
      translation = statement.quote?.translation
      note = statement.note
      conditions = statement.conditions
      sources = view.citations.map { citation in
        let source = citation.source
        return SourceValue(
          id: citation.id.text, publisher: source?.publisher, title: source?.title,
          url: source?.url, date: source?.date?.description,
          reliability: source?.reliability?.rawValue, origin: citation.origin.text)
      }
      grade = statement.grade?.description
      basis = statement.basis?.code
      redLine = statement.isRedLine
      adReferendum = statement.isAdReferendum
      firmness = statement.firmness?.code
      round = statement.round?.text
      changes = statement.changes?.description
      mark = statement.mark?.code
      chathamHouse = statement.isChathamHouse
      changedBy = view.changedBy.map(\.description)
      recordedAt = view.recorded.text
      withdrawn = view.isWithdrawn
      disagreesWith = view.disagreesWith.map(\.description)
      overruledBy = view.overruledBy?.description
      adjudications = view.adjudications.map {
        Decision(
          entry: $0.entry.description, adjudicates: $0.value.cited.map(\.description),
          holds: $0.value.holds.description, why: $0.value.why)
      }
      history = view.history.map {
        Change(
          entry: $0.entry.description, kind: $0.isWithdrawal ? "withdrawal" : "correction",
          why: $0.why)
      }
    }
  }
}
