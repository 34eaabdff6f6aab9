internal import NegotiationModel
internal import StatementReading

/// A candidate as the arguments of `record`.
struct CandidateWords {
  /// `nil` if party, stance or target is missing.
  let words: [String]?

  init(_ candidate: StatementCandidate, source: String?, language: String?) {
    guard let party = candidate.party, let stance = candidate.stance,
      let target = candidate.targets.first
    else {
      words = nil
      return
    }
    var options: [String] = []
    if let on = candidate.on { options.append("--on=\(on)") }
    if let speaker = candidate.speaker { options.append("--by=\(speaker)") }
    if let quote = candidate.quote {
      options.append("--quote=\(quote)")
      if let language { options.append("--lang=\(language)") }
    }
    if stance == .conditional {
      // A conditional stance needs a condition; if none was found, the sentence is used.
      let conditions = candidate.conditions.isEmpty ? [candidate.text] : candidate.conditions
      options += conditions.map { "--condition=\($0)" }
    }
    if let source { options.append("--source=\(source)") }
    options.append("--basis=\(candidate.basis.code)")
    if candidate.isRedLine, source != nil || candidate.quote != nil { options.append("--red-line") }
    words = options + ["--", party.text, stance.code, target.target.description]
  }
}
