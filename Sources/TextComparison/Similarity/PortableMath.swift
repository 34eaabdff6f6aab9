/// Elementary functions without a system library, so that every platform computes the same bits.
package enum PortableMath {
  /// The natural logarithm of a finite number above zero.
  package static func logarithm(_ x: Double) -> Double {
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.414_213_562_373_095 {
      significand *= 0.5
      exponent += 1
    }
    // ln m = 2 artanh((m - 1) / (m + 1)); the argument is below 0.172 here.
    let z = (significand - 1) / (significand + 1)
    let square = z * z
    var term = z
    var sum = 0.0
    var odd = 1.0
    for _ in 0..<12 {
      sum += term / odd
      term *= square
      odd += 2
    }
    return 2 * sum + exponent * 0.693_147_180_559_945_3
  }

  /// The logistic function: evidence to a probability.
  static func probability(_ evidence: Double) -> Double {
    let x = min(max(-evidence, -40), 40)
    // e^x = (e^(x / 1024))^1024, by squaring ten times.
    let small = x / 1024
    var power = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { power *= power }
    return 1 / (1 + power)
  }
}
