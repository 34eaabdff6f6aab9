internal import NegotiationAnswers
internal import Presentation
internal import TextComparison

/// Merges the provisions of two drafts into one text with tracked changes.
///
/// Provisions that kept their order are compared word by word. Provisions between them were added
/// or removed whole. A provision that is elsewhere now was moved: it is marked at its old and at
/// its new place.
struct TrackedComposer {
  /// Consecutive provisions of the old draft that became consecutive ones of the new draft.
  private struct Group {
    let old: Range<Int>
    let new: Range<Int>
    /// The number of letters on both sides.
    let size: Int
    let similarity: Double
  }

  /// A moved provision that is less similar is not marked as moved.
  private static let similarEnough = 0.5
  /// Separates paragraphs within a text that is compared as a whole.
  private static let parting = "\u{2029}"

  private let report: TrackedReport
  private let oldLines: [[DraftLines.Line]]
  private let newLines: [[DraftLines.Line]]
  private var moves = 0
  private(set) var lines: [TrackedDocument.Line] = []
  /// The first line of each provision of the new draft, and of each removed one.
  private(set) var newStarts: [Int: Int] = [:]
  private(set) var oldStarts: [Int: Int] = [:]

  init(_ report: TrackedReport) {
    self.report = report
    func lines(_ outline: DraftOutline) -> [[DraftLines.Line]] {
      let lines = DraftLines(Wording.named(outline.language))
      return outline.units.map { lines.lines(of: $0) }
    }
    oldLines = lines(report.old)
    newLines = lines(report.new)
  }

  mutating func compose() {
    let groups = self.groups()
    let kept = Self.kept(groups)
    // The number of the move of each moved provision.
    var origins: [Int: Int] = [:]
    var arrivals: [Int: Int] = [:]
    for (index, group) in groups.enumerated()
    where !kept.contains(index) && group.similarity >= Self.similarEnough {
      moves += 1
      for unit in group.old { origins[unit] = moves }
      for unit in group.new { arrivals[unit] = moves }
    }
    var (nextOld, nextNew) = (0, 0)
    func passed(oldTo: Int, newTo: Int, _ composer: inout Self) {
      while nextOld < oldTo {
        composer.oldStarts[nextOld] = composer.lines.count
        let fate = origins[nextOld].map { TrackedDocument.Fate.moveFrom($0) } ?? .delete
        composer.add(composer.oldLines[nextOld], fate)
        nextOld += 1
      }
      while nextNew < newTo {
        composer.newStarts[nextNew] = composer.lines.count
        // Words that changed in a move are marked as part of it: programs undo a move that contains
        // other changes wrongly.
        let fate = arrivals[nextNew].map { TrackedDocument.Fate.moveTo($0) } ?? .insert
        composer.add(composer.newLines[nextNew], fate)
        nextNew += 1
      }
    }
    for index in kept.sorted(by: { groups[$0].new.lowerBound < groups[$1].new.lowerBound }) {
      let group = groups[index]
      passed(oldTo: group.old.lowerBound, newTo: group.new.lowerBound, &self)
      for unit in group.new { newStarts[unit] = lines.count }
      for unit in group.old { oldStarts[unit] = lines.count }
      lines += compared(group)
      (nextOld, nextNew) = (group.old.upperBound, group.new.upperBound)
    }
    passed(oldTo: report.old.units.count, newTo: report.new.units.count, &self)
  }

  // MARK: What became what

  private func groups() -> [Group] {
    func places(_ units: [DraftOutline.Unit], clauses: Bool) -> [Int: Int] {
      var result: [Int: Int] = [:]
      for (index, unit) in units.enumerated() {
        switch unit.kind {
        case .clause: if clauses { result[unit.place] = index }
        case .section: if !clauses { result[unit.place] = index }
        case .title, .preamble: continue
        }
      }
      return result
    }
    let (old, new) = (report.old.units, report.new.units)
    var groups: [Group] = []
    for kind in [DraftOutline.Kind.title, .preamble] {
      guard let before = old.firstIndex(where: { $0.kind == kind }),
        let after = new.firstIndex(where: { $0.kind == kind })
      else { continue }
      groups.append(group([before], [after], similarity: 1))
    }
    let clauses = (old: places(old, clauses: true), new: places(new, clauses: true))
    for change in report.diff.diff.changes {
      let match = change.match
      let before = match.old.compactMap { clauses.old[$0] }
      let after = match.new.compactMap { clauses.new[$0] }
      guard !before.isEmpty, !after.isEmpty else { continue }
      groups.append(group(before, after, similarity: match.similarity))
    }
    let sections = (old: places(old, clauses: false), new: places(new, clauses: false))
    var taken: (old: Set<Int>, new: Set<Int>) = ([], [])
    for change in report.diff.diff.sections {
      guard let before = change.old.flatMap({ sections.old[$0] }),
        let after = change.new.flatMap({ sections.new[$0] }),
        taken.old.insert(before).inserted, taken.new.insert(after).inserted
      else { continue }
      groups.append(group([before], [after], similarity: 1))
    }
    return groups.sorted { $0.old.lowerBound < $1.old.lowerBound }
  }

  private func group(_ old: [Int], _ new: [Int], similarity: Double) -> Group {
    let (before, after) = (Self.run(old), Self.run(new))
    let size =
      before.reduce(1) { $0 + report.old.units[$1].text.utf8.count }
      + after.reduce(0) { $0 + report.new.units[$1].text.utf8.count }
    return Group(old: before, new: after, size: size, similarity: similarity)
  }

  /// The longest sequence of consecutive indexes; indexes outside it were added or removed
  /// separately.
  private static func run(_ places: [Int]) -> Range<Int> {
    var best = 0..<0
    var current = 0..<0
    for place in places.sorted() {
      current =
        place == current.upperBound && !current.isEmpty
        ? current.lowerBound..<place + 1 : place..<place + 1
      if current.count > best.count { best = current }
    }
    return best
  }

  /// The groups with the same order in both drafts: those with the most text.
  private static func kept(_ groups: [Group]) -> Set<Int> {
    // The best sum of sizes that ends with each group, and the group before it in that sum.
    var best = groups.map(\.size)
    var before = [Int?](repeating: nil, count: groups.count)
    for index in groups.indices {
      for earlier in 0..<index
      where groups[earlier].new.upperBound <= groups[index].new.lowerBound
        && groups[earlier].old.upperBound <= groups[index].old.lowerBound
        && best[earlier] + groups[index].size > best[index]
      {
        best[index] = best[earlier] + groups[index].size
        before[index] = earlier
      }
    }
    var kept: Set<Int> = []
    var next = groups.indices.max { best[$0] < best[$1] }
    while let index = next {
      kept.insert(index)
      next = before[index]
    }
    return kept
  }

  // MARK: Lines

  private mutating func add(_ added: [DraftLines.Line], _ fate: TrackedDocument.Fate) {
    lines += added.map {
      TrackedDocument.Line($0.style, [TrackedDocument.Piece(fate, $0.text)], end: fate)
    }
  }

  /// The lines of a group, compared word by word.
  private func compared(_ group: Group) -> [TrackedDocument.Line] {
    var old = group.old.flatMap { oldLines[$0] }
    var new = group.new.flatMap { newLines[$0] }
    var result: [TrackedDocument.Line] = []
    // Headings are compared only with headings.
    while let before = old.first, let after = new.first, before.style != .text,
      after.style != .text
    {
      let pieces = Self.pieces(before.text, after.text, report.diff)
      result.append(TrackedDocument.Line(after.style, pieces, end: .keep))
      old.removeFirst()
      new.removeFirst()
    }
    if old.isEmpty, new.isEmpty { return result }
    if old.isEmpty || new.isEmpty {
      let fate: TrackedDocument.Fate = old.isEmpty ? .insert : .delete
      return result
        + (old + new).map {
          TrackedDocument.Line($0.style, [TrackedDocument.Piece(fate, $0.text)], end: fate)
        }
    }
    return result
      + Self.parted(
        Self.pieces(
          old.map(\.text).joined(separator: Self.parting),
          new.map(\.text).joined(separator: Self.parting), report.diff),
        styles: (old.map(\.style), new.map(\.style)))
  }

  private static func pieces(
    _ old: String, _ new: String, _ report: DiffReport
  ) -> [TrackedDocument.Piece] {
    if old.utf8.elementsEqual(new.utf8) { return [TrackedDocument.Piece(.keep, new)] }
    let difference = TextDifference(old: old, new: new, language: report.diff.language)
    return difference.redline.operations.map { operation in
      switch operation.kind {
      case .keep: TrackedDocument.Piece(.keep, operation.text)
      case .delete: TrackedDocument.Piece(.delete, operation.text)
      case .insert: TrackedDocument.Piece(.insert, operation.text)
      }
    }
  }

  /// The pieces, divided into lines at the separator of paragraphs.
  private static func parted(
    _ pieces: [TrackedDocument.Piece],
    styles: (old: [TrackedDocument.Style], new: [TrackedDocument.Style])
  ) -> [TrackedDocument.Line] {
    var lines: [TrackedDocument.Line] = []
    var open: [TrackedDocument.Piece] = []
    var (oldLine, newLine) = (0, 0)
    func close(_ end: TrackedDocument.Fate) {
      let style =
        end.isInNew
        ? styles.new[min(newLine, styles.new.count - 1)]
        : styles.old[min(oldLine, styles.old.count - 1)]
      lines.append(TrackedDocument.Line(style, open, end: end))
      open = []
      if end.isInOld { oldLine += 1 }
      if end.isInNew { newLine += 1 }
    }
    for piece in pieces {
      let parts = piece.text.components(partedBy: "\u{2029}")
      for (index, part) in parts.enumerated() {
        if index > 0 { close(piece.fate) }
        if !part.isEmpty { open.append(TrackedDocument.Piece(piece.fate, part)) }
      }
    }
    close(.keep)
    return lines
  }
}

extension String {
  /// The parts between occurrences of a character, including empty ones.
  ///
  /// It compares scalars: a combining mark after the separator would form one character with it.
  fileprivate func components(partedBy sign: Unicode.Scalar) -> [String] {
    unicodeScalars.split(separator: sign, omittingEmptySubsequences: false).map { String($0) }
  }
}
