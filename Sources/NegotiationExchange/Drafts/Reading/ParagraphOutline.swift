/// Makes the paragraphs of a text its clauses, if nothing else divides it.
enum ParagraphOutline {
  static func outline(_ lines: SourceLines) -> DraftOutline {
    var outline = DraftOutline(form: .plain)
    for index in lines.all.indices where !lines.isBlank(index) {
      guard index == 0 || lines.isBlank(index - 1) else { continue }
      let start = lines.all[index].start
      outline.blocks.append(
        DraftBlock(role: .clause, level: 1, heading: start..<start, line: index))
    }
    return outline
  }
}
