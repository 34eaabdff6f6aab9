internal import NegotiationModel

/// Checks that each line is UTF-8.
struct EncodingCheck: LineCheck {
  func findings(in line: CheckedLine) -> [Finding] {
    line.judgement == nil ? [line.finding("utf-8", "the line is not UTF-8")] : []
  }
}
