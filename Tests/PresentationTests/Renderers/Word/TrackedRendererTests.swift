import OfficeDocuments
import TestSupport
import Testing

@testable import Presentation

/// The law of redlines: accepting everything gives the new text, rejecting everything the old one.
struct TrackedRendererTests {
  private typealias Line = TrackedDocument.Line
  private typealias Piece = TrackedDocument.Piece

  /// A text in which anything may have happened to any line, but whose last kept end is that of a line
  /// that was kept or changed.
  private static func document(_ seed: Int) -> TrackedDocument {
    var generator = Seeded(UInt64(seed))
    let words = ["water ", "نهر ", "shall ", "not ", "a\nb ", "1. ", "x\ty ", "  ", "<&> "]
    func text() -> String {
      (0..<Int.random(in: 1...4, using: &generator)).map { _ in words.pick(&generator) }.joined()
        + "."
    }
    var lines: [Line] = []
    for index in 0..<Int.random(in: 1...12, using: &generator) {
      let style: TrackedDocument.Style = Bool.random(using: &generator) ? .text : .heading(2)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: lines.append(Line(style, [Piece(.delete, text())], end: .delete))
      case 1: lines.append(Line(style, [Piece(.insert, text())], end: .insert))
      case 2:
        let moved = text()
        let fates: [TrackedDocument.Fate] = [.moveFrom(index), .moveTo(index)]
        for fate in fates.shuffled(using: &generator) {
          lines.append(Line(style, [Piece(fate, moved)], end: fate))
          if Bool.random(using: &generator) {
            lines.append(Line(.text, [Piece(.keep, text())], end: .keep))
          }
        }
      case 3:
        // Parted or joined: the first end alone changed.
        lines.append(
          Line(
            style, [Piece(.keep, text())], end: Bool.random(using: &generator) ? .insert : .delete))
        lines.append(Line(style, [Piece(.keep, text())], end: .keep))
      default:
        lines.append(
          Line(
            style, [Piece(.keep, text()), Piece(.delete, text()), Piece(.insert, text())],
            end: .keep))
      }
    }
    if !lines.contains(where: { $0.end == .keep }) {
      lines.insert(Line(.text, [Piece(.keep, text())], end: .keep), at: 0)
    }
    return TrackedDocument(
      cover: Document(title: "Cover", blocks: [.paragraph("Not a part of it.")]), lines: lines,
      author: "Upland", day: "2026-01-12")
  }

  @Test(arguments: 1...150, [false, true])
  func `accepting is the new text and rejecting the old one`(seed: Int, simple: Bool) throws {
    let tracked = Self.document(seed)
    let bytes = TrackedRenderer(hasSimpleMoves: simple).render(tracked)
    let read = try WordDocument(bytes)
    let old = read.reading(.original).paragraphs.map(\.text)
    let new = read.reading(.accepted).paragraphs.map(\.text)
    #expect(old == tracked.text(\.isInOld))
    #expect(new == tracked.text(\.isInNew))
    #expect(bytes == TrackedRenderer(hasSimpleMoves: simple).render(tracked))
  }

  /// The random texts must have all that the law is about.
  @Test func `the texts differ and end in every way`() {
    let all = (1...150).map(Self.document)
    #expect(all.filter { $0.text(\.isInOld) != $0.text(\.isInNew) }.count > 100)
    #expect(Set(all.compactMap { $0.lines.last?.end }).count >= 4)
  }

  @Test func `simple moves are deletions and insertions`() throws {
    let tracked = TrackedDocument(
      cover: Document(),
      lines: [
        Line(.text, [Piece(.moveTo(1), "Far.")], end: .moveTo(1)),
        Line(.text, [Piece(.keep, "Near.")], end: .keep),
        Line(.text, [Piece(.moveFrom(1), "Far.")], end: .moveFrom(1)),
        Line(.text, [Piece(.keep, "End.")], end: .keep),
      ], author: "Upland")
    func kinds(_ simple: Bool) throws -> Set<WordRevision.Kind> {
      Set(
        try WordDocument(TrackedRenderer(hasSimpleMoves: simple).render(tracked)).revisions
          .map(\.kind))
    }
    #expect(try kinds(false) == [.moveFrom, .moveTo])
    #expect(try kinds(true) == [.insertion, .deletion])
  }
}
