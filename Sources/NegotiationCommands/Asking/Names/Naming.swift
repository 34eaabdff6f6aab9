internal import CommandLineTable
internal import Conversation
internal import NegotiationModel

/// Reads a name that may be of an existing or of a new thing.
enum Naming {
  /// Reads what was typed: an existing thing, or `+NAME` for a new one.
  ///
  /// A name that no thing has or begins with is new, unless a similar one exists.
  /// - `isTaken`: whether a thing of the kind has an identifier; without it, whether a choice is that.
  static func read(
    _ typed: String, among choices: Choices, noun: String, isTaken: ((String) -> Bool)? = nil
  ) -> Question.Reading {
    let isTaken = isTaken ?? { choices[value: $0] != nil }
    if typed.first == NewThing.sign {
      return new(String(typed.dropFirst()), noun: noun, isTaken: isTaken)
    }
    let note = "none of these: +\(typed) makes a new \(noun)"
    switch choices.meaning(of: typed) {
    case .one(let choice): return .taken(choice.value, shown: shown(choice, typed: typed))
    case .several(let several): return .unclear(several, note: note)
    case .none(let inside):
      if !inside.isEmpty { return .unclear(inside, note: note) }
      let near = near(typed, among: choices)
      if !near.isEmpty { return .unclear(near, note: note) }
      guard (try? RecordAnswers.name(typed)) != nil else {
        return .refused("'\(typed)' is not a name", hint: nil)
      }
      return new(typed, noun: noun, isTaken: isTaken)
    }
  }

  private static func new(
    _ typed: String, noun: String, isTaken: (String) -> Bool
  ) -> Question.Reading {
    do throws(UsageError) {
      let thing = try NewThing(typed: typed, noun: noun, isTaken: isTaken)
      return .taken(thing.answer, shown: "a new \(noun): '\(thing.id)'")
    } catch {
      return .refused(error.message, hint: error.hint)
    }
  }

  /// What is shown if a choice was found by an abbreviation.
  static func shown(_ choice: Choice, typed: String) -> String? {
    if choice.label.isEmpty || choice.label == choice.value {
      return choice.value == typed ? nil : choice.value
    }
    return "\(choice.value)  \(choice.label)"
  }

  /// The choices that may have been meant, allowing for typing slips.
  private static func near(_ typed: String, among choices: Choices) -> [Choice] {
    guard typed.count > 3 else { return [] }
    let names = choices.all.flatMap { choice in
      ([choice.value] + choice.names).map { (name: NameFolding.fold($0), choice: choice) }
    }
    let near = Suggestion.nearest(to: NameFolding.fold(typed), among: names.map(\.name))
    var found: [Choice] = []
    for name in near {
      guard let choice = names.first(where: { $0.name == name })?.choice else { continue }
      if !found.contains(choice) { found.append(choice) }
    }
    return found
  }
}
