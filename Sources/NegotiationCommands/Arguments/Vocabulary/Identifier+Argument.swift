package import CommandLineTable
package import NegotiationModel

extension Identifier: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    guard let id = Identifier(argument) else {
      throw UsageError(
        "'\(argument)' is no identifier",
        hint: "a letter or digit, then letters, digits, '.', '_', '-'")
    }
    self = id
  }

  package var argumentText: String { text }

  package static var completion: Completion {
    switch Subject.self {
    case is Party.Type: .lookup("party")
    case is Person.Type: .lookup("person")
    case is Source.Type: .lookup("source")
    case is Topic.Type: .lookup("topic")
    case is Plan.Type: .lookup("plan")
    case is Round.Type: .lookup("round")
    default: .none
    }
  }
}

extension Day: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    guard let day = Day(argument) else {
      throw UsageError("'\(argument)' is no date", hint: "2025, 2025-12 or 2025-12-02")
    }
    self = day
  }
}

extension Stance: ArgumentValue {
  static let words = [
    "accept", "accepts", "conditional", "accepts-if", "open", "object", "objects", "reject",
    "rejects", "unconcerned", "withdraws",
  ]

  package init(argument: String) throws(UsageError) {
    guard let stance = Stance(word: argument) else {
      if argument == "silent" {
        throw UsageError(
          "'silent' cannot be recorded: it is the absence of a stance",
          hint: "a party that takes its stance back 'withdraws'")
      }
      throw UsageError(
        "'\(argument)' is no stance",
        hint: Suggestion.hint(for: argument, among: Stance.words)
          ?? Stance.words.joined(separator: ", "))
    }
    self = stance
  }

  package var argumentText: String { code }
  package static var completion: Completion { .words(words) }
}

extension Target: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    guard let target = Target(argument) else {
      throw UsageError(
        "'\(argument)' is no target", hint: "PLAN@DRAFT/CLAUSE, PLAN@DRAFT, PLAN or topic:ID")
    }
    self = target
  }

  package static var completion: Completion { .lookup("target") }
}

extension DraftRef: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    guard let ref = DraftRef(argument) else {
      throw UsageError("'\(argument)' is no draft", hint: "PLAN@DRAFT")
    }
    self = ref
  }

  package static var completion: Completion { .lookup("draft") }
}

extension EntryID: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    guard let id = EntryID(argument) else {
      throw UsageError("'\(argument)' is no entry", hint: "WRITER:NUMBER, as 'parley log' shows")
    }
    self = id
  }
}

extension Grade: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    guard let grade = Grade(argument) else {
      throw UsageError(
        "'\(argument)' is no grade", hint: "a letter A to F and a digit 1 to 6, such as B2")
    }
    self = grade
  }
}

extension Basis: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    guard let basis = Basis(word: argument) else {
      throw UsageError(
        "'\(argument)' is no basis", hint: Basis.choices.joined(separator: ", "))
    }
    self = basis
  }
  package var argumentText: String { code }
  package static var choices: [String] { allCases.map(\.code) }
}

extension Firmness: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    guard let firmness = Firmness(word: argument) else {
      throw UsageError(
        "'\(argument)' is no firmness", hint: Firmness.choices.joined(separator: ", "))
    }
    self = firmness
  }
  package var argumentText: String { code }
  package static var choices: [String] { allCases.map(\.code) }
}

extension HandlingMark: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    guard let mark = HandlingMark(word: argument) else {
      throw UsageError(
        "'\(argument)' is no mark", hint: HandlingMark.choices.joined(separator: ", "))
    }
    self = mark
  }
  package var argumentText: String { code }
  package static var choices: [String] { allCases.map(\.code) }
}

/// A whole number from 0 to 100.
struct Percent: ArgumentValue {
  var value: Int

  init(argument: String) throws(UsageError) {
    guard let value = Int(argument), Salience.scale.contains(value) else {
      throw UsageError("'\(argument)' is no whole number from 0 to 100")
    }
    self.value = value
  }

  var argumentText: String { String(value) }
}

extension Party.Kind: ChoiceValue {}
extension Party.Role: ChoiceValue {}
extension Topic.Kind: ChoiceValue {}
extension Draft.Standing: ChoiceValue {}
extension Source.Reliability: ChoiceValue {}

/// Names joined by commas, such as `russia,ukraine`.
struct NameList: ArgumentValue {
  var names: [String]

  init(argument: String) throws(UsageError) {
    names = argument.split(separator: ",").map { String($0.trimmed) }
    if names.isEmpty { throw UsageError("'\(argument)' names nothing", hint: "A,B") }
  }

  var argumentText: String { names.joined(separator: ",") }
}

/// A name, or `LANG=NAME` for its form in another language.
struct NameArgument: ArgumentValue {
  var language: String?
  var text: String

  init(argument: String) throws(UsageError) {
    if let equals = argument.firstIndex(of: "="),
      LanguageGrammar.isTag(argument[..<equals])
    {
      language = String(argument[..<equals])
      text = String(argument[argument.index(after: equals)...])
    } else {
      text = argument
    }
    if text.isEmpty { throw UsageError("a name cannot be empty", hint: "--name 'United States'") }
  }

  var argumentText: String { language.map { "\($0)=\(text)" } ?? text }

  /// The name that a list of arguments makes, over an earlier one.
  static func name(_ arguments: [NameArgument], over earlier: Name? = nil) throws(UsageError)
    -> Name
  {
    let main = arguments.filter { $0.language == nil }
    if main.count > 1 {
      throw UsageError(
        "--name is given twice without a language", hint: "--name 'Russia' --name ar='روسيا'")
    }
    guard let text = main.first?.text ?? earlier?.text ?? arguments.first?.text else {
      throw UsageError("missing option '--name'", hint: "--name TEXT")
    }
    var name = Name(text, translations: earlier?.translations ?? [:])
    for argument in arguments {
      if let language = argument.language { name.translations[language] = argument.text }
    }
    return name
  }
}

/// A language tag such as `ar` or `zh-Hant`.
struct LanguageTag: ArgumentValue {
  var tag: String

  init(argument: String) throws(UsageError) {
    guard LanguageGrammar.isTag(argument) else {
      throw UsageError("'\(argument)' is no language", hint: "a tag such as en, ar or zh-Hant")
    }
    tag = argument
  }

  var argumentText: String { tag }
  static var completion: Completion { .words(["ar", "en", "fr", "ru", "uk", "zh"]) }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmed: SubSequence {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
