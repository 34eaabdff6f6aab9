import TestSupport
import Testing

@testable import NegotiationAnswers

@Suite struct ArrayArrangingTests {
  @Test func putsEveryElementInItsPlace() {
    var random = Seeded(3)
    for count in 0...60 {
      let elements = (0..<count).map { "element \($0)" }
      let order = Array(0..<count).shuffled(using: &random)
      var arranged = elements
      arranged.arrange(by: order)
      #expect(arranged == order.map { elements[$0] })
    }
  }
}
