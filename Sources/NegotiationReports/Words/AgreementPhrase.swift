/// The words of the agreement report.
package enum AgreementPhrase: Hashable, Sendable {
  case title, pairs, with, coincidence, congruence, conflict, leftOut, blocs, noBloc
  case saidSince, saidUntil
  case morePairs(Int)
  /// That many rows are left out, because nobody has a counted stance there.
  case withoutStance(Int)
  case explanation(minimum: Int)
}
