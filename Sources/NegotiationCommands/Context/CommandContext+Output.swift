internal import NegotiationReports
internal import Presentation
internal import SystemFiles

extension CommandContext {
  /// Writes a report in the format asked for: a document for people, the value itself for scripts.
  ///
  /// - `sheet`: of a report of several parts, one table for spreadsheets.
  /// - `inOrder`: whether the value encodes its keys in order, so that JSON is written while it is made.
  /// - `book`: the sheets of a spreadsheet, where they hold more than the tables of the document.
  /// - `word`: a Word document that is more than the document set.
  func emit(
    _ value: some Encodable, _ document: @autoclosure () -> Document,
    sheet: @autoclosure () -> Document? = nil, inOrder: Bool = false,
    book: () throws -> Document? = { nil }, word: () throws -> [UInt8]? = { nil },
    _ options: OutputOptions
  ) throws {
    try options.check()
    let wording = Wording.named(options.languageTag)
    let labels = wording.rendererLabels
    let remark = remark(wording, byHeads: true)
    func whole() -> Document {
      var whole = document()
      if let remark { whole.blocks.append(.note(Text(remark))) }
      return whole
    }
    let text: String
    switch options.format {
    case .json:
      try stream(options) { try JSONRenderer.render(value, inOrder: inOrder, to: $0) }
      tellRemark(wording, isInAnswer: false)
      return
    case .docx:
      tellRemark(wording, isInAnswer: true)
      return try write(try word() ?? WordRenderer(labels: labels).render(whole()), options)
    case .xlsx:
      tellRemark(wording, isInAnswer: false)
      let sheets = try book() ?? sheet() ?? document()
      return try write(SheetRenderer(labels: labels).render(sheets), options)
    case .markdown: text = MarkdownRenderer(labels: labels).render(whole())
    case .html: text = HTMLRenderer(labels: labels).render(whole())
    case .csv: text = CSVRenderer().render(sheet() ?? document())
    case .text: text = terminalRenderer(options).render(whole())
    }
    // Tables and values for scripts have no room for a remark.
    tellRemark(wording, isInAnswer: options.format != .csv)
    try write(text, options)
  }

  func write(_ text: String, _ options: OutputOptions) throws {
    try options.check()
    guard let path = options.path else { return try show(text, options) }
    try UserFiles.write(Array(text.utf8), to: absolute(path))
  }

  /// Writes a result piece by piece; only a pager on a terminal gets it whole.
  func stream(
    _ options: OutputOptions, _ make: (_ write: @escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    try options.check()
    if let path = options.path {
      return try UserFiles.write(piecesTo: absolute(path)) { write in
        try withoutActuallyEscaping(write) { try make($0) }
      }
    }
    guard terminal.outputIsTerminal else {
      return try make { try writeOutput(String(decoding: $0, as: UTF8.self)) }
    }
    let whole = Whole()
    try make { whole.bytes += $0 }
    try show(String(decoding: whole.bytes, as: UTF8.self), options)
  }

  private final class Whole { var bytes: [UInt8] = [] }

  private func write(_ bytes: [UInt8], _ options: OutputOptions) throws {
    guard let path = options.path else { return }
    try UserFiles.write(bytes, to: absolute(path))
  }

  /// JSON with sorted keys, so that the same answer is the same bytes, and nothing in it that acts.
  static func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONRenderer.render(value), as: UTF8.self)
  }

  /// The width of text in a file, which must not depend on where the command was typed.
  private static let fileColumns = 80

  func terminalRenderer(_ options: OutputOptions) -> TerminalRenderer {
    let isTerminal = isForTerminal(options)
    return TerminalRenderer(
      width: options.path == nil ? terminal.columns : CommandContext.fileColumns,
      color: colorMode(options.color, isTerminal: isTerminal),
      ascii: options.ascii, labels: Wording.named(options.languageTag).rendererLabels,
      isolates: isTerminal, wraps: isTerminal)
  }

  /// Whether a result is read on a terminal: straight, or through a pager that another program runs.
  func isForTerminal(_ options: OutputOptions) -> Bool {
    guard options.path == nil else { return false }
    return terminal.outputIsTerminal || !(environment["PARLEY_PAGER_IN_USE"] ?? "").isEmpty
  }

  /// The option beats the environment, and the environment what the stream is.
  func colorMode(_ choice: ColorChoice, isTerminal: Bool) -> ColorMode {
    let depth: ColorMode =
      environment["COLORTERM"].map { $0 == "truecolor" || $0 == "24bit" } ?? false
      ? .trueColor : .ansi256
    switch choice {
    case .always: return depth
    case .never: return .none
    case .auto:
      if !(environment["NO_COLOR"] ?? "").isEmpty { return .none }
      if !(environment["FORCE_COLOR"] ?? "").isEmpty
        || !(environment["CLICOLOR_FORCE"] ?? "").isEmpty
      {
        return depth
      }
      return isTerminal && environment["TERM"] != "dumb" ? depth : .none
    }
  }
}
