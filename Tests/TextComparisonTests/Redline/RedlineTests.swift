import TestSupport
import Testing

@testable import TextComparison

struct RedlineTests {
  private func marked(_ old: String, _ new: String) -> String {
    Redline(old: old, new: new).operations.map {
      switch $0.kind {
      case .keep: $0.text
      case .delete: "[-\($0.text)-]"
      case .insert: "{+\($0.text)+}"
      }
    }.joined()
  }

  @Test(arguments: UInt64(0)..<600)
  func `both texts are rebuilt byte for byte, and swapping them mirrors the redline`(seed: UInt64) {
    var generator = Seeded(seed)
    let (old, new) =
      seed.isMultiple(of: 3)
      ? (
        MixedText.make(pieces: 30, using: &generator), MixedText.make(pieces: 30, using: &generator)
      ) : MixedText.pair(pieces: 60, using: &generator)
    let redline = Redline(old: old, new: new)
    #expect(redline.oldText.utf8.elementsEqual(old.utf8))
    #expect(redline.newText.utf8.elementsEqual(new.utf8))
    #expect(redline.operations.allSatisfy { !$0.text.isEmpty })
    #expect(Redline(old: new, new: old) == redline.mirrored)
    // Nothing was given up: the whole is replaced only where nothing is shared.
    let kinds = redline.operations.map(\.kind)
    #expect(!zip(kinds, kinds.dropFirst()).contains { $0 == .insert && $1 == .delete })
    #expect(!zip(kinds, kinds.dropFirst()).contains { $0 == $1 && $0 == .keep })
  }

  @Test(arguments: UInt64(0)..<100)
  func `a text does not differ from itself`(seed: UInt64) {
    var generator = Seeded(seed)
    let text = MixedText.make(pieces: 80, using: &generator)
    #expect(!Redline(old: text, new: text).hasChanges)
    #expect(Redline(old: text, new: text).wordsDeleted == 0)
  }

  static let readable: [(String, String, String)] = [
    (
      "capped at 600,000 persons.", "capped at 800,000 persons in peacetime.",
      "capped at [-600,000-]{+800,000+} persons{+ in peacetime+}."
    ),
    ("A dog ran.", "A big dog ran.", "A {+big +}dog ran."),
    ("One. Two.", "One. Three. Two.", "One. {+Three. +}Two."),
    ("One. Two.", "One. Two. Three.", "One. Two.{+ Three.+}"),
    (
      "the ceasefire of forces now", "the truce of troops now",
      "the [-ceasefire of forces-]{+truce of troops+} now"
    ),
    ("from 5 to 7 days", "from 6 to 8 days", "from [-5-]{+6+} to [-7-]{+8+} days"),
    ("军队上限为60万人。", "军队上限为80万人。", "军队上限为[-60-]{+80+}万人。"),
    ("лимит 600 000 человек", "лимит 800 000 человек", "лимит [-600 000-]{+800 000+} человек"),
    ("بحد ٦٠٠٬٠٠٠ جندي", "بحد ٨٠٠٬٠٠٠ جندي", "بحد [-٦٠٠٬٠٠٠-]{+٨٠٠٬٠٠٠+} جندي"),
    ("caf\u{E9} now", "cafe\u{301} now", "[-caf\u{E9}-]{+cafe\u{301}+} now"),
    ("foo bar end", "qux baz end", "[-foo bar-]{+qux baz+} end"),
    ("", "new", "{+new+}"),
    ("old", "", "[-old-]"),
    ("", "", ""),
    (
      "на 3 декабря 2025 года", "на 5 января 2026 года",
      "на [-3 декабря 2025-]{+5 января 2026+} года"
    ),
    ("on 3 December 2025.", "on 5 December 2025.", "on [-3 December 2025-]{+5 December 2025+}."),
    ("on March 3, 2025.", "on May 3, 2025.", "on [-March 3, 2025-]{+May 3, 2025+}."),
    ("共三十天。", "共五十天。", "共[-三十-]{+五十+}天。"),
  ]

  @Test(arguments: readable)
  func `edits read as a person would mark them`(old: String, new: String, wanted: String) {
    #expect(marked(old, new) == wanted)
  }

  @Test func `words are counted on both sides`() {
    let redline = Redline(old: "one two three", new: "one four five three")
    #expect(redline.wordsDeleted == 1)
    #expect(redline.wordsInserted == 2)
  }

  @Test func `a plan of 10,000 clauses is marked at most 15 % beyond what changed`() {
    var generator = Seeded(7)
    let words =
      "the of and to in a shall party parties forces peace agreement territory ceasefire "
      + "withdraw within security council zone border civil return detained exchange monitor "
      + "mission deploy line contact signed treaty entry force obligations humanitarian access"
    let vocabulary = words.split(separator: " ").map(String.init)
    var changed = 0
    var marks = 0
    for _ in 0..<10_000 {
      let count = Int.random(in: 12...40, using: &generator)
      var clause: [String] = []
      for _ in 0..<count { clause.append(vocabulary.pick(&generator)) }
      guard Int.random(in: 0..<20, using: &generator) == 0 else { continue }
      var edited = clause.map { Optional($0) }
      var added: [Int: String] = [:]
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let at = Int.random(in: 0..<count, using: &generator)
        let fresh = "word\(Int.random(in: 0..<900, using: &generator))"
        switch Int.random(in: 0...2, using: &generator) {
        case 0 where edited[at] == clause[at]:
          edited[at] = fresh
          changed += 2
        case 1 where edited[at] == clause[at]:
          edited[at] = nil
          changed += 1
        case 2 where added[at] == nil:
          added[at] = fresh
          changed += 1
        default: break
        }
      }
      var new: [String] = []
      for index in 0..<count {
        if let word = edited[index] { new.append(word) }
        if let word = added[index] { new.append(word) }
      }
      let redline = Redline(
        old: clause.joined(separator: " ") + ".", new: new.joined(separator: " ") + ".")
      marks += redline.wordsDeleted + redline.wordsInserted
    }
    #expect(changed > 1_000)
    #expect(Double(marks) <= 1.15 * Double(changed), "\(marks) marked, \(changed) changed")
  }
}
