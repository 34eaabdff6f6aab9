extension Recording {
  /// A party: who can hold a stance.
  ///
  /// - Parameters:
  ///   - id: its name in the log, such as `upland`.
  ///   - name: what it is called.
  ///   - kind: what sort of actor it is; others can be members of a bloc or an organisation.
  ///   - role: what it is to the deal.
  /// - Returns: what a `NegotiationWriter` records.
  public static func party(
    _ id: String, name: Name, kind: Party.Kind = .state, role: Party.Role = .observer
  ) -> Recording {
    Recording { (_, _) throws(Refused) in
      var words = TypedWords()
      let party = Party(id: words.name(id, "party"), name: name, kind: kind, role: role)
      try words.check()
      return .party(party)
    }
  }

  /// That a party belongs to a bloc, whose stances count for it until it speaks for itself.
  ///
  /// - Parameters:
  ///   - party: the member.
  ///   - bloc: a party that is a bloc or an organisation.
  ///   - from: since when, such as `2025-12-02`; a month or a year counts from its last day.
  ///   - until: until when; `nil` leaves the end open.
  /// - Returns: what a `NegotiationWriter` records.
  public static func member(
    _ party: String, of bloc: String, from: String? = nil, until: String? = nil
  ) -> Recording {
    Recording { (_, _) throws(Refused) in
      var words = TypedWords()
      let membership = Membership(
        bloc: words.name(bloc, "party"), party: words.name(party, "party"), from: words.day(from),
        until: words.day(until))
      try words.check()
      return .member(membership)
    }
  }

  /// A person who speaks for a party.
  ///
  /// - Parameters:
  ///   - id: the name in the log.
  ///   - name: what the person is called.
  ///   - party: the party that the person speaks for.
  ///   - office: the office in which the person speaks.
  ///   - from: since when, such as `2025-12-02`.
  ///   - until: until when; `nil` leaves the end open.
  /// - Returns: what a `NegotiationWriter` records.
  public static func person(
    _ id: String, name: Name, of party: String, office: String? = nil, from: String? = nil,
    until: String? = nil
  ) -> Recording {
    Recording { (_, _) throws(Refused) in
      var words = TypedWords()
      let person = Person(
        id: words.name(id, "person"), name: name, party: words.name(party, "party"),
        office: office, from: words.day(from), until: words.day(until))
      try words.check()
      return .person(person)
    }
  }

  /// A source: where statements are known from.
  ///
  /// - Parameters:
  ///   - id: the name in the log.
  ///   - publisher: who published it.
  ///   - title: what it is called.
  ///   - url: where it can be read.
  ///   - date: when it was published, such as `2025-12-02`.
  ///   - language: the BCP 47 tag of its language.
  ///   - reliability: how far it is trusted.
  ///   - origin: the source that it relays; sources of one origin count once.
  /// - Returns: what a `NegotiationWriter` records.
  public static func source(
    _ id: String, publisher: String, title: String? = nil, url: String? = nil,
    date: String? = nil, language: String? = nil, reliability: Source.Reliability? = nil,
    origin: String? = nil
  ) -> Recording {
    Recording { (_, _) throws(Refused) in
      var words = TypedWords()
      let source = Source(
        id: words.name(id, "source"), publisher: publisher, title: title, url: url,
        date: words.day(date), language: words.language(language), reliability: reliability,
        origin: words.name(origin, "source"))
      try words.check()
      return .source(source)
    }
  }

  /// A matter that runs across plans, or a claim of fact in dispute.
  ///
  /// - Parameters:
  ///   - id: the name in the log.
  ///   - name: what it is called.
  ///   - kind: whether it is a matter or a claim.
  /// - Returns: what a `NegotiationWriter` records.
  public static func topic(_ id: String, name: Name, kind: Topic.Kind = .subject) -> Recording {
    Recording { (_, _) throws(Refused) in
      var words = TypedWords()
      let topic = Topic(id: words.name(id, "topic"), name: name, kind: kind)
      try words.check()
      return .topic(topic)
    }
  }

  /// A plan: one proposal, whose texts are its drafts.
  ///
  /// - Parameters:
  ///   - id: the name in the log.
  ///   - name: what it is called.
  /// - Returns: what a `NegotiationWriter` records.
  public static func plan(_ id: String, name: Name) -> Recording {
    Recording { (_, _) throws(Refused) in
      var words = TypedWords()
      let plan = Plan(id: words.name(id, "plan"), name: name)
      try words.check()
      return .plan(plan)
    }
  }

  /// A meeting, or a series of meetings.
  ///
  /// - Parameters:
  ///   - id: the name in the log.
  ///   - on: the first day, such as `2025-12-02`.
  ///   - until: the last day; `nil` where it is the first one.
  ///   - place: where it was held.
  ///   - participants: the parties that took part.
  ///   - sources: where it is known from.
  /// - Returns: what a `NegotiationWriter` records.
  public static func round(
    _ id: String, on: String, until: String? = nil, place: String? = nil,
    participants: [String] = [], sources: [String] = []
  ) -> Recording {
    Recording { (_, _) throws(Refused) in
      var words = TypedWords()
      let round = Round(
        id: words.name(id, "round"), on: words.day(on) ?? .unknown, until: words.day(until),
        place: place, participants: words.names(participants, "party"),
        sources: words.names(sources, "source"))
      if on == Day.unknownWord { words.fault("a round needs a day") }
      try words.check()
      return .round(round)
    }
  }
}
