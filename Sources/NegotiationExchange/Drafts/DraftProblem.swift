internal import NegotiationModel

/// Something that keeps a file from being read as a draft, and its place.
package struct DraftProblem: Error, Hashable, Sendable {
  /// What is wrong; facts only.
  package enum Kind: Hashable, Sendable {
    /// The file is not text in UTF-8; see `EncodingProblem`.
    case encoding(EncodingProblem.Kind, offset: Int)
    /// The file has no heading and no numbered line that could be a clause.
    case noClause
    /// Two clauses are given the same identifier.
    case duplicateIdentifier(String, firstLine: Int)
    /// A name in the braces of a heading breaks the grammar of identifiers.
    case badIdentifier(String)
    /// The word after `kind=` is not a kind of section.
    case badKind(String)
    /// The braces of a heading hold the same attribute twice.
    case repeatedAttribute(String)
    /// The braces of a heading hold an attribute that drafts do not have.
    case unknownAttribute(String)
    /// The Word or PDF document cannot be read; see `DocumentProblem`.
    case document(String)
  }

  package let kind: Kind
  package let position: TextPosition

  package init(_ kind: Kind, at position: TextPosition) {
    self.kind = kind
    self.position = position
  }

  /// The problem in words, without its position.
  package var message: String {
    switch kind {
    case .encoding(let kind, let offset):
      EncodingProblem(kind: kind, position: position, offset: offset).message
    case .noClause:
      "no clause: no heading below the title ('## 1. Ceasefire') and no numbered line "
        + "('1. Fire stops.')"
    case .duplicateIdentifier(let name, let line):
      "clause '\(name)' stands on lines \(line) and \(position.line)"
    case .badIdentifier(let name):
      "'\(name)' is not a valid identifier" + IdentifierGrammar.fault(in: name)
    case .badKind(let name): "'\(name)' is not a valid kind of section"
    case .repeatedAttribute(let name): "second '\(name)' in one heading"
    case .unknownAttribute(let name): "unknown attribute '\(name)'"
    case .document(let message): message
    }
  }
}

/// Why a file is not a draft: all problems, in the order of the file.
package struct DraftFailure: Error, Hashable, Sendable {
  package let problems: [DraftProblem]

  /// The problems in words, one line each, with its place in front.
  package func lines(of file: String) -> [String] {
    problems.map { $0.position.located(in: file, $0.message) }
  }
}
