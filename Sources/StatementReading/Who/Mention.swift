internal import NegotiationModel

/// Somebody named in a sentence, or told by an office.
struct Mention: Hashable {
  enum Subject: Hashable {
    case party(PartyID)
    case person(PersonID)
    case office(Office)
  }

  /// The tokens of the name.
  var first: Int
  var end: Int
  var subject: Subject
  /// Whether a preposition stands before it, so that it is hardly the subject of anything.
  var isOblique = false
  /// Whether it was recognised by its consonants, not letter for letter.
  var isAlike = false
}

/// Who speaks, as far as it is known.
struct Speaker: Hashable {
  var party: PartyID?
  var person: PersonID?
  /// The words that told it.
  var words: String
  /// Whether nobody is named: the last speaker is taken.
  var isAssumed = false
  /// Whether it is somebody without a name.
  var isUnnamed = false
  /// Whether the name is spelt otherwise than in the log.
  var isAlike = false
  /// Whether an office told it.
  var byOffice = false
}
