/// The head of another feed, as a line names it: `number:digits`.
struct SeenHead {
  let number: Int
  /// The first 16 digits of the digest of that entry.
  let digits: Substring

  /// Reads a head; `nil` for any other text.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 16, let first = parts[0].utf8.first,
      (0x31...0x39).contains(first), let number = Int(parts[0])
    else { return nil }
    self.number = number
    digits = parts[1]
  }
}
