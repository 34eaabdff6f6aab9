import NegotiationModel
import TestSupport
import Testing

/// What a recording makes of its words, and when it refuses.
struct RecordingTests {
  private static let today = Day("2026-03-01") ?? .unknown

  /// A negotiation with what some recordings record, all at one moment.
  private static func negotiation(_ recordings: [Recording]) throws -> Negotiation {
    var negotiation = Negotiation()
    for recording in recordings {
      let event = try recording.event(in: negotiation, today: today)
      #expect(negotiation.admit(event, today: today) == [])
      negotiation.take([event], by: WriterID(checked: "amal"), clock: 1_770_000_000_000)
    }
    return negotiation
  }

  private static func river() throws -> Negotiation {
    try negotiation([
      .party("upland", name: "Upland", role: .principal),
      .party("union", name: "Union", kind: .bloc),
      .member("upland", of: "union", from: "2025"),
      .person("minister", name: "A. Minister", of: "upland", office: "minister", from: "2024-05"),
      .source("early", publisher: "A paper", date: "2026-01-10"),
      .source("late", publisher: "B paper", date: "2026-01-12", origin: "early"),
      .round("geneva", on: "2026-02-02", until: "2026-02-03", participants: ["upland"]),
      .topic("borders", name: Name("Borders", translations: ["fr": "Frontières"]), kind: .claim),
      .plan("treaty", name: "Treaty"),
      .draft(
        DraftWords("treaty@v1", by: ["upland"], on: "2026-01-05", standing: .leaked),
        clauses: [
          WordedClause("Let 300 m3/s pass.", number: "1", heading: "Water"), "No heading here.",
        ]),
    ])
  }

  private static func stance(
    of party: String = "upland", on targets: [String] = ["treaty@v1/1"], said: String? = nil,
    sources: [String] = [], round: String? = nil
  ) throws -> Statement? {
    let recording = Recording.stance(
      of: party, .object, on: targets, said: said, sources: sources, round: round)
    guard case .stance(let statement) = try recording.event(in: river(), today: today) else {
      return nil
    }
    return statement
  }

  @Test func `things are recorded as they are told`() throws {
    let river = try Self.river()
    #expect(river.parties.values.map(\.name.text) == ["Upland", "Union"])
    #expect(river.blocs(of: PartyID(checked: "upland"), on: Self.today).map(\.text) == ["union"])
    #expect(river.people.values.first?.office == "minister")
    #expect(river.origin(of: SourceID(checked: "late")).text == "early")
    #expect(river.rounds.values.first?.until == Day("2026-02-03"))
    #expect(river.topics.values.first?.name.text(in: "fr") == "Frontières")
    let draft = try #require(river.drafts.values.first)
    #expect(draft.standing == .leaked && draft.by.map(\.text) == ["upland"])
    #expect(draft.clauses.map(\.id.text).first == "water")
    #expect(draft.clauses.map(\.text) == ["Let 300 m3/s pass.", "No heading here."])
  }

  @Test func `a printed number means its clause, and the words are pinned`() throws {
    let statement = try #require(try Self.stance())
    #expect(statement.targets.map(\.description) == ["treaty@v1/water"])
    #expect(statement.texts == [Negotiation.digest(of: "Let 300 m3/s pass.")])
  }

  @Test func `the day is that given, else of the round, of the latest source, of recording`() throws
  {
    #expect(try Self.stance(said: "2026-01", round: "geneva")?.said == Day("2026-01"))
    #expect(try Self.stance(said: "unknown", round: "geneva")?.said == .unknown)
    #expect(try Self.stance(sources: ["late"], round: "geneva")?.said == Day("2026-02-02"))
    #expect(try Self.stance(sources: ["late", "early"])?.said == Day("2026-01-12"))
    #expect(try Self.stance()?.said == Self.today)
  }

  @Test func `a position tells what is wrong with a question`() throws {
    let river = try Self.river()
    func kinds(_ name: String, _ day: String? = nil) -> [Refused.Reason.Kind] {
      do throws(Refused) {
        _ = try river.position(on: name, asOf: day)
        return []
      } catch {
        return error.reasons.map(\.kind)
      }
    }
    #expect(kinds("treaty") == [] && kinds("treaty@v1", "2026-01-05") == [])
    #expect(kinds("treaty@v1", "2026-01-04") == [.absent])
    #expect(kinds("treaty", "2026-01-04") == [.absent])
    #expect(kinds("treaty@v9") == [.unknown] && kinds("other") == [.unknown])
    #expect(kinds("?") == [.unreadable])
    #expect(kinds("treaty@v1", "tomorrow") == [.unreadable])
    #expect(kinds("treaty@v1", "unknown") == [.unreadable])
  }

  @Test func `an unknown name comes with those that are known`() throws {
    do throws(Refused) {
      let recording = Recording.draft(DraftWords("treaty@v2", after: ["other@v1"]), clauses: ["a"])
      _ = try recording.event(in: try Self.made(), today: Self.today)
      Issue.record("a draft of another plan was taken for a parent")
    } catch {
      #expect(error.reasons.map(\.kind) == [.unreadable])
    }
    let refusals = try Self.river().admit(
      .stance(
        Statement(
          party: PartyID(checked: "uplnad"), stance: .open,
          targets: [.plan(PlanID(checked: "treaty"))],
          texts: [.none], said: Self.today)), today: Self.today)
    #expect(Refused(refusals).reasons.first?.alternatives == ["union", "upland"])
  }

  private static func made() throws(Refused) -> Negotiation {
    do {
      return try river()
    } catch {
      throw Refused([.unreadable("\(error)")])
    }
  }

  @Test func `stored numbers of words lead back to the words`() {
    for stance in Stance.allCases { #expect(Stance(rawValue: stance.rawValue) == stance) }
    for basis in Basis.allCases { #expect(Basis(rawValue: basis.rawValue) == basis) }
    for firmness in Firmness.allCases { #expect(Firmness(rawValue: firmness.rawValue) == firmness) }
    #expect(Set(Stance.allCases.map(\.rawValue)) == Set(0..<7))
    #expect(Stance(rawValue: 7) == nil && Basis(rawValue: 4) == nil && Firmness(rawValue: 3) == nil)
  }
}
