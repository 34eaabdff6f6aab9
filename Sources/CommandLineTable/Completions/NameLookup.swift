/// The request of a completion script for names that only the tool knows.
package struct NameLookup: Hashable, Sendable {
  /// The kind of name, from the parameter's ``Completion/lookup(_:)``.
  package var kind: String
  /// The typed part of the name; a completion need not begin with it.
  package var prefix: String
  /// The operands and the values of options typed before it, in order.
  package var before: [String]

  package init(kind: String, prefix: String, before: [String] = []) {
    (self.kind, self.prefix, self.before) = (kind, prefix, before)
  }
}
