import NegotiationModel
import TestSupport
import Testing

struct DayTests {
  @Test(arguments: [
    "2025", "2025-12", "2025-12-02", "0001", "9999-12-31", "2024-02-29", "2000-02-29",
  ])
  func `a day reads back as it was written`(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "", "0000", "0000-01-01", "2025-02-30", "2025-13", "2025-00", "2025-01-00", "2023-02-29",
    "1900-02-29", "2025-1", "2025-12-2", "25-12-02", "2025/12/02", "2025-12-02T00", "+025", "-025",
    "２０２５", "٢٠٢٥", "2025-12-0\u{301}", "2025\u{0}", " 2025",
  ])
  func `what is no day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a day survives its ordinal and keeps its order`(seed: UInt64) throws {
    var generator = Seeded(seed)
    for _ in 0..<500 {
      let ordinal = Int.random(in: -719_162...2_932_896, using: &generator)
      let day = Day(ordinal: ordinal)
      #expect(day.ordinal == ordinal)
      #expect(Day(day.description) == day)
      #expect(Day(ordinal: ordinal) < Day(ordinal: ordinal + 1))
    }
  }

  @Test func `a month and a year count from their last day`() throws {
    let month = try #require(Day("2024-02"))
    let year = try #require(Day("2024"))
    #expect(month.first.description == "2024-02-01")
    #expect(month.last.description == "2024-02-29")
    #expect(year.last.description == "2024-12-31")
    #expect(month.isSure(by: Day("2024-02-29")))
    #expect(!month.isSure(by: Day("2024-02-28")))
    #expect(month.isSure(by: nil))
    #expect([month.precision, year.precision] == [.month, .year])
    #expect(try #require(Day("2024-02-28")) < month)
    #expect(month < year)
  }

  @Test func `a grade is a letter and a digit of the scale and nothing else`() {
    for letter in "ABCDEF" {
      for digit in 1...6 {
        let grade = Grade("\(letter)\(digit)")
        #expect(grade?.description == "\(letter)\(digit)")
        #expect(grade.flatMap { Grade(packed: $0.packed) } == grade)
      }
    }
    for text in ["", "A", "A0", "A7", "G1", "a1", "1A", "A1 ", "B２", "A\u{301}1"] {
      #expect(Grade(text) == nil, "\(text)")
    }
    #expect(Grade(packed: 0) == nil)
    #expect(Grade(packed: 0xFF) == nil)
  }

  @Test(arguments: Stance.allCases)
  func `a stance survives its code`(stance: Stance) {
    #expect(Stance(word: stance.code) == stance)
    #expect(Stance(word: "silent") == nil)
  }
}
