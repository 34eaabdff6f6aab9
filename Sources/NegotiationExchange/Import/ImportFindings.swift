package import NegotiationModel

/// Everything that is wrong with the files of an import, in order.
///
/// Each cause is reported once: if a name is wrong in many rows, the first is reported with its
/// place and the others with their lines.
package struct ImportFindings {
  /// What would resolve a finding; the caller puts it into words.
  package enum Remedy: Hashable {
    /// What would lift a refusal.
    case lifting(Refusal)
    /// Convert a file from Windows-1252 to UTF-8.
    case convert(file: String)
    /// Let rows correct what is recorded.
    case update
  }

  private struct Finding {
    var position: TextPosition?
    var file: String
    var message: String
    var remedy: Remedy?
    /// The lines of further rows with the same fault, without duplicates.
    var others: [Int] = []
    var places: SheetPlaces?

    var line: String {
      guard let position else { return message }
      guard let places else {
        return position.located(in: file, message + ImportFindings.words(others, "line"))
      }
      let rows = others.map { places.row(ofLine: $0) }
      return "\(file)!\(places.cell(at: position)): \(message)"
        + ImportFindings.words(rows, "row")
    }
  }

  private struct Cause: Hashable {
    var file: String
    var message: String
  }

  private var findings: [Finding] = []
  private var places: [Cause: Int] = [:]

  package var isEmpty: Bool { findings.isEmpty }

  /// Adds a line that has its place in front already.
  mutating func add(line: String) {
    findings.append(Finding(position: nil, file: "", message: line))
  }

  /// - `isOfName`: whether the same words elsewhere in the file have the same cause.
  mutating func add(
    _ message: String, in input: ImportInput, at position: TextPosition, isOfName: Bool,
    remedy: Remedy? = nil
  ) {
    let file = input.name
    let cause = Cause(file: file, message: message)
    if isOfName, let at = places[cause] {
      let last = findings[at].others.last ?? findings[at].position?.line
      if last != position.line { findings[at].others.append(position.line) }
      return
    }
    if isOfName { places[cause] = findings.count }
    findings.append(
      Finding(
        position: position, file: file, message: message, remedy: remedy, places: input.places))
  }

  /// The findings, one line each, with what would resolve it.
  package var list: [(line: String, remedy: Remedy?)] { findings.map { ($0.line, $0.remedy) } }

  /// The number of lines that are named; the rest are counted.
  private static let named = 8

  private static func words(_ lines: [Int], _ noun: String) -> String {
    guard let first = lines.first else { return "" }
    if lines.count == 1 { return "; also on \(noun) \(first)" }
    let shown = lines.prefix(named).map(String.init).joined(separator: ", ")
    let rest = lines.count - named
    return "; also on \(noun)s \(shown)" + (rest > 0 ? " and \(rest) more" : "")
  }
}
