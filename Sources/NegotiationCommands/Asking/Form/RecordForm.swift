internal import CommandLineTable
internal import Conversation
internal import NegotiationLog
internal import NegotiationModel
internal import SystemFiles

/// `record --edit`: a statement is written in a form in the user's editor.
struct RecordForm {
  private let folder: NegotiationFolder
  private var unfinished: UnfinishedRecord
  private let isResumed: Bool
  /// The form as it is first opened.
  private let blank: StatementForm

  private enum Name {
    static let party = "party"
    static let stance = "stance"
    static let target = "target"
  }

  /// A form filled with what the command line gives.
  init(_ folder: NegotiationFolder, _ command: RecordCommand) throws {
    self.folder = folder
    isResumed = false
    unfinished = try UnfinishedRecord(in: folder, isForm: true)
    var form = RecordForm.form
    if !command.isBare {
      form[Name.party] = [command.party.value.text]
      form[Name.stance] = [command.stance.value.argumentText]
      form[Name.target] = [
        command.targets.values.map(\.description).joined(separator: "\(RecordAnswers.separator) ")
      ]
    }
    for field in StatementFields.all.map(\.recording) {
      form[field.name] = field.typed(command.evidence)
    }
    blank = form
  }

  /// A form that was left before it was recorded.
  init(_ folder: NegotiationFolder, _ unfinished: UnfinishedRecord) {
    self.folder = folder
    self.unfinished = unfinished
    isResumed = true
    blank = RecordForm.form
  }

  /// An empty form: the operands of `record`, then all its options.
  private static var form: StatementForm {
    let operands: [StatementForm.Field] = [
      .init(name: Name.party, kind: .one, summary: "Whose stance it is"),
      .init(
        name: Name.stance, kind: .one,
        summary: "Where it stands: " + StanceChoices.all.all.map(\.value).joined(separator: ", ")),
      .init(
        name: Name.target, kind: .one,
        summary: "On what: PLAN@DRAFT/CLAUSE, PLAN@DRAFT, PLAN or topic:ID; several with ;"),
    ]
    let blank = StatementFields()
    return StatementForm(
      fields: operands
        + StatementFields.all.map(\.recording).map { field in
          let info = field.parameter.info(in: blank)
          let words = info.choices.isEmpty ? "" : ": " + info.choices.joined(separator: ", ")
          return .init(
            name: field.name,
            kind: info.kind == .flag ? .flag : info.occurrence.repeats ? .many : .one,
            summary: info.summary + words)
        })
  }

  /// The targets of an answer; of another field the answer itself.
  private static func parts(of answer: String, _ name: String) -> [String] {
    guard name == Name.target else { return [answer] }
    return answer.split(separator: RecordAnswers.separator).map { String($0.trimmed) }
  }

  /// Opens the form until its contents are recorded, or the user leaves it.
  mutating func run(in context: inout CommandContext) throws -> ExitStatus {
    let interruption = context.files.interruption
    interruption.begin()
    defer { interruption.end() }
    var text = blank.text
    if isResumed { text = try kept() }
    var before = isResumed ? "" : text
    var faults: [StatementForm.Fault] = []
    for _ in 0..<RecordForm.mostRounds {
      try keep(StatementForm.text(text, marking: faults))
      try TextEditor(context.environment).open(folder.unfinishedPath(unfinished.formName))
      text = StatementForm.withoutFaults(try kept())
      var form = blank
      let found = form.read(text)
      if found.isEmpty && (form.isEmpty || (!isResumed && form.fields == blank.fields)) {
        try unfinished.remove(from: folder)
        context.tell(
          "parley: nothing recorded: the form is \(form.isEmpty ? "empty" : "unchanged")")
        return .no
      }
      if text == before, !faults.isEmpty { return leave(faults, context) }
      before = text
      faults = found.isEmpty ? try record(form, in: &context) : found
      if faults.isEmpty {
        try unfinished.remove(from: folder)
        return .done
      }
    }
    return leave(faults, context)
  }

  /// The most times that the form is opened, in case the editor is a script.
  private static let mostRounds = 50

  // MARK: Recording

  /// Records the contents of the form; returns what is wrong with them.
  private func record(
    _ form: StatementForm, in context: inout CommandContext
  ) throws -> [StatementForm.Fault] {
    var faults: [StatementForm.Fault] = []
    let operands = try operands(of: form, context, &faults)
    var words: [String] = []
    for field in form.fields where ![Name.party, Name.stance, Name.target].contains(field.name) {
      for (at, typed) in field.values.enumerated() {
        let value = Day(shorthand: typed, today: try context.today())?.description ?? typed
        let word = field.kind == .flag ? "--\(field.name)" : "--\(field.name)=\(value)"
        do throws(UsageError) {
          _ = try RecordCommand.spec.command(from: [word])
          words.append(word)
        } catch {
          // In a form, a field is named without the dashes of its option.
          let message = String(error.message.drop { $0 == "-" })
          faults.append(
            .init(line: form.lines[field.name]?.dropFirst(at).first, message: message))
        }
      }
    }
    guard faults.isEmpty else { return faults }
    do {
      _ = try RecordCommand.spec.command(from: words + ["--"] + operands).run(in: &context)
    } catch {
      let failure = Failure.from(error)
      guard [.data, .usage].contains(failure.status) else { throw error }
      let hint = failure.hint.map { " (\($0))" } ?? ""
      let prefix = "parley: "
      return failure.lines.enumerated().map { at, line in
        let message = line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : line
        return .init(line: nil, message: message + (at == failure.lines.count - 1 ? hint : ""))
      }
    }
    return []
  }

  /// The operands, each by its name in the negotiation.
  private func operands(
    of form: StatementForm, _ context: CommandContext, _ faults: inout [StatementForm.Fault]
  ) throws -> [String] {
    let negotiation = try context.open().negotiation
    let things = AskedThings(negotiation, language: nil, today: try context.today())
    var operands: [String] = []
    for name in [Name.party, Name.stance, Name.target] {
      guard let value = form[name].first else {
        faults.append(.init(line: nil, message: "'\(name)' is missing"))
        continue
      }
      let reading: Question.Reading =
        switch name {
        case Name.party: Naming.read(value, among: things.parties, noun: name)
        case Name.stance: StanceChoices.read(value)
        default: TargetNaming(negotiation, things: things, near: nil).read(value)
        }
      switch reading {
      case .taken(let taken, _)
      where !RecordForm.parts(of: taken, name).contains(where: {
        $0.first == NewThing.sign
      }):
        operands += RecordForm.parts(of: taken, name)
      case .taken, .back, .several, .opens:
        faults.append(.init(line: form.lines[name]?.first, message: "unknown \(name) '\(value)'"))
      case .unclear(let choices, _):
        let words = choices.prefix(6).map(\.value).joined(separator: ", ")
        faults.append(
          .init(line: form.lines[name]?.first, message: "'\(value)' may be \(words)"))
      case .refused(let reason, let hint):
        let hint = hint.map { " (\($0))" } ?? ""
        faults.append(.init(line: form.lines[name]?.first, message: reason + hint))
      }
    }
    return operands
  }

  // MARK: Keeping

  private func keep(_ text: String) throws {
    try unfinished.keep(in: folder)
    try folder.keepUnfinished(Array(text.utf8), as: unfinished.formName)
  }

  private func kept() throws -> String {
    let bytes = try folder.unfinished(unfinished.formName) ?? []
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        .data, "'\(folder.unfinishedPath(unfinished.formName))' is not UTF-8",
        hint: "save it as UTF-8, then record --resume")
    }
    return text
  }

  private func leave(
    _ faults: [StatementForm.Fault], _ context: CommandContext
  ) -> ExitStatus {
    for fault in faults { context.tell("parley: \(fault.message)") }
    context.tell("parley: not recorded yet; the form is kept as '\(unfinished.name)'")
    context.tell("hint: \(context.line("record --resume"))")
    return .data
  }
}
