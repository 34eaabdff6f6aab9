internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation
internal import TextComparison

extension DraftComparison.Change {
  /// The redline that is shown: of the texts, or of the headings if there are no texts.
  var shownComparison: TextDifference? {
    comparison ?? (oldText.isEmpty && newText.isEmpty ? heading : nil)
  }
}

extension DiffReport {
  /// A change of a section: its names, and its own text above the first clause.
  func blocks(_ change: SectionChange, _ wording: Wording) -> [Block] {
    let names = [change.old.map { diff.oldSections[$0] }, change.new.map { diff.newSections[$0] }]
      .compactMap { $0.map { Self.label($0, wording) } }
    let title = names.count == 2 && names[0] == names[1] ? [names[0]] : names
    var words = [wording[.changeKind(change.kind.clauseKind)]]
    if let text = change.textChange, text != .identical { words.append(wording[.textChange(text)]) }
    let kind = Text("[" + words.joined(separator: wording.comma) + "]", role: change.kind.role)
    var blocks: [Block] = [
      .heading(
        level: 2,
        title.map { Text.data($0) }.joined(separator: wording.arrow).inRole(.emphasis) + "  " + kind
      )
    ]
    if let text = change.text {
      blocks.append(.redline(Presentation.Redline(ShownRedline.parts(of: text.redline))))
    }
    return blocks
  }

  private static func label(_ section: MatchSection, _ wording: Wording) -> String {
    guard let number = section.number else {
      return section.heading.isEmpty ? section.id : section.heading
    }
    let kind = section.kind.flatMap { SectionKind(rawValue: $0) } ?? .section
    let label = "\(wording[.code(.section(kind))]) \(number)"
    return section.heading.isEmpty ? label : "\(label). \(section.heading)"
  }
}

extension SectionChange.Kind {
  /// The same kind for a clause.
  fileprivate var clauseKind: ClauseMatchKind {
    switch self {
    case .unchanged: .unchanged
    case .edited: .edited
    case .moved: .moved
    case .added: .added
    case .removed: .removed
    }
  }

  fileprivate var role: Role {
    switch self {
    case .unchanged: .muted
    case .edited, .moved: .changed
    case .added: .added
    case .removed: .removed
    }
  }
}
