internal import CommandLineTable
internal import NegotiationModel

private let addGroup = "Record"

/// `parley add party`.
struct AddPartyCommand: Command {
  var id = Required<PartyID>()
  var names: [NameArgument] = []
  var kind = Party.Kind.state
  var role = Party.Role.observer
  var influence: Percent?

  static let spec = CommandSpec<Self>(
    "add party", group: addGroup, summary: "Add a party that can hold a stance",
    parameters: [
      .operand(\.id, "ID", completion: Completion.none, "A short identifier"),
      .option(\.names, "name", value: "TEXT", "Its name; LANG=TEXT in another language"),
      .option(\.kind, "kind", value: "KIND", "What it is"),
      .option(\.role, "role", value: "ROLE", "What it is to the deal"),
      .option(\.influence, "influence", value: "NUMBER", "How much it can move the outcome"),
    ],
    examples: [
      Example(
        "parley add party russia --name Russia --name ar=روسيا --role principal", "Add a state")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let name = try NameArgument.name(names)
    return try context.record("party '\(id.value)', \(name.text)") { _, _ in
      .party(
        Party(id: id.value, name: name, kind: kind, role: role, influence: influence?.value))
    }
  }
}

/// `parley add member`.
struct AddMemberCommand: Command {
  var bloc = Required<PartyID>()
  var party = Required<PartyID>()
  var from: Day?
  var until: Day?

  static let spec = CommandSpec<Self>(
    "add member", group: addGroup, summary: "Make a party a member of a bloc",
    parameters: [
      .operand(\.bloc, "BLOC", "The bloc"),
      .operand(\.party, "PARTY", "The member"),
      .option(\.from, "from", value: "DATE", "Since when"),
      .option(\.until, "until", value: "DATE", "Until when"),
    ],
    examples: [Example("parley add member e3 france", "France negotiates with the E3")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    try context.record("'\(party.value)' is a member of '\(bloc.value)'") { _, _ in
      .member(Membership(bloc: bloc.value, party: party.value, from: from, until: until))
    }
  }
}

/// `parley add person`.
struct AddPersonCommand: Command {
  var id = Required<PersonID>()
  var names: [NameArgument] = []
  var party = Required<PartyID>()
  var office: String?
  var from: Day?
  var until: Day?

  static let spec = CommandSpec<Self>(
    "add person", group: addGroup, summary: "Add a person who speaks for a party",
    parameters: [
      .operand(\.id, "ID", completion: Completion.none, "A short identifier"),
      .option(\.names, "name", value: "TEXT", "The name; LANG=TEXT in another language"),
      .option(\.party, "party", value: "PARTY", "The party the person speaks for"),
      .option(\.office, "office", value: "TEXT", "In which office"),
      .option(\.from, "from", value: "DATE", "Since when"),
      .option(\.until, "until", value: "DATE", "Until when"),
    ],
    examples: [
      Example(
        "parley add person rubio --name 'Marco Rubio' --party usa --office 'Secretary of State'",
        "Add a speaker")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let name = try NameArgument.name(names)
    return try context.record("person '\(id.value)', \(name.text), for '\(party.value)'") { _, _ in
      .person(
        Person(
          id: id.value, name: name, party: party.value, office: office, from: from, until: until))
    }
  }
}

/// `parley add source`.
struct AddSourceCommand: Command {
  var id = Required<SourceID>()
  var publisher = Required<String>()
  var title: String?
  var url: String?
  var date: Day?
  var language: LanguageTag?
  var reliability: Source.Reliability?
  var origin: SourceID?

  static let spec = CommandSpec<Self>(
    "add source", group: addGroup, summary: "Add a source that statements are known from",
    parameters: [
      .operand(\.id, "ID", completion: Completion.none, "A short identifier"),
      .option(\.publisher, "publisher", value: "TEXT", "Who published it"),
      .option(\.title, "title", value: "TEXT", "Its title"),
      .option(\.url, "url", value: "URL", "Where it can be read"),
      .option(\.date, "date", value: "DATE", "When it was published"),
      .option(\.language, "lang", value: "LANG", "The language it is in"),
      .option(\.reliability, "reliability", value: "A-F", "How far the source is trusted"),
      .option(\.origin, "origin", value: "ID", "The origin it relays, such as a wire service"),
    ],
    examples: [
      Example(
        "parley add source tass1 --publisher TASS --date 2025-12-03 --reliability B", "Add a report"
      )
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    try context.record("source '\(id.value)', \(publisher.value)") { _, _ in
      .source(
        Source(
          id: id.value, publisher: publisher.value, title: title, url: url, date: date,
          language: language?.tag, reliability: reliability, origin: origin))
    }
  }
}

/// `parley add topic`.
struct AddTopicCommand: Command {
  var id = Required<TopicID>()
  var names: [NameArgument] = []
  var kind = Topic.Kind.subject

  static let spec = CommandSpec<Self>(
    "add topic", group: addGroup, summary: "Add a matter across plans, or a claim of fact",
    parameters: [
      .operand(\.id, "ID", completion: Completion.none, "A short identifier"),
      .option(\.names, "name", value: "TEXT", "The name; LANG=TEXT in another language"),
      .option(\.kind, "kind", value: "KIND", "A subject, or a claim that is asserted or denied"),
    ],
    examples: [Example("parley add topic territory --name Territory", "Add a subject")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let name = try NameArgument.name(names)
    return try context.record("topic '\(id.value)', \(name.text)") { _, _ in
      .topic(Topic(id: id.value, name: name, kind: kind))
    }
  }
}

/// `parley add plan`.
struct AddPlanCommand: Command {
  var id = Required<PlanID>()
  var names: [NameArgument] = []

  static let spec = CommandSpec<Self>(
    "add plan", group: addGroup, summary: "Add a plan, which drafts then belong to",
    parameters: [
      .operand(\.id, "ID", completion: Completion.none, "A short identifier"),
      .option(\.names, "name", value: "TEXT", "The name; LANG=TEXT in another language"),
    ],
    examples: [Example("parley add plan peace --name 'Peace plan'", "Add a plan")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let name = try NameArgument.name(names)
    return try context.record("plan '\(id.value)', \(name.text)") { _, _ in
      .plan(Plan(id: id.value, name: name))
    }
  }
}

/// `parley add round`.
struct AddRoundCommand: Command {
  var id = Required<RoundID>()
  var on = Required<Day>()
  var until: Day?
  var place: String?
  var participants: [PartyID] = []
  var format: String?
  var outcome: String?
  var sources: [SourceID] = []

  static let spec = CommandSpec<Self>(
    "add round", group: addGroup, summary: "Add a meeting or a series of meetings",
    parameters: [
      .operand(\.id, "ID", completion: Completion.none, "A short identifier"),
      .option(\.on, "on", value: "DATE", "When it began"),
      .option(\.until, "until", value: "DATE", "When it ended"),
      .option(\.place, "place", value: "TEXT", "Where it was held"),
      .option(\.participants, "with", value: "PARTY", "A party that took part"),
      .option(\.format, "format", value: "TEXT", "How it was held"),
      .option(\.outcome, "outcome", value: "TEXT", "What came of it"),
      .option(\.sources, "source", value: "ID", "A source for it"),
    ],
    examples: [
      Example(
        "parley add round moscow --on 2025-12-02 --place Moscow --with usa --with russia",
        "Add a meeting")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    try context.record("round '\(id.value)' on \(on.value)") { _, _ in
      .round(
        Round(
          id: id.value, on: on.value, until: until, place: place, participants: participants,
          format: format, outcome: outcome, sources: sources))
    }
  }
}
