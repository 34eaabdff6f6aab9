/// What a tracked change does to a piece of text or to the end of a paragraph.
package enum WordChange: Hashable, Sendable {
  case insertion, deletion
  /// One end of a move; the number pairs it with the other end.
  case moveFrom(Int), moveTo(Int)

  /// The element that marks it.
  var element: String {
    switch self {
    case .insertion: "w:ins"
    case .deletion: "w:del"
    case .moveFrom: "w:moveFrom"
    case .moveTo: "w:moveTo"
    }
  }

  /// Whether the text disappears when everything is accepted.
  package var isRemoval: Bool {
    switch self {
    case .deletion, .moveFrom: true
    case .insertion, .moveTo: false
    }
  }

  /// The element around the words of a run; words that are only moved are not deleted words.
  var textElement: String { self == .deletion ? "w:delText" : "w:t" }
}
