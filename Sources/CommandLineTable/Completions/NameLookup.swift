/// What a completion script asks for: names that only the tool knows.
package struct NameLookup: Hashable, Sendable {
  /// The kind of name, as the parameter's ``Completion/lookup(_:)`` has it.
  package var kind: String
  /// What was typed of the name, which it need not begin with.
  package var prefix: String
  /// The operands and the values of options that were typed before it, in their order.
  package var before: [String]

  package init(kind: String, prefix: String, before: [String] = []) {
    (self.kind, self.prefix, self.before) = (kind, prefix, before)
  }
}
