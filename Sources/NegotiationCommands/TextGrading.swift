internal import NegotiationDiff
internal import NegotiationModel

/// Joins the model, which asks what became of a text, with the room that can tell.
enum TextGrading {
  static func grade(_ old: String, _ new: String) -> TextChange {
    TextChangeGrading.grade(old, new)
  }
}
