internal import CommandLineTable

/// The explanation of the stance words in help and the manual.
enum ScalePage {
  /// The words in one paragraph, for the command that takes them.
  static let words =
    """
    The words of the scale: accept (can sign it as drafted), accepts-if (would, under a condition \
    that is named), open (has spoken to it, neither for nor against), object (not this wording), \
    reject (not the substance), unconcerned (it does not touch the party); withdraws takes an \
    earlier stance back. On a claim: asserts, denies. 'parley help scale' says more.
    """

  static let page = ToolPage(
    "scale", summary: "The words for a stance, and what the evidence must show",
    rows: [
      .init("accept, accepts", "Can sign the clause as drafted (+2)"),
      .init(
        "conditional, accepts-if",
        "Would accept; at least one condition is recorded with it, with --condition (+1)"),
      .init("open", "Has spoken to it and is neither for nor against (0)"),
      .init(
        "object, objects",
        "Does not accept this wording; the substance may still be discussed (-1)"),
      .init("reject, rejects", "Refuses the substance, whatever the wording (-2)"),
      .init("unconcerned", "The clause does not touch the party; it is left out of sums"),
      .init("withdraws", "Takes its earlier stance back and is silent again; history is kept"),
      .init(
        "asserts", "Of a claim (add topic --kind claim): says that it is so; the same as accept"),
      .init("denies", "Of a claim: says that it is not so; the same as object"),
    ],
    text: """
      Silence is not a word of the scale: a party without a recorded statement is silent. Do not \
      record it as such. When two words fit, take the weaker one.
      """)
}
