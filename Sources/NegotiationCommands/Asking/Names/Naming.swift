internal import CommandLineTable
internal import Conversation
internal import NegotiationModel

/// How a name is read where a new thing may be made as well.
enum Naming {
  /// Reads what was typed: a thing that is there, or `+NAME` for a new one.
  ///
  /// A name that none has and none begins with is new, unless one is near enough to be meant.
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

  /// How a choice is told where something shorter was typed.
  static func shown(_ choice: Choice, typed: String) -> String? {
    if choice.label.isEmpty || choice.label == choice.value {
      return choice.value == typed ? nil : choice.value
    }
    return "\(choice.value)  \(choice.label)"
  }

  /// The choices that a slip of the hand may have missed.
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

  /// Whether an identifier spells a name, so that nobody need be asked for a better one.
  static func isSpelt(_ id: String, as name: String) -> Bool {
    id.utf8.allSatisfy { $0 < 0x80 } && IdentifierGrammar.derived(from: name) == id
  }

  /// An identifier made of a name that nothing has yet.
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
