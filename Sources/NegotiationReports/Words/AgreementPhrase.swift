/// The words of the agreement report.
package enum AgreementPhrase: Hashable, Sendable {
  case title, pairs, with, coincidence, congruence, conflict, leftOut, blocs, noBloc
  case saidSince, saidUntil
  case morePairs(Int)
  /// So many rows are left out, as nobody holds a stance there that counts.
  case withoutStance(Int)
  case explanation(minimum: Int)
}
