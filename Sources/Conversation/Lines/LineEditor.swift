internal import Presentation

/// The line of one question while it is typed: keys go in, and at the end the line comes out.
///
/// It does not know the terminal: ``screen(columns:rows:)`` says what to show.
package struct LineEditor: Sendable {
  /// The effect of a key that changes more than the line.
  package enum Outcome: Hashable, Sendable {
    case line(String)
    case interrupted
    case closed
    case suspend
    case redraw
    /// The key has no effect here.
    case nothing
  }

  /// The choices that complete the line, one for each press of Tab.
  private struct Completion {
    /// The text before and after the part being completed.
    var before: String
    var choices: [Choice]
    var at: Int?
  }

  private let prompt: String
  private let choices: Choices
  package private(set) var buffer: LineBuffer
  private var completion: Completion?

  /// - `prompt`: the text before the line, including its separator.
  /// - `typed`: the initial text of the line.
  package init(
    prompt: String, typed: String = "", isText: Bool = false, choices: Choices = .none
  ) {
    self.prompt = prompt
    self.choices = choices
    buffer = LineBuffer(typed, isText: isText)
  }

  /// Handles a key; `nil` if only the line changes.
  package mutating func press(_ key: Key) -> Outcome? {
    if key == .tab || key == .backTab { return complete(isForward: key == .tab) }
    completion = nil
    switch key {
    case .text(let text), .paste(let text): buffer.insert(text)
    case .enter:
      if buffer.isText, buffer.cursor == buffer.characters.count, buffer.characters.last == "\\" {
        buffer.eraseBefore()
        buffer.insert("\n")
        return nil
      }
      return .line(buffer.text)
    case .lineBreak: buffer.insert("\n")
    case .backspace: buffer.eraseBefore()
    case .delete: buffer.eraseBehind()
    case .eraseWord: buffer.eraseWord()
    case .eraseToStart: buffer.eraseToStart()
    case .eraseToEnd: buffer.eraseToEnd()
    case .left: buffer.moveLeft()
    case .right: buffer.moveRight()
    case .wordLeft: buffer.moveWordLeft()
    case .wordRight: buffer.moveWordRight()
    case .home: buffer.moveToStart()
    case .end: buffer.moveToEnd()
    case .interrupt: return .interrupted
    case .endOfInput:
      if buffer.isEmpty { return .closed }
      buffer.eraseBehind()
    case .suspend: return .suspend
    case .redraw: return .redraw
    case .tab, .backTab, .other: return .nothing
    }
    return nil
  }

  // MARK: Completion

  /// The first key completes the part that all choices share, each further key goes to the next
  /// choice.
  private mutating func complete(isForward: Bool) -> Outcome? {
    if var walk = completion, walk.choices.count > 1 {
      let step = isForward ? 1 : walk.choices.count - 1
      let at = walk.at.map { ($0 + step) % walk.choices.count } ?? (isForward ? 0 : step)
      walk.at = at
      completion = walk
      buffer.replace(with: walk.before + walk.choices[at].value)
      return nil
    }
    let (before, part) = partToComplete
    let found = choices.matches(part)
    guard let first = found.first else { return .nothing }
    completion = Completion(before: before, choices: found, at: nil)
    if found.count == 1 {
      buffer.replace(with: before + first.value)
    } else {
      let common = LineEditor.commonStart(of: found.map(\.value))
      if common.count > part.count, common.lowercased().hasPrefix(part.lowercased()) {
        buffer.replace(with: before + common)
      }
    }
    return nil
  }

  /// The line before the part being completed, and that part.
  private var partToComplete: (before: String, part: String) {
    let text = buffer.text
    guard let separator = choices.separator, let at = text.lastIndex(of: separator) else {
      return ("", text)
    }
    let part = text[text.index(after: at)...]
    return (text[...at] + " ", String(part.drop { $0 == " " }))
  }

  private static func commonStart(of values: [String]) -> String {
    guard var common = values.first else { return "" }
    for value in values.dropFirst() {
      common = String(zip(common, value).prefix { $0 == $1 }.map(\.0))
    }
    return common
  }

  // MARK: What is to be seen

  /// The number of choices that are shown below the line.
  private static let longestList = 6

  /// The line for a terminal of some size: prompt, text and cursor, and the choices below.
  ///
  /// Every row is narrower than the terminal, so that the terminal never wraps one.
  package func screen(columns: Int, rows: Int) -> Screen {
    var layout = ScreenLayout(columns: columns)
    layout.add(prompt, isPrompt: true)
    for (at, character) in buffer.characters.enumerated() {
      if at == buffer.cursor { layout.markCursor() }
      if character == "\n" {
        layout.breakLine()
      } else {
        layout.add(Escaping.terminal(String(character)), isPrompt: false)
      }
    }
    if buffer.cursor == buffer.characters.count { layout.markCursor() }
    return layout.screen(below: list(columns: columns), rows: rows)
  }

  private func list(columns: Int) -> [String] {
    guard let completion, completion.choices.count > 1 else { return [] }
    let first = completion.at.map { $0 / LineEditor.longestList * LineEditor.longestList } ?? 0
    let shown = completion.choices[first...].prefix(LineEditor.longestList)
    let width = shown.map { Escaping.terminal($0.value).displayWidth }.max() ?? 0
    var lines = shown.enumerated().map { at, choice in
      let sign = completion.at == first + at ? "> " : "  "
      let label = choice.label.isEmpty ? "" : "  " + Escaping.terminal(choice.label)
      return (sign + Escaping.terminal(choice.value).padded(to: width) + label)
        .truncated(to: max(1, columns - 1))
    }
    let rest = completion.choices.count - first - shown.count
    if rest > 0 { lines.append("  and \(rest) more; Tab goes on") }
    return lines
  }
}
