internal import CommandLineTable
internal import NegotiationModel

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
    if BlankText.isBlank(text) {
      throw UsageError("a name cannot be blank", hint: "--name 'United States'")
    }
  }

  var argumentText: String { language.map { "\($0)=\(text)" } ?? text }

  /// The name that several arguments make, added to an earlier one.
  ///
  /// - `aliases`: other names; if empty, those of `earlier` stay.
  static func name(
    _ arguments: [NameArgument], aliases: [NameArgument] = [], over earlier: Name? = nil
  ) throws(UsageError) -> Name {
    let main = arguments.filter { $0.language == nil }
    if main.count > 1 {
      throw UsageError(
        "--name is given twice without a language", hint: "--name 'Russia' --name ar='روسيا'")
    }
    guard let text = main.first?.text ?? earlier?.text ?? arguments.first?.text else {
      throw UsageError("missing option '--name'", hint: "--name TEXT")
    }
    var name = earlier ?? Name(text)
    name.text = text
    if !aliases.isEmpty { name.aliases = aliases.map { Alias($0.text, language: $0.language) } }
    for argument in arguments {
      if let language = argument.language { name.translations[language] = argument.text }
    }
    return name
  }
}
