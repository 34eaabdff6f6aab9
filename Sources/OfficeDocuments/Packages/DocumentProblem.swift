/// Why a document cannot be read.
package enum DocumentProblem: Error, Hashable, Sendable {
  /// The ZIP archive that holds the document cannot be read; see `ContainerProblem`.
  case container(ContainerProblem)
  /// The XML of a part cannot be read; see `MarkupProblem`.
  case markup(part: String, MarkupProblem)
  /// The archive lacks the part that makes it a Word document.
  case notWord
  /// The archive lacks the part that makes it a spreadsheet.
  case notSpreadsheet
  /// The document names a part that the archive does not hold.
  case missingPart(String)

  package var message: String {
    switch self {
    case .container(let problem): problem.message
    case .markup(let part, let problem): "\(part): \(problem.message)"
    case .notWord: "an archive that holds no Word document"
    case .notSpreadsheet: "an archive that holds no spreadsheet"
    case .missingPart(let name): "its part '\(name)' is missing"
    }
  }
}
