/// A writer's claim that another feed was kept by the same person.
///
/// Entries stay in the feed where they were recorded. A claim about the writer's own feed joins
/// nothing: it lists lines under the writer's name that the writer did not write.
package struct WriterClaim: Hashable, Sendable {
  /// Whose feed is the same person's.
  package var same: WriterID
  /// Lines that other copies may have received and that are not part of the feed, as
  /// `writer:number:digits` with the first 16 digits of the line's digest.
  package var refused: [String]

  package init(same: WriterID, refused: [String] = []) {
    (self.same, self.refused) = (same, refused)
  }
}

extension Negotiation {
  /// Computes which feeds belong to one person: of several claims about one feed, the first
  /// standing one counts.
  mutating func settleWriters() {
    claimers = [:]
    for (place, claim) in writerClaims {
      let claimer = id(of: place).writer
      guard claimers[claim.same] == nil, self.claimer(of: claimer) != claim.same else { continue }
      claimers[claim.same] = claimer
    }
  }

  /// The common name of a writer and all feeds of the same person: the one that nobody else claims.
  package func claimer(of writer: WriterID) -> WriterID {
    var name = writer
    while let next = claimers[name] { name = next }
    return name
  }

  /// Whether two feeds belong to one person.
  package func isSameWriter(_ one: WriterID, _ other: WriterID) -> Bool {
    one == other || !claimers.isEmpty && claimer(of: one) == claimer(of: other)
  }

  /// All writer names of one person, sorted; at least the given one.
  package func sameWriter(_ writer: WriterID) -> [WriterID] {
    let name = claimer(of: writer)
    return (claimers.keys.filter { claimer(of: $0) == name } + [name]).sorted()
  }

  /// Why a claim cannot be recorded.
  ///
  /// - `writer`: the writer who would record it, if known.
  func admit(_ claim: WriterClaim, by writer: WriterID?) -> [Refusal] {
    let known = heads.map(\.writer)
    guard known.contains(claim.same) else {
      return [.unknown(.writer, claim.same.text, known: known.map(\.text))]
    }
    if !claim.refused.isEmpty, writer == nil || writer == claim.same { return [] }
    if let writer, isSameWriter(writer, claim.same) {
      let why =
        writer == claim.same
        ? "'\(writer)' is one writer by itself"
        : "'\(writer)' and '\(claim.same)' are one writer already"
      return [Refusal(.sameWriter, why)]
    }
    guard let other = claimers[claim.same] else { return [] }
    let entry = writerClaims.first { $0.value == claim }.map { id(of: $0.place) }
    return [
      Refusal(
        .claimedWriter, "'\(claim.same)' and '\(other)' are one writer already",
        remedy: entry.map { .withdrawFalse($0) })
    ]
  }
}

extension Negotiation {
  /// Claims about writers of whom this copy has no entry.
  package func absentWriters() -> [(entry: EntryID, writer: WriterID)] {
    let known = Set(heads.map(\.writer))
    return writerClaims.filter { !known.contains($0.value.same) }.map {
      (id(of: $0.place), $0.value.same)
    }
  }
}
