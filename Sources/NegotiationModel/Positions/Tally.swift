/// How many parties stand where on one clause.
///
/// Nothing is averaged.
package struct Tally: Sendable, Equatable {
  package var stances: [Stance: Int] = [:]
  package var silent = 0
  package var confirm = 0
  package var stale = 0

  package init() {}
  package subscript(_ stance: Stance) -> Int { stances[stance] ?? 0 }
}
