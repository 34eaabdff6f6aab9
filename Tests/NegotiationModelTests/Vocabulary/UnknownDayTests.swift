import NegotiationModel
import TestSupport
import Testing

/// What an unknown day is to other days.
struct UnknownDayTests {
  private func days(_ seed: UInt64) -> [Day] {
    var generator = Seeded(seed)
    return (0..<50).compactMap { _ in
      let (year, month, day) = (
        Int.random(in: 1...9999, using: &generator), Int.random(in: 1...12, using: &generator),
        Int.random(in: 1...28, using: &generator)
      )
      return [
        Day(year: year), Day(year: year, month: month), Day(year: year, month: month, day: day),
      ]
      .pick(&generator)
    }
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `it stands before all days, and no day tells that it has passed`(seed: UInt64) {
    for day in days(seed) {
      #expect(Day.unknown < day && !(day < Day.unknown))
      #expect(!Day.unknown.isSure(by: day))
      #expect(!Day.unknown.ends(before: day) && !Day.unknown.begins(after: day))
      #expect(!day.ends(before: .unknown) && !day.begins(after: .unknown))
      #expect(!Day.unknown.lies(from: day, to: nil) && !Day.unknown.lies(from: nil, to: day))
      #expect(day.isKnown && day.known == day)
    }
  }

  @Test func `it is sure where no day is asked about, and has no written form of a day`() {
    #expect(Day.unknown.isSure(by: nil) && Day.unknown.lies(from: nil, to: nil))
    #expect(Day.unknown.known == nil && Day.unknown.precision == .unknown)
    #expect(Day.unknown.description == "unknown" && Day("unknown") == nil)
    #expect(Day.unknown.first == .unknown && Day.unknown.last == .unknown)
  }
}
