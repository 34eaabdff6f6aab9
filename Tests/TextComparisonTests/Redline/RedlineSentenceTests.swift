import TestSupport
import Testing

@testable import TextComparison

/// A redline keeps to sentences: what came or went whole is marked whole.
struct RedlineSentenceTests {
  static let readable: [(String, String, String)] = [
    // Sentences that share words, but are not one.
    (
      "Full amnesty for wartime acts shall be granted to everyone, and later claims shall be given up.",
      "The suffering of the victims shall be addressed.",
      "[-Full amnesty for wartime acts shall be granted to everyone, and later claims shall be given"
        + " up-]{+The suffering of the victims shall be addressed+}."
    ),
    (
      "Of the frozen Russian assets, 100 billion dollars shall be invested. The remaining Russian"
        + " assets shall go into a joint vehicle.",
      "Ukraine shall be rebuilt, also out of Russian state assets. Russian state assets shall stay"
        + " frozen.",
      "[-Of the frozen Russian assets, 100 billion dollars shall be invested-]{+Ukraine shall be"
        + " rebuilt, also out of Russian state assets. Russian state assets shall stay frozen+}.[- The"
        + " remaining Russian assets shall go into a joint vehicle.-]"
    ),
    (
      "A group shall meet.", "A group may meet. The parties shall decide.",
      "A group [-shall-]{+may+} meet.{+ The parties shall decide.+}"
    ),
    (
      "Boats stay in port. Crews shall rest.", "Crews shall rest by night. Boats stay in port.",
      "{+Crews shall rest by night. +}Boats stay in port.[- Crews shall rest.-]"
    ),
    // What four words hold together stays.
    (
      "A mechanism led by the United States shall monitor the ceasefire, give early warning and deal"
        + " with breaches.",
      "A mechanism led by the United States and joined by members of the coalition shall monitor the"
        + " ceasefire; a special commission with members of the coalition shall deal with breaches.",
      "A mechanism led by the United States {+and joined by members of the coalition +}shall monitor"
        + " the ceasefire[-, give early warning and deal with breaches-]{+; a special commission with"
        + " members of the coalition shall deal with breaches+}."
    ),
    // Islands.
    (
      "Russia, Ukraine and Europe shall conclude a pact.",
      "Russia and Ukraine shall conclude a pact.",
      "Russia[-, Ukraine and Europe-]{+ and Ukraine+} shall conclude a pact."
    ),
    ("各国同意時", "各方同期時", "各[-国同意-]{+方同期+}時"),
    ("各方同意停火协议。", "各方接受停火安排。", "各方[-同意-]{+接受+}停火[-协议-]{+安排+}。"),
    ("停火协议。", "停火的协议。", "停火{+的+}协议。"),
    // Brackets.
    (
      "US 28-point plan (as leaked)", "E3 counter-proposal (Reuters text)",
      "[-US 28-point plan (as leaked)-]{+E3 counter-proposal (Reuters text)+}"
    ),
    ("A rule (old)", "A rule (new)", "A rule ([-old-]{+new+})"),
  ]

  @Test(arguments: readable)
  func `edits read as a person would mark them`(old: String, new: String, wanted: String) {
    let redline = Redline(old: old, new: new)
    let marked = redline.operations.map {
      switch $0.kind {
      case .keep: $0.text
      case .delete: "[-\($0.text)-]"
      case .insert: "{+\($0.text)+}"
      }
    }.joined()
    #expect(marked == wanted)
    #expect(Redline(old: new, new: old) == redline.mirrored)
  }

  @Test(arguments: UInt64(0)..<300)
  func `the laws of the redline hold for sentences in any order`(seed: UInt64) {
    var generator = Seeded(seed)
    func text() -> String {
      (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        let pair = RedlineSentenceTests.readable.pick(&generator)
        return Bool.random(using: &generator) ? pair.0 : pair.1
      }.joined(separator: Bool.random(using: &generator) ? " " : "\n\n")
    }
    let (old, new) = (text(), text())
    let redline = Redline(old: old, new: new)
    #expect(redline.oldText == old)
    #expect(redline.newText == new)
    #expect(Redline(old: new, new: old) == redline.mirrored)
  }
}
