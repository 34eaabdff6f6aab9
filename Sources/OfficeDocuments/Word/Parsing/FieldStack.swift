/// The open fields at the parser's position: first their code, then their result.
struct FieldStack {
  private struct Field {
    let id: Int
    var code = ""
    var isInCode = true
    var isContents = false
  }

  private var open: [Field] = []
  private var count: Int = 0
  /// Fields whose code has ended.
  private(set) var shown: Set<Int> = []

  /// The innermost field whose code contains the parser's position; `-1` for none.
  var codeField: Int { open.last { $0.isInCode }?.id ?? -1 }
  var isInContents: Bool { open.contains { $0.isContents && !$0.isInCode } }

  mutating func begin() {
    count += 1
    // The file decides the nesting, so it is limited.
    if open.count < 100 { open.append(Field(id: count)) }
  }

  mutating func addCode(_ text: String) {
    guard let last = open.indices.last, open[last].code.utf8.count < 1000 else { return }
    open[last].code += text
  }

  /// Ends the code, and returns its first word in capitals.
  @discardableResult
  mutating func separate() -> String {
    guard let last = open.indices.last, open[last].isInCode else { return "" }
    open[last].isInCode = false
    shown.insert(open[last].id)
    let word = String(open[last].code.split(separator: " ").first ?? "").uppercased()
    open[last].isContents = word == "TOC"
    return word
  }

  /// Ends the field, and returns the first word of its code if it has no result.
  mutating func end() -> String {
    let word = separate()
    _ = open.popLast()
    return word
  }
}
