internal import NegotiationModel
internal import TextComparison

/// Joins the model, which asks what became of a text, with the room that can tell.
enum TextGrading {
  static func grade(_ old: String, _ new: String) -> TextChange {
    TextChangeGrading.grade(old, new)
  }
}
