internal import Presentation
internal import TextComparison

/// A redline for readers: white space that replaces white space is not marked.
///
/// A paragraph that was wrapped again differs from the old one at every line end. The exact redline
/// is in the JSON.
enum ShownRedline {
  typealias Part = Presentation.Redline.Part

  static func parts(of redline: TextComparison.Redline) -> [Part] {
    let operations = redline.operations
    var result: [Part] = []
    func add(_ operation: Presentation.Redline.Operation, _ text: Substring) {
      if text.isEmpty { return }
      if let last = result.last, last.operation == operation {
        result[result.count - 1].text += text
      } else {
        result.append(Part(operation, String(text)))
      }
    }
    var index = 0
    while index < operations.count {
      let operation = operations[index]
      let next = index + 1 < operations.count ? operations[index + 1] : nil
      switch operation.kind {
      case .keep: add(.keep, operation.text[...])
      case .delete:
        if let next, next.kind == .insert {
          index += 1
          let (old, new) = (Edges(operation.text), Edges(next.text))
          let leads = !old.lead.isEmpty && !new.lead.isEmpty
          let trails = !old.trail.isEmpty && !new.trail.isEmpty
          if leads { add(.keep, new.lead) }
          add(.delete, old.text(lead: !leads, trail: !trails))
          add(.insert, new.text(lead: !leads, trail: !trails))
          if trails { add(.keep, new.trail) }
        } else if !isBlank(operation.text) || !standsByBlank(result.last, next) {
          add(.delete, operation.text[...])
        }
      case .insert:
        let isMarked = !isBlank(operation.text) || !standsByBlank(result.last, next)
        add(isMarked ? .insert : .keep, operation.text[...])
      }
      index += 1
    }
    return result
  }

  /// A text with the white space at its ends separated; a text of white space only is all lead.
  private struct Edges {
    let lead: Substring
    let core: Substring
    let trail: Substring

    init(_ text: String) {
      let scalars = text.unicodeScalars
      let first = scalars.firstIndex { !$0.properties.isWhitespace } ?? text.endIndex
      let last =
        scalars.lastIndex { !$0.properties.isWhitespace }.map { scalars.index(after: $0) }
        ?? text.endIndex
      lead = text[..<first]
      core = text[first..<last]
      trail = text[last...]
    }

    func text(lead withLead: Bool, trail withTrail: Bool) -> Substring {
      (withLead ? lead : "") + core + (withTrail ? trail : "")
    }
  }

  private static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether there is white space, or an end of the text, before or after a position.
  private static func standsByBlank(
    _ before: Part?, _ after: TextComparison.Redline.Operation?
  ) -> Bool {
    before?.text.unicodeScalars.last?.properties.isWhitespace ?? true
      || after?.text.unicodeScalars.first?.properties.isWhitespace ?? true
  }
}
