/// A kind of office, by which reports call people whom they do not name.
enum Office: Hashable, Sendable, CaseIterable {
  case president, primeMinister, foreignMinister, defenceMinister, minister, spokesman, aide, envoy
  case negotiator, chairman, secretaryGeneral, ambassador, commander, mediator
}
