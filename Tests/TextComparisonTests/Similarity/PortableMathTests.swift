import Foundation
import Testing

@testable import TextComparison

/// The functions of our own compute what the system computes.
struct PortableMathTests {
  @Test(arguments: [1e-6, 0.3, 0.999, 1, 1.0001, 1.4142, 2, 7.5, 1e5, 3e12])
  func `the logarithm agrees with the system's`(x: Double) {
    #expect(abs(PortableMath.logarithm(x) - log(x)) < 1e-12)
  }

  @Test(arguments: [-50, -6, -1, -0.01, 0, 0.5, 3, 12, 60.0])
  func `the probability is the logistic function`(x: Double) {
    #expect(abs(PortableMath.probability(x) - 1 / (1 + exp(-x))) < 1e-9)
  }
}
