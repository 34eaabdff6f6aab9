package import NegotiationModel

/// What is wrong with the files of an import, in the order in which it was met.
///
/// One cause is told once: where a name is wrong in many rows, the first has its place in full and the
/// others their lines behind it.
package struct ImportFindings {
  /// What would mend a finding; whoever shows it says how that is done.
  package enum Remedy: Hashable {
    /// What lifts a refusal.
    case lifting(Refusal)
    /// Make UTF-8 of a file that is in Windows-1252.
    case convert(file: String)
    /// Let rows correct what is recorded.
    case update
  }

  private struct Finding {
    var position: TextPosition?
    var file: String
    var message: String
    var remedy: Remedy?
    /// The lines of further rows with the same fault, each once.
    var others: [Int] = []
  }

  private struct Cause: Hashable {
    var file: String
    var message: String
  }

  private var findings: [Finding] = []
  private var places: [Cause: Int] = [:]

  package var isEmpty: Bool { findings.isEmpty }

  /// A line that has its place in front already.
  mutating func add(line: String) {
    findings.append(Finding(position: nil, file: "", message: line))
  }

  /// - `isOfName`: whether the same words elsewhere in the file have the same cause.
  mutating func add(
    _ message: String, in file: String, at position: TextPosition, isOfName: Bool,
    remedy: Remedy? = nil
  ) {
    let cause = Cause(file: file, message: message)
    if isOfName, let at = places[cause] {
      let last = findings[at].others.last ?? findings[at].position?.line
      if last != position.line { findings[at].others.append(position.line) }
      return
    }
    if isOfName { places[cause] = findings.count }
    findings.append(
      Finding(position: position, file: file, message: message, remedy: remedy))
  }

  /// The findings, a line each, with what would mend it.
  package var list: [(line: String, remedy: Remedy?)] {
    findings.map { finding in
      guard let position = finding.position else { return (finding.message, finding.remedy) }
      let message = finding.message + Self.words(finding.others)
      return (position.located(in: finding.file, message), finding.remedy)
    }
  }

  /// How many lines are named before the rest are counted.
  private static let named = 8

  private static func words(_ lines: [Int]) -> String {
    guard let first = lines.first else { return "" }
    if lines.count == 1 { return "; also on line \(first)" }
    let shown = lines.prefix(named).map(String.init).joined(separator: ", ")
    let rest = lines.count - named
    return "; also on lines \(shown)" + (rest > 0 ? " and \(rest) more" : "")
  }
}
