/// What a writer says of another feed: that one person kept both.
///
/// Nothing moves by it; the entries stay where they were recorded. A claim on the writer's own feed
/// joins nothing: it says which lines, met under the writer's name, are not the writer's.
package struct WriterClaim: Hashable, Sendable {
  /// Whose feed is the same person's.
  package var same: WriterID
  /// Lines that others may have seen and that are no part of the feed, as `writer:number:digits` with
  /// the first 16 digits of the line's digest.
  package var refused: [String]

  package init(same: WriterID, refused: [String] = []) {
    (self.same, self.refused) = (same, refused)
  }
}

extension Negotiation {
  /// Works out whose feeds are one person's: of the claims on one feed the first that stands counts.
  mutating func settleWriters() {
    claimers = [:]
    for (place, claim) in writerClaims {
      let claimer = id(of: place).writer
      guard claimers[claim.same] == nil, self.claimer(of: claimer) != claim.same else { continue }
      claimers[claim.same] = claimer
    }
  }

  /// The name that a writer and everyone who is the same person have in common: the one that no
  /// other claims.
  package func claimer(of writer: WriterID) -> WriterID {
    var name = writer
    while let next = claimers[name] { name = next }
    return name
  }

  /// Whether two feeds are one person's.
  package func isSameWriter(_ one: WriterID, _ other: WriterID) -> Bool {
    one == other || !claimers.isEmpty && claimer(of: one) == claimer(of: other)
  }

  /// All names of the person who writes under one of them, sorted; at least that one.
  package func sameWriter(_ writer: WriterID) -> [WriterID] {
    let name = claimer(of: writer)
    return (claimers.keys.filter { claimer(of: $0) == name } + [name]).sorted()
  }

  /// What a claim must meet to be recorded.
  ///
  /// - `writer`: who would record it, where that is known.
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
  /// Claims on writers of whom no entry is here.
  package func absentWriters() -> [(entry: EntryID, writer: WriterID)] {
    let known = Set(heads.map(\.writer))
    return writerClaims.filter { !known.contains($0.value.same) }.map {
      (id(of: $0.place), $0.value.same)
    }
  }
}
