import NegotiationExchange

/// The spans of a draft tile its file, its identifiers are unique, and its written form is read as the
/// same draft.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDraft(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let draft = try? DraftReader.read(bytes, withoutClauses: .paragraphs) {
    // A paragraph has no heading, so the span of its heading is empty.
    demandTiling(draft, bytes.count, hasEmpty: true)
    let names = draft.identifiers()
    demand(Set(names).count == draft.clauses.count, "identifiers \(names)")
  }
  guard let draft = try? DraftReader.read(bytes) else { return 0 }
  demandTiling(draft, bytes.count, hasEmpty: false)
  let names = draft.identifiers()
  demand(Set(names).count == draft.clauses.count, "identifiers \(names)")
  let written = DraftWriter.markdown(draft, identifiers: names)
  do {
    let again = try DraftReader.read(text: written)
    demand(again.clauses.map(\.explicitIdentifier) == names, "identifiers in\n\(written)")
    demand(texts(again, \.text) == texts(draft, \.text), "texts in\n\(written)")
    demand(texts(again, \.heading) == texts(draft, \.heading), "headings in\n\(written)")
    demand(again.clauses.map(\.number) == draft.clauses.map(\.number), "numbers in\n\(written)")
  } catch {
    demand(false, "not read again: \(error) in\n\(written)")
  }
  return 0
}

private func demandTiling(_ draft: DraftText, _ count: Int, hasEmpty: Bool) {
  var end = 0
  for span in draft.spans {
    demand(span.bytes.lowerBound == end && (hasEmpty || !span.bytes.isEmpty), "a gap at \(end)")
    end = span.bytes.upperBound
  }
  demand(end == count, "the spans end at \(end) of \(count)")
}

/// Texts as bytes, since Swift takes canonically equivalent ones for the same.
private func texts(_ draft: DraftText, _ part: (ClauseText) -> String) -> [[UInt8]] {
  draft.clauses.map { Array(part($0).utf8) }
}
