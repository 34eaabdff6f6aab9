internal import CommandLineTable
internal import NegotiationModel

/// A thing that is not there yet, as an answer names it: `+NAME = ID`.
struct NewThing: Equatable {
  /// Stands before the name of something that is not there yet.
  static let sign: Character = "+"
  private static let separator = " = "

  /// The name as it was typed, with the language before it where that was given.
  let name: String
  let id: String

  /// The answer that means it.
  var answer: String { "\(Self.sign)\(name)\(Self.separator)\(id)" }

  private init(name: String, id: String) {
    self.name = name
    self.id = id
  }

  /// Reads what is kept of an answer; `nil` where that names something which is there.
  init?(kept answer: String) {
    guard answer.first == Self.sign, let at = Self.place(in: answer) else { return nil }
    self.init(
      name: String(answer.dropFirst()[..<at.lowerBound]), id: String(answer[at.upperBound...]))
  }

  /// Reads what was typed behind the sign; without an identifier one is made of the name.
  init(
    typed: String, noun: String, isTaken: (String) -> Bool
  ) throws(UsageError) {
    var name = typed
    var given: String?
    if let at = Self.place(in: typed) {
      name = String(typed[..<at.lowerBound])
      given = String(typed[at.upperBound...].trimmed)
    }
    name = String(name.trimmed)
    guard !name.isEmpty, (try? RecordAnswers.name(name)) != nil else {
      throw UsageError("type a name after the +", hint: nil)
    }
    guard let given else {
      self.init(name: name, id: Self.free(name, else: noun, isTaken: isTaken))
      return
    }
    guard let id = IdentifierGrammar.normalized(given) else {
      throw UsageError(
        "'\(given)' is not a valid identifier\(IdentifierGrammar.fault(in: given))", hint: nil)
    }
    if isTaken(id) { throw UsageError("\(noun) '\(id)' exists already", hint: nil) }
    self.init(name: name, id: id)
  }

  /// Where the last separator stands.
  private static func place(in text: String) -> Range<String.Index>? {
    var found: Range<String.Index>?
    for start in text.indices where text[start...].hasPrefix(separator) {
      found = start..<text.index(start, offsetBy: separator.count)
    }
    return found
  }

  /// An identifier made of a name that nothing has yet.
  static func free(
    _ name: String, else noun: String, isTaken: (String) -> Bool
  ) -> String {
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
