import NegotiationModel
import TestDesk
import TestSupport

@testable import NegotiationCommands

/// `Docs/Errors.md`: every kind of error, what it means, a line that makes it and what is printed.
struct ErrorPage {
  /// An error type and the section it has.
  struct Family {
    var type: String
    var path: String
    var title: String
    var intro: String
    /// Whether the lines are told from the values: documents of other programs cannot be typed.
    var isTold = false
  }

  static let families: [Family] = [
    Family(
      type: "Unresolved", path: "NegotiationModel/Resolving/Unresolved.swift",
      title: "Names that do not lead to one thing", intro: "A name was typed to read something."),
    Family(
      type: "LogError", path: "NegotiationLog/Feeds/LogError.swift",
      title: "The negotiation's folder",
      intro: "The folder or the log in it cannot be used."),
    Family(
      type: "FileError", path: "SystemFiles/Files/FileError.swift", title: "Files",
      intro: "A file or a folder cannot be read or written."),
    Family(
      type: "SyncError", path: "NegotiationSync/SyncError.swift", title: "`sync` and `seal`",
      intro: "These two commands work with git and ssh-keygen."),
    Family(
      type: "ImportProblem", path: "NegotiationExchange/Import/ImportInput.swift",
      title: "Nothing to import",
      intro:
        "What was named holds no table. All rows of an import are checked first; either all are recorded or none."
    ),
    Family(
      type: "TableProblem", path: "NegotiationExchange/Tables/TableProblem.swift", title: "Tables",
      intro:
        "A row that breaks a rule is told by the message of that rule, with the file, line and column in front."
    ),
    Family(
      type: "CSVProblem", path: "NegotiationExchange/Tables/CSVReader.swift", title: "CSV",
      intro: "The file is not well-formed CSV (RFC 4180, UTF-8)."),
    Family(
      type: "TooLong", path: "NegotiationExchange/Export/Exporter+Spreadsheet.swift",
      title: "Export to a spreadsheet", intro: "A cell of a spreadsheet holds 32,767 characters."),
    Family(
      type: "InTheWay", path: "NegotiationExchange/Export/ExportFolder.swift",
      title: "Export to a folder", intro: "An export overwrites only what an earlier export wrote."),
    Family(
      type: "EncodingProblem", path: "NegotiationExchange/Text/EncodingCheck.swift",
      title: "Text files", intro: "Drafts and tables are text in UTF-8."),
    Family(
      type: "DraftProblem", path: "NegotiationExchange/Drafts/DraftProblem.swift", title: "Drafts",
      intro: "The file cannot be read as a draft."),
    Family(
      type: "DocumentProblem", path: "OfficeDocuments/Packages/DocumentProblem.swift",
      title: "Word documents and spreadsheets", intro: "", isTold: true),
    Family(
      type: "ContainerProblem", path: "OfficeDocuments/Container/ContainerProblem.swift",
      title: "The archive of a document",
      intro: "A Word document and a spreadsheet are ZIP archives.", isTold: true),
    Family(
      type: "MarkupProblem", path: "OfficeDocuments/Markup/MarkupProblem.swift",
      title: "The XML of a document", intro: "", isTold: true),
  ]

  /// Lines that break the grammar of the command line.
  static let usage: [(means: String, line: String)] = [
    ("No command has that name.", "matrux"),
    ("The command has no option of that name.", "matrix --partys north"),
    ("An option that needs a value stands last.", "matrix --as-of"),
    ("An option that takes no value is given one.", "matrix --json=yes"),
    ("An option that may be given once is given twice.", "matrix --as-of 2026 --as-of 2025"),
    ("A word is missing.", "record north"),
    ("An option that must be given is missing.", "add party east"),
    ("A word is left over.", "matrix deal deal"),
    ("A word of a closed list is another word.", "record north maybe deal"),
    ("A day that no calendar has.", "matrix --as-of 2025-02-30"),
    ("A grade is not a letter A to F and a digit 1 to 6.", "record north open deal --grade G9"),
    ("A name is not an identifier.", "add party 'a b' --name A"),
    ("Nobody can be asked: there is no terminal.", "record"),
    ("The ending of the file says nothing about its format.", "matrix -o matrix.doc"),
  ]

  private var text = ""

  static func made() throws -> String {
    var page = ErrorPage()
    page.introduce()
    try page.addUsage()
    try page.addRefusals()
    for family in families { try page.add(family) }
    while page.text.hasSuffix("\n\n") { page.text.removeLast() }
    return page.text
  }

  private mutating func introduce() {
    text = """
      # Errors

      <!-- Made by running each line; RECORD_GOLDENS=1 swift test --filter ErrorPageTests -->

      Every kind of error, what it means, a line that makes it and what is then printed. A command that fails records nothing. \
      Results go to standard output and everything on this page to standard error. A message begins with `parley:`, or with the \
      file, line and column that are at fault; `hint:` is followed by something to type.

      | exit status | meaning |
      |---|---|
      | 0 | done |
      | 1 | the answer is no: something was found, or the two sides differ |
      | 64 | a usage error: the command line breaks its grammar |
      | 65 | well-formed, and refused; or a file does not hold what it should |
      | 66 | no such file or folder |
      | 70 | a fault of the program: please report it |
      | 73 | a file cannot be created |
      | 74 | reading or writing failed |
      | 129, 130, 143 | a signal ended the command |

      The lines are typed in this negotiation, on 10 January 2026:

      ```
      $ cat one.md

      """
    text += Desk.texts[0].value + "\n"
    text += "$ sed 's/First/Second/; s/600,000/800,000/' one.md > two.md\n"
    for line in Desk.story { text += "$ parley \(line)\n" }
    text += "```\n\n"
  }

  private mutating func addUsage() throws {
    text += "## Usage errors\n\nThe command line breaks its grammar. Exit status 64.\n\n"
    let desk = try Desk.talks()
    desk.isTerminal = false
    for (means, line) in Self.usage {
      let outcome = desk.run(line)
      guard outcome.status == 64 else { throw DeskError(line: line, errors: outcome.errors) }
      text += "\(means)\n\n```\n$ parley \(line)\n\(outcome.errors)```\n\n"
    }
  }

  private mutating func addRefusals() throws {
    text += """
      ## Rules that refuse what is recorded

      What was typed is well-formed, and a rule stands against it. Exit status 65.


      """
    let path = "Sources/NegotiationModel/Rules/Refusal+Code.swift"
    for kind in try ErrorSource.cases(of: "Code", in: path) {
      text += "### \(Self.words(kind.name))\n\n\(kind.comment)\n\n"
      var shown: Set<String> = []
      for refused in HintTests.refused
      where Self.family(refused.code) == Self.words(kind.name)
        && shown.insert(refused.code).inserted
      {
        try add(refused)
      }
      for untyped in UntypedRefusal.all
      where Self.family(untyped.code.word) == Self.words(kind.name) {
        try add(untyped)
      }
    }
  }

  private mutating func add(_ refused: HintTests.Refused) throws {
    let desk = try Desk.talks()
    desk.isTerminal = false
    text += "```\n"
    for (name, content) in HintTests.files {
      try desk.write(name, content)
      if (refused.setup + [refused.line]).contains(where: { $0.contains(name) }) {
        text += "$ cat \(name)\n\(content)"
      }
    }
    for line in refused.setup {
      text += "$ parley \(line)\n"
      text += try desk.answer(line)
    }
    desk.run(refused.line)
    text += "$ parley \(refused.line)\n\(desk.errors)```\n\n"
  }

  private mutating func add(_ untyped: UntypedRefusal) throws {
    let desk = try Desk.talks()
    for line in untyped.setup { try desk.answer(line) }
    let refusals = try untyped.refusals(in: desk.path).filter { $0.code == untyped.code }
    let failure = Failure.refused(refusals)
    let lines = failure.lines + (failure.hint.map { ["hint: " + $0] } ?? [])
    text += "No command line leads here; the log of another program may: \(untyped.what).\n\n"
    text += "```\n\(lines.joined(separator: "\n"))\n```\n\n"
  }

  private mutating func add(_ family: Family) throws {
    let cases = try ErrorSource.cases(of: Self.declared(family.type), in: "Sources/" + family.path)
    text += "## \(family.title)\n\n"
    if !family.intro.isEmpty { text += family.intro + "\n\n" }
    if family.isTold {
      text +=
        "Exit status 65. The file stands in front of the message.\n\n| meaning | message |\n|---|---|\n"
      for kind in cases {
        for example in ErrorExample.all where example.isOf(family.type, kind.name) {
          text += "| \(Self.meaning(kind.comment)) | `\(example.message)` |\n"
        }
      }
      text += "\n"
      return
    }
    for kind in cases {
      if cases.count > 1 { text += "### \(Self.words(kind.name))\n\n" }
      for example in ErrorExample.all where example.isOf(family.type, kind.name) {
        let desk = try Desk.talks()
        let outcome = try example.outcome(in: desk)
        text += "\(Self.meaning(kind.comment)) Exit status \(outcome.status).\n\n"
        if example.line == nil {
          text += "No line leads here at will; what is then printed:\n\n"
        }
        text += "```\n" + example.typed + outcome.text + "```\n\n"
      }
    }
  }

  /// The type whose cases are listed: a problem with a position holds its kind in a type of its own.
  static func declared(_ type: String) -> String {
    ["TableProblem", "CSVProblem", "EncodingProblem", "DraftProblem", "MarkupProblem"]
      .contains(type) ? "Kind" : type
  }

  /// The code without the noun or the field behind it.
  static func family(_ word: String) -> String {
    for family in ["unknown", "duplicate", "blank"] where word.hasPrefix(family + "-") {
      return family
    }
    return word
  }

  /// A case's name as words: `draftCycle` is `draft-cycle`.
  static func words(_ name: String) -> String {
    name.replacing(/([a-z])([A-Z])/) { "\($0.1)-\($0.2)" }.lowercased()
  }

  /// A case's sentence, in which the name of another error type is the title of its section.
  static func meaning(_ comment: String) -> String {
    families.reduce(comment) { $0.replacing("`\($1.type)`", with: "“\($1.title)”") }
  }
}

extension ErrorExample {
  func isOf(_ type: String, _ name: String) -> Bool { self.type == type && self.name == name }

  /// What is typed, with the files that have to be there.
  var typed: String {
    guard let line else { return "" }
    var text = ""
    for file in files {
      text +=
        file.what.map { "# \(file.name) holds \($0)\n" }
        ?? "$ cat \(file.name)\n\(String(decoding: file.bytes, as: UTF8.self))"
    }
    for line in setup { text += "$ parley \(line.count > 200 ? line.prefix(80) + "…'" : line)\n" }
    return text + environment.map { "\($0.key)=\($0.value) " }.joined().prefixed(by: "$ ")
      + "parley \(line)\n"
  }
}

extension String {
  fileprivate func prefixed(by start: String) -> String { start + self }
}
