/// Why an event cannot be recorded: a fact, in words a user can act on.
package struct Refusal: Hashable, Sendable, Error {
  /// A name nobody has recorded, with those that would have been right.
  package struct Unknown: Hashable, Sendable {
    package let kind: String
    package let name: String
    fileprivate let list: @Sendable () -> [String]

    /// The names that are recorded; listed when asked for, as each refusal of a long table has them.
    package var known: [String] { list() }

    package static func == (left: Self, right: Self) -> Bool {
      left.kind == right.kind && left.name == right.name
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(kind)
      hasher.combine(name)
    }
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

  package static func unknown(
    _ kind: String, _ name: String, known: @autoclosure @escaping @Sendable () -> [String]
  ) -> Refusal {
    var refusal = Refusal("unknown-\(kind)", "unknown \(kind) '\(name)'")
    refusal.unknown = Unknown(kind: kind, name: name, list: known)
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
