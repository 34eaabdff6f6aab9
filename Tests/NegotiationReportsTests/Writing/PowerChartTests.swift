import TestSupport
import Testing

@testable import NegotiationReports

struct PowerChartTests {
  @Test func `the chart puts labels where their parties stand and keeps them apart`() {
    let lines = PowerChart.lines([
      .init(label: "1", support: -1, influence: 100), .init(label: "2", support: 1, influence: 0),
      .init(label: "3", support: 0, influence: 50), .init(label: "(4)", support: 0, influence: 50),
      .init(label: "5", support: 1, influence: 0),
    ])
    #expect(lines.count == PowerChart.height + 2)
    #expect(lines[0].hasPrefix(" 100 +1"))
    #expect(lines[20].hasSuffix("5 2"))
    #expect(lines[10].contains("3 (4)") || lines[10].contains("(4) 3"))
    #expect(lines.allSatisfy { $0.count <= 80 && $0.unicodeScalars.allSatisfy(\.isASCII) })
    #expect(Array(lines[10])[36] == "3")
    #expect(Array(lines[22])[36] == "0")
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `every party that fits is on the chart once`(seed: UInt64) {
    var generator = Seeded(seed)
    let points = (0..<12).map { at in
      PowerChart.Point(
        label: String(UnicodeScalar(UInt8(65 + at))),
        support: Double.random(in: -1.2...1.2, using: &generator),
        influence: Int.random(in: -5...105, using: &generator))
    }
    let text = PowerChart.lines(points).joined()
    for point in points { #expect(text.filter { String($0) == point.label }.count == 1) }
  }
}
