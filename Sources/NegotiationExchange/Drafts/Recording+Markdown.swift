public import NegotiationModel

extension Recording {
  /// A draft of a plan, read from text: Markdown whose headings are clauses, or numbered lines.
  ///
  /// ```swift
  /// try writer.record(
  ///   .draft(
  ///     DraftWords("treaty@v1", by: ["upland"], on: "2026-01-05"),
  ///     markdown: """
  ///       # River treaty
  ///       ## 1. Water {#water}
  ///       300 m3/s at the border.
  ///       """))
  /// ```
  ///
  /// - Parameters:
  ///   - words: the name, and what is known of the draft.
  ///   - text: the whole text. `{#name}` in a heading gives its clause a name.
  /// - Returns: what a `NegotiationWriter` records.
  public static func draft(_ words: DraftWords, markdown text: String) -> Recording {
    Recording { (negotiation, _) throws(Refused) in
      let known = try words.particulars(in: negotiation)
      let draft: DraftText
      do throws(DraftFailure) {
        draft = try DraftReader.read(text: text)
      } catch {
        throw Refused(error.lines(of: words.name).map { .unreadable($0) })
      }
      return DraftRecording.event(draft.proposed(known), in: negotiation)
    }
  }
}
