internal import CommandLineTable
internal import Conversation
internal import NegotiationModel

/// How the first answer is read: a party, a person who speaks for one, `PARTY: PERSON`, or either with a
/// stance and a target behind it.
struct PartyNaming {
  private static let colon: Character = ":"

  private let negotiation: Negotiation
  private let things: AskedThings

  init(_ negotiation: Negotiation, things: AskedThings) {
    self.negotiation = negotiation
    self.things = things
  }

  /// A party and a person as one answer.
  static func answer(_ party: String, _ speaker: String?) -> String {
    speaker.map { "\(party)\(colon) \($0)" } ?? party
  }

  /// The party and the person of a kept answer.
  static func parts(of answer: String) -> (party: String, speaker: String?) {
    guard let at = answer.firstIndex(of: colon) else { return (answer, nil) }
    return (
      String(answer[..<at].trimmed), String(answer[answer.index(after: at)...].trimmed)
    )
  }

  func read(_ typed: String) -> Question.Reading {
    if typed.first != NewThing.sign {
      switch things.parties.meaning(of: typed) {
      case .one, .several: return Naming.read(typed, among: things.parties, noun: "party")
      case .none: break
      }
    }
    return spoken(typed) ?? who(typed)
  }

  /// Reads a party, a person, or both.
  private func who(_ typed: String) -> Question.Reading {
    if typed.first != NewThing.sign, case .none = things.parties.meaning(of: typed) {
      switch things.everybody.meaning(of: typed) {
      case .one(let choice): if let reading = person(choice, typed: typed) { return reading }
      case .several(let choices): return .unclear(choices, note: nil)
      case .none: break
      }
    }
    let parts = PartyNaming.parts(of: typed)
    guard let speaker = parts.speaker, !speaker.isEmpty, !parts.party.isEmpty else {
      return Naming.read(typed, among: things.parties, noun: "party")
    }
    let reading = Naming.read(parts.party, among: things.parties, noun: "party")
    guard case .taken(let answer, let shownParty) = reading else { return reading }
    let id = NewThing(kept: answer)?.id ?? answer
    switch self.speaker(speaker, of: PartyID(id)) {
    case .taken(let person, let shownPerson):
      let shown = [shownParty, shownPerson].compactMap { $0 }.joined(separator: " · ")
      return .taken(PartyNaming.answer(answer, person), shown: shown.isEmpty ? nil : shown)
    case let other: return other
    }
  }

  /// A person, as the speaker of the party that the person belongs to.
  private func person(_ choice: Choice, typed: String) -> Question.Reading? {
    guard let party = PersonID(choice.value).flatMap({ negotiation.people[$0]?.party }) else {
      return nil
    }
    return .taken(
      PartyNaming.answer(party.text, choice.value), shown: Naming.shown(choice, typed: typed))
  }

  /// Reads who speaks for a party.
  func speaker(_ typed: String, of party: PartyID?) -> Question.Reading {
    let choices = things.people(of: party, in: negotiation)
    let reading = Naming.read(
      typed, among: choices, noun: "person", isTaken: { things.everybody[value: $0] != nil })
    guard case .taken(let value, _) = reading, let new = NewThing(kept: value),
      typed.first != NewThing.sign,
      case .one(let other) = things.everybody.meaning(of: new.name)
    else { return reading }
    return .unclear([other], note: "who speaks for another party; +\(typed) makes a new person")
  }

  // MARK: A line that says more

  /// A party or person with a stance and perhaps a target behind it; `nil` where no word is a stance.
  ///
  /// The words of the scale are looked for in full first, then by their beginnings behind a name that is
  /// there.
  private func spoken(_ typed: String) -> Question.Reading? {
    let words = typed.split(whereSeparator: \.isWhitespace)
    guard words.count > 1 else { return nil }
    var stranger: String?
    for isInFull in [true, false] {
      for at in 1..<words.count {
        guard case .one(let stance) = StanceChoices.all.meaning(of: String(words[at])),
          !isInFull || ([stance.value] + stance.names).contains(words[at].lowercased())
        else { continue }
        let who = String(typed[..<words[at].startIndex].trimmed)
        guard case .taken(let value, _) = self.who(who) else {
          if isInFull { return self.who(who) }
          continue
        }
        let parts = PartyNaming.parts(of: value)
        if !isInFull, NewThing(kept: parts.party) != nil, who.first != NewThing.sign {
          if words[at].count > 2 { stranger = who }
          continue
        }
        return .several(lines(who, stance.value, words[(at + 1)...], in: typed))
      }
    }
    // A stance behind a name that nothing has does not belong to the name, or a party would be made of both.
    if let stranger, typed.first != NewThing.sign {
      return .refused("nobody is called '\(stranger)': +\(stranger) makes a new party", hint: nil)
    }
    return nil
  }

  private func lines(
    _ who: String, _ stance: String, _ rest: ArraySlice<Substring>, in typed: String
  ) -> [String] {
    var stance = stance
    var rest = rest
    // "accepts if" is one word of the scale.
    if rest.first == "if", Stance(word: stance) == .accept {
      stance =
        StanceChoices.all.all.first { Stance(word: $0.value) == .conditional }?.value ?? stance
      rest = rest.dropFirst()
    }
    // As one says it: objects to 3, is open on 3.
    if rest.count > 1, let word = rest.first, ["to", "on", "by"].contains(word.lowercased()) {
      rest = rest.dropFirst()
    }
    let target = rest.first.map { [String(typed[$0.startIndex...].trimmed)] } ?? []
    return [who, stance] + target
  }
}
