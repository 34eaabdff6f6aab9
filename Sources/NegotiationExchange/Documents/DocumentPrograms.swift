internal import SystemFiles

/// Runs the user's programs on files that are not read here.
struct DocumentPrograms: Sendable {
  let environment: [String: String]

  /// The text of a PDF in reading order, with a form feed between pages.
  func pdfText(_ bytes: [UInt8]) throws(DraftFailure) -> String {
    try run(bytes, as: "in.pdf") { _, path in
      let program = try Subprocess("pdftotext", environment: environment)
      return (program, ["-enc", "UTF-8", path, "-"])
    } missing: {
      "a PDF, but pdftotext is not installed: install poppler-utils, or save it as text"
    } result: { result, _ in
      result.text
    }
  }

  /// A document as a Word document by LibreOffice or as text by pandoc, and which program made it.
  ///
  /// LibreOffice keeps numbers of lists, tables and tracked changes, and is asked first; a web page has its
  /// text in order, which pandoc reads faster.
  func converted(_ bytes: [UInt8], _ kind: FileKind) throws(DraftFailure) -> ([UInt8], String) {
    let ending =
      switch kind {
      case .openText: "odt"
      case .rtf: "rtf"
      case .page: "html"
      default: "doc"
      }
    // pandoc reads all but the old Word format.
    let hasPandoc = kind != .oldWord && isThere("pandoc")
    if hasPandoc, kind == .page || !isThere("soffice") {
      return try run(bytes, as: "in.\(ending)") { _, path in
        let program = try Subprocess("pandoc", environment: environment)
        // In its sandbox pandoc reads only this file and fetches nothing.
        return (program, ["--sandbox", "--wrap=none", "-f", ending, "-t", "plain", path])
      } missing: {
        Self.missing(kind)
      } result: { result, _ in
        (result.output, "pandoc")
      }
    }
    return try run(bytes, as: "in.\(ending)") { folder, path in
      let program = try Subprocess("soffice", environment: environment)
      let user = try folder.makeFolder("profile").makeFolder("user")
      _ = try user.write(Array(Self.settings.utf8), as: "registrymodifications.xcu")
      return (
        program,
        [
          "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore",
          "--convert-to", "docx", "--outdir", folder.path, path,
        ]
      )
    } missing: {
      Self.missing(kind)
    } result: { _, folder in
      try folder.contents(of: "in.docx").map { ($0, "LibreOffice") }
    }
  }

  private func isThere(_ program: String) -> Bool {
    (try? Subprocess(program, environment: environment)) != nil
  }

  /// What LibreOffice is told in a profile of its own: by default it fetches the pictures that a document
  /// links to, so that whoever wrote it learns when it is read.
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
    <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
    <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
    </oor:items>
    """

  private static func missing(_ kind: FileKind) -> String {
    let programs =
      switch kind {
      case .oldWord: "LibreOffice"
      case .page: "pandoc or LibreOffice"
      default: "LibreOffice or pandoc"
      }
    return
      "\(kind.name), and no program is there to read it: install \(programs), or save it as .docx"
  }

  /// Runs a program on a file that holds `bytes`.
  private func run<R>(
    _ bytes: [UInt8], as name: String,
    _ command: (ScratchFolder, String) throws -> (Subprocess, [String]),
    missing: () -> String,
    result: (Subprocess.Result, ScratchFolder) throws -> R?
  ) throws(DraftFailure) -> R {
    do {
      return try ScratchFolder.with { folder in
        let path = try folder.write(bytes, as: name)
        let (program, words) = try command(folder, path)
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
