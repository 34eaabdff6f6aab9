/// Measures how far a group agrees on one question, from counts alone.
///
/// Silent parties are never among the counts. `n` and the number of silent parties are printed
/// beside every value, because each measure is the same for three parties as for a hundred.
package enum GroupAgreement {
  /// Rice's index of cohesion: |yes − no| / (yes + no).
  ///
  /// S. A. Rice, *Quantitative Methods in Politics*, 1928. It drops those who abstain, which is its
  /// known flaw (Casstevens 1970). `nil` where nobody said yes or no.
  package static func rice(yes: Int, no: Int) -> Double? {
    yes + no == 0 ? nil : Double(abs(yes - no)) / Double(yes + no)
  }

  /// Attinà's index: 100 · (largest − rest) / total, from −33.3 to 100 with three answers.
  ///
  /// F. Attinà, "The voting behaviour of the European Parliament members", *European Journal of
  /// Political Research* 18(5), 1990. `nil` where nobody answered.
  package static func attina(_ answers: [Int]) -> Double? {
    let total = answers.reduce(0, +)
    guard total > 0, let largest = answers.max() else { return nil }
    return 100 * Double(largest - (total - largest)) / Double(total)
  }

  /// The agreement index of Hix, Noury and Roland: (largest − ½ · (total − largest)) / total.
  ///
  /// S. Hix, A. Noury, G. Roland, "Power to the Parties", *British Journal of Political Science*
  /// 35(2), 2005. It is Attinà's index moved to 0…1. `nil` where nobody answered.
  package static func agreementIndex(_ answers: [Int]) -> Double? {
    let total = answers.reduce(0, +)
    guard total > 0, let largest = answers.max() else { return nil }
    return (Double(largest) - Double(total - largest) / 2) / Double(total)
  }

  /// Van der Eijk's A: agreement on an ordered scale, −1 (two camps at the ends) to 1 (one value).
  ///
  /// C. van der Eijk, "Measuring agreement in ordered rating scales", *Quality & Quantity* 35(3),
  /// 2001. The counts are peeled into layers of equal height; each layer is a pattern of filled and
  /// empty values, judged by itself and weighted by its share.
  ///
  /// - Parameter counts: how many stand at each value, in the order of the scale; three or more.
  /// - Returns: `nil` where nobody stands anywhere.
  package static func vanDerEijk(_ counts: [Int]) -> Double? {
    let total = counts.reduce(0, +)
    guard counts.count >= 3, total > 0 else { return nil }
    var rest = counts
    var sum = 0.0
    while let height = rest.filter({ $0 > 0 }).min() {
      let pattern = rest.map { $0 > 0 }
      let filled = pattern.filter { $0 }.count
      sum += Double(height * filled) / Double(total) * layer(pattern, filled: filled)
      for at in rest.indices where rest[at] > 0 { rest[at] -= height }
    }
    return sum
  }

  /// The agreement of one layer: 1 for a single value, 0 for all of them, below 0 for a hollow one.
  private static func layer(_ pattern: [Bool], filled: Int) -> Double {
    let values = pattern.count
    if filled == values { return 0 }
    var unimodal = 0
    var hollow = 0
    for first in 0..<values {
      for second in (first + 1)..<max(values, first + 1) {
        for third in (second + 1)..<max(values, second + 1) {
          switch (pattern[first], pattern[second], pattern[third]) {
          case (true, true, false), (false, true, true): unimodal += 1
          case (true, false, true): hollow += 1
          default: break
          }
        }
      }
    }
    var unimodality = 1.0
    if unimodal + hollow > 0 {
      unimodality =
        Double((values - 2) * unimodal - (values - 1) * hollow)
        / Double((values - 2) * (unimodal + hollow))
    }
    return unimodality * (1 - Double(filled - 1) / Double(values - 1))
  }
}
