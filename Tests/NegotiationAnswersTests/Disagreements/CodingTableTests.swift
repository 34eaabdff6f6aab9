import NegotiationAnswers
import Testing

struct CodingTableTests {
  /// Cohen 1968, table 1, as the reference implementation in R documents it.
  private let cohen = CodingTable(counts: [
    [0.44, 0.07, 0.09], [0.05, 0.20, 0.05], [0.01, 0.03, 0.06],
  ])

  @Test func `kappa is what Cohen published`() throws {
    let plain = try #require(cohen.kappa())
    #expect(abs(plain - 0.492) < 0.0005)
    let weights: [[Double]] = [[0, 1, 3], [1, 0, 6], [3, 6, 0]]
    let weighted = try #require(cohen.kappa { weights[$0][$1] })
    #expect(abs(weighted - 0.348) < 0.0005)
  }

  @Test func `kappa is one where all agree, nil where there is nothing to differ on`() {
    var table = CodingTable(values: 3)
    #expect(table.kappa() == nil)
    table.add(0, 0)
    #expect(table.kappa() == nil)
    table.add(2, 2)
    for weights in CodingTable.Weights.allCases { #expect(table.kappa(weights) == 1) }
  }

  @Test func `weights matter by distance`() throws {
    let near = CodingTable(counts: [[5, 5, 0], [0, 5, 0], [0, 0, 5]])
    let far = CodingTable(counts: [[5, 0, 5], [0, 5, 0], [0, 0, 5]])
    for weights in [CodingTable.Weights.linear, .quadratic] {
      #expect(try #require(near.kappa(weights)) > #require(far.kappa(weights)))
    }
  }
}
