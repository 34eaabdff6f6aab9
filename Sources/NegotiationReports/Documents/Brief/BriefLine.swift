internal import Presentation

/// One line of a section, and how many of the things that the section counts it tells.
struct BriefLine {
  let text: Text
  let things: Int
  /// Whether it outlives the lines before it, as a sum does what is added up.
  let stays: Bool

  init(_ text: Text, things: Int = 1, stays: Bool = false) {
    self.text = text
    self.things = things
    self.stays = stays
  }
}
