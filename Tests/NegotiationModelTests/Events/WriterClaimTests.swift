import NegotiationModel
import TestSupport
import Testing

/// Feeds that are one person's.
struct WriterClaimTests {
  private let today = Day(packed: 2025_12_31)

  private func writer(_ name: String) -> WriterID { WriterID(checked: name) }

  private func claim(_ name: String) -> Event { .writer(WriterClaim(same: writer(name))) }

  /// A log in which each of `writers` has recorded a topic, and then `events` by their writers.
  private func log(_ writers: [String], _ events: [(String, Event)]) -> Negotiation {
    var (negotiation, counts, at) = (Negotiation(), [String: Int](), Int64(0))
    let first = writers.map {
      ($0, Event.topic(Topic(id: TopicID(checked: $0), name: Name($0))))
    }
    for (name, event) in first + events {
      counts[name, default: 0] += 1
      at += 1
      negotiation.apply(
        Entry(
          id: EntryID(writer: writer(name), number: counts[name] ?? 0),
          recorded: Instant(milliseconds: at), event: event))
    }
    return negotiation
  }

  @Test func `claims join`() {
    let log = log(["a", "b", "c", "d"], [("a", claim("b")), ("b", claim("c"))])
    #expect(log.isSameWriter(writer("a"), writer("c")))
    #expect(!log.isSameWriter(writer("a"), writer("d")))
    #expect(log.claimer(of: writer("c")) == writer("a"))
    #expect(log.sameWriter(writer("b")).map(\.text) == ["a", "b", "c"])
    #expect(log.sameWriter(writer("d")).map(\.text) == ["d"])
  }

  @Test(arguments: ["a", "b", "c", "nobody"])
  func `what is one writer already, or nobody, is refused`(_ name: String) {
    let log = log(["a", "b", "c"], [("a", claim("b")), ("c", claim("a"))])
    let refusals = log.admit(claim(name), by: writer("b"), today: today)
    #expect(refusals.map(\.code.word) == [name == "nobody" ? "unknown-writer" : "same-writer"])
  }

  @Test func `a feed is one person's`() {
    let log = log(["a", "b", "c"], [("a", claim("b"))])
    let refusals = log.admit(claim("b"), by: writer("c"), today: today)
    #expect(refusals.map(\.code.word) == ["claimed-writer"])
    #expect(refusals.first?.remedy == .withdrawFalse(EntryID(writer: writer("a"), number: 2)))
  }

  @Test func `of claims made apart the first counts, and a circle has no effect`() {
    let rival = log(["a", "b", "c"], [("a", claim("b")), ("c", claim("b"))])
    #expect(rival.claimer(of: writer("b")) == writer("a"))
    #expect(!rival.isSameWriter(writer("a"), writer("c")))
    let circle = log(["a", "b", "c"], [("a", claim("b")), ("b", claim("c")), ("c", claim("a"))])
    #expect(circle.sameWriter(writer("c")).map(\.text) == ["a", "b", "c"])
    #expect(circle.claimer(of: writer("c")) == writer("a"))
    #expect(!log(["a"], [("a", claim("a"))]).isSameWriter(writer("a"), writer("b")))
  }

  @Test func `a withdrawn claim lets the next one count`() {
    let entry = EntryID(writer: writer("a"), number: 2)
    let log = log(
      ["a", "b", "c"],
      [
        ("a", claim("b")), ("c", claim("b")),
        ("a", .withdrawal(Withdrawal(of: entry, why: "somebody else"))),
      ])
    #expect(log.claimer(of: writer("b")) == writer("c"))
    #expect(log.sameWriter(writer("a")).map(\.text) == ["a"])
  }

  @Test func `a correction is judged as the feed's own`() {
    let log = log(["a", "b", "c"], [("a", claim("b"))])
    func correct(_ name: String) -> [String] {
      let entry = EntryID(writer: writer("a"), number: 2)
      return log.admit(
        .correction(Correction(of: entry, why: nil, event: claim(name))), by: writer("c"),
        today: today
      ).map(\.code.word)
    }
    #expect(correct("c") == [])
    #expect(correct("a") == ["same-writer"])
  }
}
