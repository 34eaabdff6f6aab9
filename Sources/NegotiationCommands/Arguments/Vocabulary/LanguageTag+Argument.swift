package import CommandLineTable
package import NegotiationExchange

extension LanguageTag: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(argument: argument, hint: "a tag such as en, ar or zh-Hant")
  }

  package var argumentText: String { tag }
  package static var completion: Completion { .words(["ar", "en", "fr", "ru", "uk", "zh"]) }
}
