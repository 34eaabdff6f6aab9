/// Why a line is not an entry.
package struct EntryProblem: Error, Hashable {
  package var message: String
}

extension EntryProblem {
  init(_ problem: JSONText.Problem) {
    message =
      switch problem {
      case .notUTF8: "the line is not UTF-8"
      case .malformed: "the line is not a JSON object"
      case .twice(let key): "the line says '\(key)' twice"
      }
  }
}
