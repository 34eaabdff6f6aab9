import NegotiationModel
import TestSupport
import Testing

struct InstantTests {
  @Test(arguments: [
    ("2025-12-03T18:00:00Z", "2025-12-03T18:00:00.000Z"),
    ("2025-12-03T21:00:00.5+03:00", "2025-12-03T18:00:00.500Z"),
    ("2025-12-03t18:00:00.123456789z", "2025-12-03T18:00:00.123Z"),
    ("2025-12-03T18:00:00-00:30", "2025-12-03T18:30:00.000Z"),
    ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
    ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z"),
  ])
  func `an instant of RFC 3339 is read into UTC`(text: String, wanted: String) {
    #expect(Instant(text)?.text == wanted)
  }

  @Test(arguments: [
    "", "2025-12-03", "2025-12-03T18:00:00", "2025-12-03 18:00:00Z", "2025-12-03T24:00:00Z",
    "2025-12-03T18:60:00Z", "2025-12-03T18:00:61Z", "2025-12-03T18:00:00.Z", "2025-02-30T00:00:00Z",
    "0000-01-01T00:00:00Z", "2025-12T18:00:00.000Z0", "2025-12-03T18:00:00+3:00",
    "2025-12-03T18:00:00Zx", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+00:01",
    "2025-12-03T18:00:00+24:00", "２025-12-03T18:00:00Z",
  ])
  func `what is no instant, or none that can be written, is refused`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `an instant survives its written form`(seed: UInt64) {
    var generator = Seeded(seed)
    for _ in 0..<300 {
      let instant = Instant(
        milliseconds: Int64.random(in: Instant.writable, using: &generator))
      #expect(Instant(instant.text) == instant)
      #expect(instant.text.hasPrefix(instant.day.description))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the next instant lies after the one before and never before the clock`(seed: UInt64) {
    var generator = Seeded(seed)
    var instant = Instant(milliseconds: 1000)
    for _ in 0..<300 {
      let clock = Int64.random(in: 0...3000, using: &generator)
      let next = instant.next(clock: clock)
      #expect(next > instant)
      #expect(next.milliseconds >= clock)
      #expect(next.milliseconds == max(clock, instant.milliseconds))
      instant = next
    }
  }

  @Test func `a used up counter moves the instant on`() {
    let last = Instant(milliseconds: 5, counter: .max)
    #expect(last.next(clock: 0) == Instant(milliseconds: 6))
    #expect(Instant(milliseconds: 5).endOfMillisecond == last)
  }

  @Test func `all instants are followed but the later half of the last millisecond`() {
    let last = Instant.writable.upperBound
    for instant in [
      Instant(milliseconds: 0, counter: .max), Instant(milliseconds: last - 1, counter: .max),
      Instant(milliseconds: last), Instant(milliseconds: last, counter: 2_147_483_647),
    ] { #expect(instant.isFollowed) }
    for counter in [2_147_483_648, .max] as [UInt32] {
      #expect(!Instant(milliseconds: last, counter: counter).isFollowed)
    }
  }

  @Test func `an instant beyond the calendar traps nobody`() {
    #expect(Instant(milliseconds: .max).text == "9999-12-31T23:59:59.999Z")
    #expect(Instant(milliseconds: .min).text == "0001-01-01T00:00:00.000Z")
  }
}
