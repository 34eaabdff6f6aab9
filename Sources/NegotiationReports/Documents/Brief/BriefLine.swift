internal import Presentation

/// One line of a section, and how many of the things that the section counts it tells.
struct BriefLine {
  let text: Text
  let things: Int

  init(_ text: Text, things: Int = 1) {
    self.text = text
    self.things = things
  }
}
