import Foundation
import NegotiationModel

/// Sentences with what is wanted of them, as `Sentences/README.md` describes the files.
struct LabelledReport: Sendable {
  struct Wanted: Sendable {
    var party: String
    /// Speakers of whom each is right; `nil` among them is none.
    var speakers: [String?]
    var stances: [Stance?]
    var targets: [String]

    /// `PARTY SPEAKER STANCE TARGET`; `nil` for anything else.
    init?(_ line: Substring) {
      let fields = line.split(separator: " ").map { field in
        field.split(separator: "/").map(String.init)
      }
      guard fields.count == 4 else { return nil }
      party = fields[0][0]
      speakers = fields[1].map { $0 == "-" ? nil : $0 }
      stances = fields[2].map { Stance(word: $0) }
      targets = fields[3]
    }
  }

  var text: String
  var wanted: [Wanted] = []

  static func all(in language: String) throws -> [LabelledReport] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Sentences/\(language).txt")
    var reports: [LabelledReport] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      guard line.hasPrefix("> ") else {
        reports.append(LabelledReport(text: String(line)))
        continue
      }
      guard let wanted = Wanted(line.dropFirst(2)) else { continue }
      reports[reports.count - 1].wanted.append(wanted)
    }
    return reports
  }

  init(text: String) { self.text = text }

  /// - `wanted`: a statement in each.
  init(text: String, wanted: [String]) {
    self.text = text
    self.wanted = wanted.compactMap { Wanted(Substring($0)) }
  }
}
