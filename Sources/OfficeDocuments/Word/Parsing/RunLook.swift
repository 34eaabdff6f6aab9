/// What matters of the look of a run.
struct RunLook: Hashable, Sendable {
  var isHidden = false
  /// Whether a line goes through it, as people mark what is to be left out without tracking it.
  var isStruck = false

  init() {}

  /// The look that a style gives.
  init(_ style: WordStyles.Resolved) {
    isHidden = style.isHidden
    isStruck = style.isStruck
  }

  /// What a character style adds.
  mutating func add(_ style: WordStyles.Resolved) {
    isHidden = isHidden || style.isHidden
    isStruck = isStruck || style.isStruck
  }

  /// Takes a property of a run at which the reader stands, if it is one of these.
  mutating func take(_ name: MarkupName, _ reader: MarkupReader, _ styles: WordStyles) {
    switch name {
    case .vanish: isHidden = PropertyParser.isOn(reader)
    case .strike, .doubleStrike: isStruck = PropertyParser.isOn(reader)
    case .runStyle: add(styles.style(reader.attribute(.value)))
    default: break
    }
  }
}
