@testable import NegotiationExchange
@testable import OfficeDocuments

/// Tables, drafts and documents that cannot be read or written.
extension ErrorExample {
  private static let start = TextPosition(line: 1, column: 1)

  private static func importing(
    _ error: ImportProblem, _ line: String, after setup: String..., files: [File] = []
  ) -> ErrorExample {
    var example = ErrorExample(
      "ImportProblem", error, error.lines.joined(separator: "\n"), line, files)
    example.setup = setup
    return example
  }

  private static func table(
    _ kind: TableProblem.Kind, _ text: String, in name: String = "plans.csv"
  ) -> ErrorExample {
    ErrorExample(
      "TableProblem", kind, TableProblem(kind, at: start).message, "import \(name)",
      [.text(name, text)])
  }

  private static func csv(_ kind: CSVProblem.Kind, _ file: File) -> ErrorExample {
    ErrorExample(
      "CSVProblem", kind, CSVProblem(kind: kind, position: start).message, "import \(file.name)",
      [file])
  }

  private static func encoding(
    _ kind: EncodingProblem.Kind, at offset: Int, _ bytes: [UInt8], _ what: String
  ) -> ErrorExample {
    let problem = EncodingProblem(kind: kind, position: start, offset: offset)
    return ErrorExample(
      "EncodingProblem", kind, problem.message, "add draft deal@three three.md",
      [File(name: "three.md", bytes: bytes, what: what)])
  }

  private static func draft(
    _ kind: DraftProblem.Kind, _ file: File, line: Int = 1
  ) -> ErrorExample {
    let problem = DraftProblem(kind, at: TextPosition(line: line, column: 1))
    return ErrorExample(
      "DraftProblem", kind, problem.message, "add draft deal@three \(file.name)", [file])
  }

  private static func document(_ type: String, _ value: Any, _ message: String) -> ErrorExample {
    ErrorExample(type, value, message, nil, [])
  }

  static let tables: [ErrorExample] = [
    importing(
      .noTables(folder: "empty"), "import empty", files: [.text("empty/notes.txt", "a note\n")]),
    importing(
      .unreadable(
        file: "votes.csv",
        [TableProblem(.unknownTable(header: ["who", "how"], candidates: []), at: start)]),
      "import votes.csv", files: [.text("votes.csv", "who,how\nnorth,yes\n")]),
    importing(
      .sheets(["gaps.xlsx:sources!A1: unknown column 'party'"]), "import gaps.xlsx",
      after: "matrix -o gaps.xlsx"),
    importing(
      .noSheets(file: "shifts.xlsx", ["Shifts"]), "import shifts.xlsx",
      after: "shifts -o shifts.xlsx"),
    table(.csv(.unclosedQuote), "id,name\npeace,\"Peace\n"),
    table(.noHeader, ""),
    table(
      .unknownTable(header: ["id", "name"], candidates: [.parties, .topics, .plans]),
      "id,name\npeace,Peace\n", in: "new.csv"),
    table(.missingColumn(.name), "id\npeace\n"),
    table(.unknownColumn("colour"), "id,name,colour\npeace,Peace,blue\n"),
    table(.duplicateColumn("name"), "id,name,name\npeace,Peace,Peace\n"),
    table(.rowTooShort(expected: 2, found: 1), "id,name\npeace\n"),
    table(.rowTooLong(expected: 2, found: 3), "id,name\npeace,Peace,blue\n"),
    table(.missingValue(.name), "id,name\npeace,\n"),
    table(.unnamedColumn, "id,name,\npeace,Peace,blue\n"),
    csv(.unclosedQuote, .text("plans.csv", "id,name\npeace,\"Peace\n")),
    csv(.textAfterClosingQuote, .text("plans.csv", "id,name\npeace,\"Peace\" plan\n")),
    csv(
      .encoding(.zeroByte, offset: 8),
      File(
        name: "plans.csv", bytes: Array("id,name\n\0".utf8), what: "a header line and a zero byte")),
    csv(
      .western(byte: 0xFF, sign: "ÿ", offset: 45),
      File(
        name: "stances.csv",
        bytes: Array("party,stance,target,quote\nnorth,open,deal,caf".utf8) + [0xFF, 0x81, 0x0A],
        what: "a quotation with the byte 0xFF")),
    csv(
      .halfCharacter(offset: 6),
      File(
        name: "plans.csv", bytes: [0xFF, 0xFE, 0x69, 0, 0x64, 0, 0x2C],
        what: "`id,` in UTF-16, cut after five bytes of six")),
    ErrorExample(
      "TooLong", "TooLong",
      Exporter.TooLong(table: "stances", column: "note").message, "export -o tables.xlsx", []),
    ErrorExample(
      "InTheWay", "InTheWay",
      "'tables/parties.csv' is in the way: it is in no list of an earlier export",
      "export -o tables", [.text("tables/parties.csv", "my own table\n")]),
  ].map { example in
    var example = example
    if example.type == "TooLong" {
      example.setup = [
        "record north open deal --on 2026-01-05 --note '\(String(repeating: "word ", count: 7000))'"
      ]
    }
    return example
  }

  static let drafts: [ErrorExample] =
    [
      encoding(
        .invalidUTF8(byte: 0xFF), at: 10, Array("## 1. One\n".utf8) + [0xFF, 0x0A],
        "a heading and the byte 0xFF"),
      encoding(.zeroByte, at: 10, Array("## 1. One\n\0".utf8), "a heading and a zero byte"),
      encoding(
        .otherEncoding(byte: 0xE9, .singleByte("Windows-1252")), at: 13,
        Array("## 1. One\ncaf".utf8) + [0xE9] + Array(" and more\n".utf8),
        "a heading and the word café in Windows-1252"),
      encoding(
        .notText(.image("PNG")), at: 0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        "the first bytes of a picture"),
      draft(
        .encoding(.zeroByte, offset: 10),
        File(
          name: "three.md", bytes: Array("## 1. One\n\0".utf8), what: "a heading and a zero byte")),
      draft(.noClause, .text("three.md", "words without a heading or a number\n")),
      draft(
        .duplicateIdentifier("aid", firstLine: 1),
        .text("three.md", "## 1. Aid {#aid}\nBy road.\n## 2. Relief {#aid}\nBy air.\n"), line: 3),
      draft(
        .badIdentifier("aid/road"), .text("three.md", "## 1. Aid {#aid/road}\nBy road.\n")),
      draft(.badKind("boat"), .text("three.md", "## 1. Aid {kind=boat}\nBy road.\n")),
      draft(.repeatedAttribute("#"), .text("three.md", "## 1. Aid {#aid #relief}\nBy road.\n")),
      draft(
        .unknownAttribute("colour"), .text("three.md", "## 1. Aid {#aid colour=red}\nBy road.\n")),
      draft(
        .document(DocumentProblem.container(.truncated).message),
        File(
          name: "three.docx", bytes: [0x50, 0x4B, 0x03, 0x04],
          what: "the first four bytes of a Word document")),
    ]
    + [
      DocumentProblem.container(.truncated),
      .markup(part: "word/document.xml", MarkupProblem(kind: .unclosed, offset: 120)), .notWord,
      .notSpreadsheet, .missingPart("word/styles.xml"),
    ].map { document("DocumentProblem", $0, $0.message) }
    + [
      ContainerProblem.truncated, .notAnArchive, .encrypted, .tooManyEntries(70_000),
      .tooLarge(name: "word/document.xml", bytes: 1 << 32),
      .bomb(name: "word/document.xml", ratio: 1000),
      .unknownMethod(name: "word/document.xml", 12), .repeatedName("word/document.xml"),
      .missing(name: "word/document.xml"), .damaged(name: "word/document.xml"),
      .wrongChecksum(name: "word/document.xml"), .parted,
    ].map { document("ContainerProblem", $0, $0.message) }
    + [
      MarkupProblem.Kind.malformed, .unclosed, .badEntity, .badCharacter, .badUTF8,
      .unknownPrefix, .documentType, .tooDeep, .tooManyAttributes, .tooLong, .unknownEncoding,
    ].map { document("MarkupProblem", $0, MarkupProblem(kind: $0, offset: 120).message) }
}
