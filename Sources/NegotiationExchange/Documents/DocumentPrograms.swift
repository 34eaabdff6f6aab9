internal import SystemFiles

/// Runs the user's programs on files that are not read here.
struct DocumentPrograms: Sendable {
  let environment: [String: String]

  /// The text of a PDF in reading order, with a form feed between pages.
  func pdfText(_ bytes: [UInt8]) throws(DraftFailure) -> String {
    try run(bytes, as: "in.pdf") { path in
      let program = try Subprocess("pdftotext", environment: environment)
      return (program, ["-enc", "UTF-8", path, "-"])
    } missing: {
      "a PDF, and pdftotext is not there to read it: install poppler-utils, or save it as text"
    } result: { result, _ in
      result.text
    }
  }

  /// A document converted to text by pandoc or to a Word document by LibreOffice, and the program's
  /// name.
  func converted(_ bytes: [UInt8], _ kind: FileKind) throws(DraftFailure) -> ([UInt8], String) {
    // pandoc reads everything but the old Word format. It writes text: for a Word document it would
    // fetch pictures.
    let ending =
      switch kind {
      case .openText: "odt"
      case .rtf: "rtf"
      case .page: "html"
      default: "doc"
      }
    if kind != .oldWord, (try? Subprocess("pandoc", environment: environment)) != nil {
      return try run(bytes, as: "in.\(ending)") { path in
        let program = try Subprocess("pandoc", environment: environment)
        // In its sandbox pandoc reads only this file and fetches nothing.
        return (program, ["--sandbox", "--wrap=none", "-f", ending, "-t", "plain", path])
      } missing: {
        Self.missing(kind)
      } result: { result, _ in
        (result.output, "pandoc")
      }
    }
    return try run(bytes, as: "in.\(ending)") { path in
      let program = try Subprocess("soffice", environment: environment)
      let folder = String(path.dropLast("/in.\(ending)".count))
      return (
        program,
        [
          "--headless", "--convert-to", "docx",
          "--outdir", folder, path,
        ]
      )
    } missing: {
      Self.missing(kind)
    } result: { _, folder in
      try folder.contents(of: "in.docx").map { ($0, "LibreOffice") }
    }
  }

  private static func missing(_ kind: FileKind) -> String {
    let programs = kind == .oldWord ? "LibreOffice" : "pandoc or LibreOffice"
    return
      "\(kind.name), and no program is there to read it: install \(programs), or save it as .docx"
  }

  /// Runs a program on a file that holds `bytes`.
  private func run<R>(
    _ bytes: [UInt8], as name: String,
    _ command: (String) throws -> (Subprocess, [String]),
    missing: () -> String,
    result: (Subprocess.Result, ScratchFolder) throws -> R?
  ) throws(DraftFailure) -> R {
    do {
      return try ScratchFolder.with { folder in
        let path = try folder.write(bytes, as: name)
        let (program, words) = try command(path)
        let done = try program.run(words)
        guard done.status == 0, let made = try result(done, folder) else {
          let reason =
            done.errorText.split(whereSeparator: \.isNewline).first.map { ": \($0)" } ?? ""
          throw DraftFailure(document: "\(program.name) cannot read the file\(reason)")
        }
        return made
      }
    } catch let failure as DraftFailure {
      throw failure
    } catch SubprocessError.noProgram {
      throw DraftFailure(document: missing())
    } catch SubprocessError.failed(let name, let message) {
      throw DraftFailure(document: "cannot run \(name): \(message)")
    } catch {
      throw DraftFailure(document: "no folder for the file that another program reads")
    }
  }
}
