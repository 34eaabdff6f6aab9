internal import Digest

/// Where a party stands, as one word of the scale, or the taking back of an earlier word.
package enum Stance: UInt8, Hashable, Sendable, CaseIterable {
  case accept, conditional, open, object, reject, unconcerned, withdraws

  /// The code that files and scripts use.
  package var code: String {
    switch self {
    case .accept: "accept"
    case .conditional: "conditional"
    case .open: "open"
    case .object: "object"
    case .reject: "reject"
    case .unconcerned: "unconcerned"
    case .withdraws: "withdraws"
    }
  }

  /// The place on the scale, +2 to −2; what is no number has none.
  package var value: Int? {
    switch self {
    case .accept: 2
    case .conditional: 1
    case .open: 0
    case .object: -1
    case .reject: -2
    case .unconcerned, .withdraws: nil
    }
  }

  /// Reads the code or the spoken form (`accepts`, `accepts-if`, `objects`, `rejects`).
  package init?(word: some StringProtocol) {
    switch word {
    case "accept", "accepts": self = .accept
    case "conditional", "accepts-if": self = .conditional
    case "open": self = .open
    case "object", "objects": self = .object
    case "reject", "rejects": self = .reject
    case "unconcerned": self = .unconcerned
    case "withdraws": self = .withdraws
    default: return nil
    }
  }
}

/// How a stance is known.
package enum Basis: UInt8, Hashable, Sendable, CaseIterable {
  case stated, text, attributed, inferred

  package var code: String {
    switch self {
    case .stated: "stated"
    case .text: "text"
    case .attributed: "attributed"
    case .inferred: "inferred"
    }
  }

  package init?(word: some StringProtocol) {
    guard let found = Basis.allCases.first(where: { $0.code == word }) else { return nil }
    self = found
  }
}

package enum Firmness: UInt8, Hashable, Sendable, CaseIterable {
  case low, medium, high

  package var code: String {
    switch self {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }

  package init?(word: some StringProtocol) {
    guard let found = Firmness.allCases.first(where: { $0.code == word }) else { return nil }
    self = found
  }
}

/// Reliability of the source A–F and credibility of the information 1–6, judged apart.
///
/// `F` and `6` say that it cannot be judged; neither is ever turned into a number.
package struct Grade: Hashable, Sendable, CustomStringConvertible {
  /// Reliability in the high four bits (1 = A), credibility in the low four.
  package let packed: UInt8

  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 2, (0x41...0x46).contains(bytes[0]), (0x31...0x36).contains(bytes[1])
    else { return nil }
    packed = (bytes[0] - 0x40) << 4 | (bytes[1] - 0x30)
  }

  package init?(packed: UInt8) {
    guard (1...6).contains(packed >> 4), (1...6).contains(packed & 15) else { return nil }
    self.packed = packed
  }

  package var reliability: Character { Character(Unicode.Scalar(0x40 + (packed >> 4))) }
  package var credibility: Int { Int(packed & 15) }
  package var description: String { "\(reliability)\(credibility)" }
}

/// A person's or a party's words, as quoted, in their language.
package struct Quote: Hashable, Sendable {
  package var text: String
  package var language: String?
  package var translation: String?

  package init(_ text: String, language: String? = nil, translation: String? = nil) {
    self.text = text
    self.language = language
    self.translation = translation
  }
}

/// What an entry of type `stance` records: one party's stance on one or more targets, with the
/// statement that shows it.
package struct Statement: Hashable, Sendable {
  package var party: PartyID
  package var stance: Stance
  package var targets: [Target]
  /// For each target the digest of the clause text it was taken on; zero where it is no clause.
  package var texts: [TextDigest]
  package var said: Day
  package var speaker: PersonID?
  package var quote: Quote?
  package var note: String?
  package var conditions: [String]
  package var sources: [SourceID]
  package var grade: Grade?
  package var basis: Basis?
  package var isRedLine: Bool
  package var isAdReferendum: Bool
  package var firmness: Firmness?
  package var round: RoundID?
  /// The earlier entry that this one says it changes.
  package var changes: EntryID?
  /// Who it may be shown to; without a mark it counts as `clear`.
  package var mark: HandlingMark?
  /// Whether it was said under the Chatham House Rule: the words may be used, the speaker and the
  /// speaker's affiliation are not to be revealed.
  package var isChathamHouse: Bool

  package init(
    party: PartyID, stance: Stance, targets: [Target], texts: [TextDigest] = [], said: Day,
    speaker: PersonID? = nil, quote: Quote? = nil, note: String? = nil, conditions: [String] = [],
    sources: [SourceID] = [], grade: Grade? = nil, basis: Basis? = nil, isRedLine: Bool = false,
    isAdReferendum: Bool = false, firmness: Firmness? = nil, round: RoundID? = nil,
    changes: EntryID? = nil, mark: HandlingMark? = nil, isChathamHouse: Bool = false
  ) {
    self.party = party
    self.stance = stance
    self.targets = targets
    self.texts = texts
    self.said = said
    self.speaker = speaker
    self.quote = quote
    self.note = note
    self.conditions = conditions
    self.sources = sources
    self.grade = grade
    self.basis = basis
    self.isRedLine = isRedLine
    self.isAdReferendum = isAdReferendum
    self.firmness = firmness
    self.round = round
    self.changes = changes
    self.mark = mark
    self.isChathamHouse = isChathamHouse
  }
}

/// The first eight bytes of the SHA-256 of a clause's text: enough to tell which text was meant.
package struct TextDigest: Hashable, Sendable, CustomStringConvertible {
  package let bits: UInt64

  package static let none = TextDigest(bits: 0)

  package init(bits: UInt64) { self.bits = bits }

  /// Reads sixteen hexadecimal digits in lower case.
  package init?(_ text: String) {
    var copy = text
    guard let digest = copy.withUTF8({ TextDigest(utf8: UnsafeRawBufferPointer($0)) }) else {
      return nil
    }
    self = digest
  }

  /// Reads the digits from UTF-8 bytes.
  package init?(utf8 bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16, let high = Hex.word(bytes, at: 0), let low = Hex.word(bytes, at: 8)
    else { return nil }
    bits = UInt64(high) << 32 | UInt64(low)
  }

  package var description: String {
    String(unsafeUninitializedCapacity: 16) { digits in
      for place in 0..<16 {
        let half = UInt8(truncatingIfNeeded: bits >> UInt64(60 - 4 * place)) & 15
        digits[place] = half < 10 ? 0x30 + half : 0x57 + half
      }
      return 16
    }
  }
}
