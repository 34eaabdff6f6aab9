/// Why an event cannot be recorded: a fact, in words a user can act on.
package struct Refusal: Hashable, Sendable, Error {
  /// A name nobody has recorded, with those that would have been right.
  package struct Unknown: Hashable, Sendable {
    package var kind: String
    package var name: String
    package var known: [String]
  }

  package var code: String
  /// Lower case, no full stop, names in single quotes.
  package var message: String
  package var unknown: Unknown?
  /// Something to type.
  package var hint: String?
  /// The entry that stands in the way, where there is one.
  package var entry: EntryID?

  package init(_ code: String, _ message: String, hint: String? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }

  package static func unknown(_ kind: String, _ name: String, known: [String]) -> Refusal {
    var refusal = Refusal("unknown-\(kind)", "unknown \(kind) '\(name)'")
    refusal.unknown = Unknown(kind: kind, name: name, known: known)
    return refusal
  }

  package static func duplicate(_ kind: String, _ name: String, entry: EntryID?) -> Refusal {
    let recorded = entry.map { ", recorded by \($0)" } ?? ""
    var refusal = Refusal(
      "duplicate-\(kind)", "\(kind) '\(name)' exists already\(recorded)",
      hint: entry.map { "to change it: parley correct \($0)" })
    refusal.entry = entry
    return refusal
  }
}
