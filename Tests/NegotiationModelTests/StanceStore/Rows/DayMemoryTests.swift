import NegotiationModel
import TestSupport
import Testing

struct DayMemoryTests {
  /// Texts that are days or instants, or nearly so.
  private func text(_ random: inout Seeded) -> String {
    let days = ["2025-12-02", "2025-12-03", "2024-02-29", "2025-02-29", "0001-01-01", "9999-12-31"]
    let times = [
      "T18:00:00.250Z", "T00:00:00.000Z", "T23:59:60.999Z", "T24:00:00.000Z", "T18:00:00Z",
      "t18:00:00.250z", "T18:00:00.250+03:00", "", "T18-00:00.250Z", "T1x:00:00.250Z",
    ]
    var text = days.pick(&random) + times.pick(&random)
    if Int.random(in: 0..<8, using: &random) == 0, !text.isEmpty {
      text = String(text.dropLast(Int.random(in: 1...text.count, using: &random)))
    }
    return text
  }

  @Test(arguments: UInt64(0)..<20)
  func `what was read before changes nothing`(seed: UInt64) {
    var random = Seeded(seed)
    var memory = DayMemory()
    for _ in 0..<200 {
      let bytes = Array(text(&random).utf8)
      bytes.withUnsafeBytes { bytes in
        #expect(memory.milliseconds(bytes) == Instant.read(bytes))
        #expect(memory.day(bytes) == Day(utf8: bytes))
      }
    }
  }
}
