package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension VerifyReport {
  package func document(_ wording: Wording) -> Document {
    var blocks: [Block] = []
    var lines: [Text] = []
    for finding in findings {
      var line = Text()
      if let file = finding.file {
        line += Text.data(file) + Text(finding.line.map { ":\($0):1: " } ?? ": ")
      }
      line += Text(
        wording[.verify(.severity(finding.severity))] + ": ",
        role: finding.severity == .error ? .error : .warning)
      line += Text.data(finding.message) + Text("  [\(finding.code)]", role: .muted)
      lines.append(line)
    }
    if !lines.isEmpty { blocks.append(.paragraph(lines.joined(separator: "\n"))) }
    let errors = findings.filter { $0.severity == .error }.count
    let verdict = VerifyPhrase.verdict(entries: entries, feeds: feeds.count, errors: errors)
    blocks.append(.paragraph(Text(wording[.verify(verdict)])))
    return Document(language: wording.language, direction: wording.direction, blocks: blocks)
  }
}
