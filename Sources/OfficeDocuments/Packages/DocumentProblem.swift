/// Why a document cannot be read.
package enum DocumentProblem: Error, Hashable, Sendable {
  case container(ContainerProblem)
  case markup(part: String, MarkupProblem)
  /// An archive without the part that makes it a Word document.
  case notWord
  /// A part that is named by the document and is none of this archive.
  case missingPart(String)

  package var message: String {
    switch self {
    case .container(let problem): problem.message
    case .markup(let part, let problem): "\(part): \(problem.message)"
    case .notWord: "an archive that holds no Word document"
    case .missingPart(let name): "its part '\(name)' is missing"
    }
  }
}
