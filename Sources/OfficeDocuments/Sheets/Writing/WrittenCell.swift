/// A cell that is written.
package struct WrittenCell: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case empty
    /// Always written as words, whatever they look like.
    case text(String)
    case number(Int)
  }

  /// How a cell looks.
  package struct Look: Hashable, Sendable {
    package var isBold = false
    package var isCentred = false
    /// Whether long words go on in further lines.
    package var wraps = true
    /// `0xRRGGBB`.
    package var ink: UInt32?
    package var fill: UInt32?
    /// Whether its words run upwards.
    package var isUpright = false

    package init() {}
  }

  package var value: Value
  package var look: Look
  /// Words that are shown when the cell is pointed at.
  package var note: String?

  package init(_ value: Value, look: Look = Look(), note: String? = nil) {
    self.value = value
    self.look = look
    self.note = note
  }
}
