extension Recording {
  /// Where a party stands, with the evidence for it.
  ///
  /// One statement may show the same stance on several targets: it is one entry, and a cell for each.
  ///
  /// ```swift
  /// try writer.record(
  ///   .stance(
  ///     of: "upland", .object, on: ["treaty@v1/1"], said: "2026-01-12",
  ///     quote: "Three hundred is a drought."))
  /// ```
  ///
  /// - Parameters:
  ///   - party: whose stance it is.
  ///   - stance: the stance.
  ///   - targets: what it is taken on: `plan@draft/clause`, `plan@draft`, `plan` or `topic:name`.
  ///   - said: when it was said: `2026`, `2026-01`, `2026-01-12` or `unknown`. Without it the day is
  ///     that of the round, else of the latest dated source, else the day of recording.
  ///   - speaker: the person who said it.
  ///   - quote: the words, as they were said.
  ///   - note: what the writer adds.
  ///   - conditions: what acceptance depends on; ``Stance/conditional`` needs one.
  ///   - sources: where it is known from; a red line needs a source or words.
  ///   - grade: how far source and information are trusted, such as `B2`.
  ///   - basis: how the stance is known.
  ///   - isRedLine: whether the party calls it a red line.
  ///   - isAdReferendum: whether it still has to be confirmed at home.
  ///   - firmness: how firmly it is held, by the writer's judgement.
  ///   - round: the round in which it was said.
  /// - Returns: what a `NegotiationWriter` records.
  public static func stance(
    of party: String, _ stance: Stance, on targets: [String], said: String? = nil,
    by speaker: String? = nil, quote: Quote? = nil, note: String? = nil,
    conditions: [String] = [], sources: [String] = [], grade: String? = nil,
    basis: Basis? = nil, isRedLine: Bool = false, isAdReferendum: Bool = false,
    firmness: Firmness? = nil, round: String? = nil
  ) -> Recording {
    Recording { (negotiation, today) throws(Refused) in
      var words = TypedWords()
      var statement = Statement(
        party: words.name(party, "party"), stance: stance,
        targets: targets.map { words.target($0) },
        said: words.day(said) ?? .unknown, speaker: words.name(speaker, "person"), quote: quote,
        note: note, conditions: conditions, sources: words.names(sources, "source"),
        grade: words.grade(grade), basis: basis, isRedLine: isRedLine,
        isAdReferendum: isAdReferendum, firmness: firmness, round: words.name(round, "round"))
      _ = words.language(quote?.language)
      try words.check()
      if said == nil {
        statement.said =
          negotiation.likelyDay(round: statement.round, sources: statement.sources)?.day ?? today
      }
      return .stance(
        try Refused.wrap { () throws(Unresolved) in
          try negotiation.resolved(negotiation.currentNames.statement(statement))
        })
    }
  }

  /// The taking back of an entry, which stays visible.
  ///
  /// - Parameters:
  ///   - entry: the name of the entry, such as `amal:5`.
  ///   - why: the reason, for those who read the log later.
  /// - Returns: what a `NegotiationWriter` records.
  public static func withdrawal(of entry: String, why: String) -> Recording {
    Recording { (_, _) throws(Refused) in
      var words = TypedWords()
      let withdrawal = Withdrawal(of: words.entry(entry), why: why)
      try words.check()
      return .withdrawal(withdrawal)
    }
  }
}
