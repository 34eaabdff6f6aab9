package import NegotiationModel

/// The parties and targets of bulk stances by number, each stored as a line writes it.
package struct BulkNames: Sendable {
  /// Texts one after the other, and where each ends.
  struct Texts: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = [0]
    private(set) var longest = 0

    mutating func add(_ text: [UInt8]) -> Int32 {
      bytes += text
      ends.append(bytes.count)
      longest = max(longest, text.count)
      return Int32(ends.count - 2)
    }
  }

  private(set) var parties = Texts()
  private(set) var targets = Texts()
  private var line = JSONWriter(reserving: 128)

  package init() {}

  /// Adds a party and returns its number.
  package mutating func add(party: String) -> Int32 {
    line.removeAll()
    line.goOn()
    line.field("party", party)
    line.key("stance")
    return parties.add(line.bytes)
  }

  /// Adds a target with the digest of its text, and returns its number.
  package mutating func add(target: String, text: TextDigest) -> Int32 {
    line.removeAll()
    line.goOn()
    line.field("targets", [target])
    if text != .none { line.field("texts", [text.description]) }
    return targets.add(line.bytes)
  }
}
