/// A reference of a part to another, or to something outside, which is never opened.
struct Relationship: Hashable, Sendable {
  let id: String
  /// The last word of its type, which is the same in the strict form of the standard.
  let kind: String
  let target: String
  let isExternal: Bool
}
