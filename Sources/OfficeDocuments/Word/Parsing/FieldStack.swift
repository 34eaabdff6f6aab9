/// The open fields at the parser's position: first their code, then their result.
struct FieldStack {
  private struct Field {
    let id: Int
    var code = ""
    var word = ""
    var isInCode = true
    var isContents = false
    var isVolatile = false
    /// What a field of a form shows that has no result in the text.
    var formText: String?
    /// Whether it shows words of the text.
    var hasText = false
  }

  /// A field that has ended.
  struct Ended {
    /// The first word of its code, in capitals.
    let word: String
    /// What a field of a form shows, where the text does not.
    let formText: String?
    let hasText: Bool
  }

  /// Fields whose result is of the page or of the day.
  private static let volatile: Set<String> = [
    "PAGE", "NUMPAGES", "SECTIONPAGES", "DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE",
    "FILENAME", "FILESIZE", "EDITTIME", "REVNUM", "NUMWORDS", "NUMCHARS", "LASTSAVEDBY",
  ]

  private var open: [Field] = []
  private var count: Int = 0
  /// Fields whose code has ended.
  private(set) var shown: Set<Int> = []

  /// The innermost field whose code contains the parser's position; `-1` for none.
  var codeField: Int { open.last { $0.isInCode }?.id ?? -1 }
  var isInContents: Bool { open.contains { $0.isContents && !$0.isInCode } }
  var isInVolatile: Bool { open.contains { $0.isVolatile && !$0.isInCode } }

  mutating func begin() {
    count += 1
    // The file decides the nesting, so it is limited.
    if open.count < 100 { open.append(Field(id: count)) }
  }

  /// What the innermost field, one of a form, shows.
  mutating func setForm(_ text: String) {
    guard let last = open.indices.last else { return }
    open[last].formText = text
  }

  /// Notes that words of the text stand where the parser does.
  mutating func noteText() {
    guard let last = open.indices.last, !open[last].isInCode else { return }
    open[last].hasText = true
  }

  mutating func addCode(_ text: String) {
    guard let last = open.indices.last, open[last].code.utf8.count < 1000 else { return }
    open[last].code += text
  }

  /// Ends the code of the innermost field.
  mutating func separate() {
    guard let last = open.indices.last, open[last].isInCode else { return }
    open[last].isInCode = false
    shown.insert(open[last].id)
    let word = String(open[last].code.split(separator: " ").first ?? "").uppercased()
    open[last].isContents = word == "TOC"
    open[last].isVolatile = Self.volatile.contains(word)
    open[last].word = word
  }

  /// Ends the innermost field.
  mutating func end() -> Ended {
    separate()
    let last = open.popLast()
    return Ended(
      word: last?.word ?? "", formText: last?.formText, hasText: last?.hasText ?? false)
  }
}
