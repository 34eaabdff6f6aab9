internal import CommandLineTable
internal import Conversation
internal import NegotiationModel

/// Reads a name that may be of an existing or of a new thing.
enum Naming {
  /// Reads what was typed: an existing thing, or `+NAME` for a new one.
  ///
  /// A name that no thing has or begins with is new, unless a similar one exists.
  static func read(_ typed: String, among choices: Choices, noun: String) -> Question.Reading {
    if typed.first == RecordAnswers.newSign {
      let name = String(typed.dropFirst().trimmed)
      guard !name.isEmpty, (try? RecordAnswers.name(name)) != nil else {
        return .refused("a name must stand behind the +", hint: nil)
      }
      return .taken("+" + name, shown: "a new \(noun)")
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
        return .refused("'\(typed)' is no name", hint: nil)
      }
      return .taken("+" + typed, shown: "a new \(noun)")
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

  /// Whether an identifier is the spelling of a name, so that no better one need be asked for.
  static func isSpelt(_ id: String, as name: String) -> Bool {
    id.utf8.allSatisfy { $0 < 0x80 } && IdentifierGrammar.derived(from: name) == id
  }

  /// A free identifier made from a name.
  static func free(_ name: String, else noun: String, isTaken: (String) -> Bool) -> String {
    let plain = (try? NameArgument(argument: name).text) ?? name
    let base = IdentifierGrammar.derived(from: plain) ?? noun
    var id = base
    var number = 2
    while isTaken(id) {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }
}
