internal import CommandLineTable

/// A statement as a text with a line for each field, to be filled in with an editor.
///
/// ```
/// # Whose stance it is
/// party: upland
/// quote: Three hundred is a drought.
///   That is not an offer.
/// ```
struct StatementForm {
  /// One field of the form: its name, its purpose, and its contents.
  struct Field: Equatable {
    enum Kind: Equatable { case one, many, flag }

    var name: String
    var kind: Kind
    var summary: String
    var values: [String] = []
  }

  /// What is wrong, and in which line; `nil` for the form as a whole.
  struct Fault: Error, Equatable {
    var line: Int?
    var message: String
  }

  private(set) var fields: [Field]
  /// For each field, the lines in which its values begin.
  private(set) var lines: [String: [Int]] = [:]

  private static let head = """
    # A statement to be recorded. Fill in what is known, save and close.
    # Lines that begin with # are left out. A text goes on in lines that begin with a blank.
    # What is left empty, or as it is, records nothing.

    """
  /// The beginning of a line that says what is wrong.
  private static let faultSign = "# ! "

  init(fields: [Field]) { self.fields = fields }

  var isEmpty: Bool { fields.allSatisfy(\.values.isEmpty) }

  // MARK: As a text

  var text: String {
    var text = StatementForm.head
    for field in fields {
      let more = field.kind == .flag ? ": yes or no" : field.kind == .many ? "; a line each" : ""
      text += "# \(field.summary)\(more)\n"
      if field.values.isEmpty { text += "\(field.name):\n" }
      for value in field.values {
        let shown = field.kind == .flag ? "yes" : value.withBreaks("\n  ")
        text += "\(field.name): \(shown)\n"
      }
    }
    return text
  }

  /// A text with messages above the lines at fault; those about the whole form come first.
  static func text(_ text: String, marking faults: [Fault]) -> String {
    var lines = withoutFaults(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let ordered = faults.sorted { ($0.line ?? 0) > ($1.line ?? 0) }
    for fault in ordered {
      let at = min(max(0, (fault.line ?? 1) - 1), lines.count)
      lines.insert(faultSign + fault.message.withBreaks(" "), at: at)
    }
    return lines.joined(separator: "\n")
  }

  /// A text without messages.
  static func withoutFaults(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix(faultSign) }.joined(separator: "\n")
  }

  // MARK: From a text

  /// Reads a text without messages, and returns all faults.
  mutating func read(_ text: String) -> [Fault] {
    var faults: [Fault] = []
    for at in fields.indices { fields[at].values = [] }
    lines = [:]
    var current: Int?
    /// Blank lines inside a text, which count only if more text follows.
    var blanks = 0
    for (index, line) in StatementForm.lines(text).enumerated() {
      if line.first == "#" { continue }
      if line.allSatisfy(\.isWhitespace) {
        blanks += 1
        continue
      }
      if line.first == " " || line.first == "\t" {
        guard let current, fields[current].kind != .flag else {
          faults.append(Fault(line: index + 1, message: "this line belongs to no field"))
          continue
        }
        append(line, to: current, blanks: blanks, line: index + 1)
      } else {
        current = nil
        do throws(Fault) {
          current = try begin(line, index + 1)
        } catch {
          faults.append(error)
        }
      }
      blanks = 0
    }
    for at in fields.indices { fields[at].values = fields[at].values.map(StatementForm.trimmed) }
    for at in fields.indices { drop(at) }
    return faults
  }

  /// Removes empty values.
  private mutating func drop(_ at: Int) {
    let name = fields[at].name
    let pairs = zip(fields[at].values, lines[name] ?? []).filter { !$0.0.isEmpty }
    fields[at].values = pairs.map(\.0)
    lines[name] = pairs.map(\.1)
  }

  private mutating func append(_ line: Substring, to at: Int, blanks: Int, line number: Int) {
    var rest = line
    for _ in 0..<2 where rest.first == " " || rest.first == "\t" { rest.removeFirst() }
    guard let last = fields[at].values.popLast() else { return }
    let gap = last.isEmpty ? "" : String(repeating: "\n", count: blanks + 1)
    fields[at].values.append(last + gap + rest)
  }

  /// Begins a field and returns its index.
  private mutating func begin(_ line: Substring, _ number: Int) throws(Fault) -> Int {
    guard let colon = line.firstIndex(of: ":") else {
      throw Fault(line: number, message: "this line is not a field: NAME: VALUE")
    }
    let name = String(line[..<colon].trimmed).lowercased()
    guard let at = fields.firstIndex(where: { $0.name == name }) else {
      let hint = Suggestion.hint(for: name, among: fields.map(\.name)).map { "; \($0)" } ?? ""
      throw Fault(line: number, message: "'\(name)' is not a field\(hint)")
    }
    let value = String(line[line.index(after: colon)...].trimmed)
    if fields[at].kind == .flag { return try flag(value, at, number) }
    if fields[at].kind == .one, fields[at].values.contains(where: { !$0.isEmpty }) {
      throw Fault(line: number, message: "'\(name)' is given more than once")
    }
    fields[at].values.append(value)
    lines[name, default: []].append(number)
    return at
  }

  private mutating func flag(_ value: String, _ at: Int, _ number: Int) throws(Fault) -> Int {
    switch value.lowercased() {
    case "", "no", "false", "0": break
    case "yes", "true", "1", "x":
      fields[at].values = ["yes"]
      lines[fields[at].name] = [number]
    default:
      throw Fault(line: number, message: "'\(value)' is neither yes nor no")
    }
    return at
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }

  private static func trimmed(_ value: String) -> String { String(value.trimmed) }

  // MARK: Fields

  subscript(_ name: String) -> [String] {
    get { fields.first { $0.name == name }?.values ?? [] }
    set {
      guard let at = fields.firstIndex(where: { $0.name == name }) else { return }
      fields[at].values = newValue
    }
  }
}

extension String {
  /// The text with line breaks replaced.
  fileprivate func withBreaks(_ words: String) -> String {
    reduce(into: "") { $0 += $1 == "\n" ? words : String($1) }
  }
}
