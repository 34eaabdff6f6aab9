/// One stance on one target as the store holds it: only numbers; the words stay in the log.
package struct StanceRow: Hashable, Sendable {
  package struct Flags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let redLine = Flags(rawValue: 1)
    package static let adReferendum = Flags(rawValue: 2)
    package static let quoted = Flags(rawValue: 4)
    package static let noted = Flags(rawValue: 8)
    package static let conditioned = Flags(rawValue: 16)
    /// Said under the Chatham House Rule: the speaker is not shown.
    package static let chathamHouse = Flags(rawValue: 32)
    /// It has a key of its own, which is in the log.
    package static let keyed = Flags(rawValue: 64)
    /// It was corrected or withdrawn, so it does not count.
    package static let superseded = Flags(rawValue: 128)

    /// Bitwise OR.
    ///
    /// `OptionSet.union` is generic and measurably slower when it is called for each of a million
    /// log lines.
    package static func | (left: Flags, right: Flags) -> Flags {
      Flags(rawValue: left.rawValue | right.rawValue)
    }
  }

  /// The position of the statement's first entry, which decides ties: a correction keeps the
  /// position of its original.
  package var place: Int32
  /// The entry that holds the content: the original or its latest correction.
  package var entry: Int32
  package var party: Int32
  package var target: Int32
  package var speaker: Int32
  package var sources: Int32
  package var round: Int32
  /// The position of the entry that this one is said to change, or −1.
  package var changes: Int32
  package var said: Day
  package var text: TextDigest
  package var stance: Stance
  package var basis: Basis?
  package var grade: Grade?
  package var firmness: Firmness?
  package var mark: HandlingMark
  package var flags: Flags

  package init(
    place: Int32, entry: Int32, party: Int32, target: Int32, said: Day, stance: Stance,
    text: TextDigest = .none, speaker: Int32 = -1, sources: Int32 = 0, round: Int32 = -1,
    changes: Int32 = -1, basis: Basis? = nil, grade: Grade? = nil, firmness: Firmness? = nil,
    mark: HandlingMark = .clear, flags: Flags = Flags(rawValue: 0)
  ) {
    self.place = place
    self.entry = entry
    self.party = party
    self.target = target
    self.speaker = speaker
    self.sources = sources
    self.round = round
    self.changes = changes
    self.said = said
    self.text = text
    self.stance = stance
    self.basis = basis
    self.grade = grade
    self.firmness = firmness
    self.mark = mark
    self.flags = flags
  }

  /// The entry that first recorded the statement.
  var statement: EntryIndex { EntryIndex(place) }
  /// The entry that holds the content.
  var content: EntryIndex { EntryIndex(entry) }
  /// The statement that this one is said to change.
  var changed: EntryIndex? { changes < 0 ? nil : EntryIndex(changes) }

  /// Whether this statement was said after `other`; ties go to the later entry.
  package func isLater(than other: StanceRow) -> Bool {
    let (mine, theirs) = (said.last.packed, other.said.last.packed)
    if mine != theirs { return mine > theirs }
    return place > other.place
  }
}
