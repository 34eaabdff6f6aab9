internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationSync
internal import SystemFiles

/// What to type after an error, made of the facts that it holds.
extension Failure {
  /// After an event that cannot be recorded: its remedy, else a name that is near, else a command
  /// that records the name.
  static func hint(_ refusal: Refusal) -> String? {
    if let remedy = refusal.remedy { return hint(remedy) }
    guard let unknown = refusal.unknown else { return nil }
    if let hint = Suggestion.hint(for: unknown.name, among: unknown.known) { return hint }
    if let hint = meant(unknown) { return hint }
    switch unknown.kind {
    case .party, .person, .source, .topic, .plan, .round:
      return "parley add \(unknown.kind.rawValue) \(unknown.name)"
    case .draft: return "parley add draft \(unknown.name) FILE"
    case .clause, .membership, .target, .writer, .entry, .type, .name:
      return unknown.known.isEmpty
        ? nil : "known: \(unknown.known.prefix(8).joined(separator: ", "))"
    }
  }

  /// What is called by a name, or a part of it, near the one that nobody has recorded.
  private static func meant(_ unknown: Refusal.Unknown) -> String? {
    var called: [String: Refusal.Call] = [:]
    var names: [String] = []
    for call in unknown.called {
      for name in SpokenName.parts(of: call.name) where called[name] == nil {
        called[name] = call
        names.append(name)
      }
    }
    let near = Suggestion.nearest(to: unknown.name, among: names, limit: 1)
    guard let name = near.first, let call = called[name] else { return nil }
    return "did you mean '\(call.id)' (\(call.name))?"
  }

  private static func hint(_ remedy: Refusal.Remedy) -> String {
    switch remedy {
    case .correct(let entry): "to change it: parley correct \(entry)"
    case .makeBloc(let entry):
      "parley correct \(entry?.description ?? "ENTRY") --kind bloc --why '…'"
    case .withdraw(let entry): "parley withdraw \(entry) --why '…'"
    case .withdrawFalse(let entry): "parley withdraw \(entry) --why '…', if they are not"
    case .freeFromUse: "withdraw or correct that first"
    case .nameCondition: "add --condition 'what must happen'"
    case .giveEvidence: "add --quote 'words' --lang LANG, or --source ID"
    case .markInferred:
      "what has not been said yet can only be recorded with --basis inferred"
    case .giveReason: "--why '…'"
    case .hold(let entry): "--hold \(entry?.description ?? "ENTRY")"
    case .name(let names): names.prefix(8).joined(separator: " or ")
    case .seeEntries: "parley log"
    case .seeDisagreements: "parley disagreements"
    }
  }

  /// After a name that leads to nothing, or to several things.
  static func hint(_ error: Unresolved) -> String? {
    switch error {
    case .refused(let refusal): hint(refusal)
    case .noPlan: "parley add plan ID --name TEXT"
    case .severalPlans(let plans): plans.first.map { "parley matrix \($0)" }
    case .noDraft(let plan, _): "parley add draft \(plan)@v1 FILE"
    case .invalidDraft: "PLAN or PLAN@DRAFT"
    case .invalidParent: "--after DRAFT"
    case .invalidReference: "parley show --help"
    case .ambiguous(let name, let kinds):
      "write one of \(kinds.map { "\($0):\(name)" }.joined(separator: ", "))"
    case .noEntry: "parley log"
    case .withdrawn(let id): "parley show \(id)"
    }
  }

  /// After a table in Windows-1252: how to make one in UTF-8 of it.
  static func conversionHint(_ file: String) -> String {
    file == "-"
      ? "iconv -f WINDOWS-1252 -t UTF-8"
      : "iconv -f WINDOWS-1252 -t UTF-8 \(ShellWord.quoted(file)) > utf-8.csv"
  }

  /// After rows that have other values than what is recorded under their names.
  static func updateHint(_ files: [String]) -> String {
    "parley import \(files.map { ShellWord.quoted($0) }.joined(separator: " ")) --update"
  }

  /// After an error of the log.
  static func hint(_ error: LogError) -> String? {
    switch error {
    case .noNegotiation: "parley init DIR, or name a folder with -C DIR"
    case .file, .interrupted: nil
    case .newerFormat: "use a newer parley"
    case .damaged: "parley verify"
    case .invalidWriter: "a letter or digit, then letters, digits, '.', '_', '-'"
    }
  }

  /// After an exchange or a seal that did not come about.
  static func hint(_ remedy: SyncError.Remedy) -> String {
    switch remedy {
    case .other(let words): return words
    case .again: return "parley sync"
    case .begin: return "parley init ."
    case .verify: return "parley verify"
    case .nameKey: return "parley seal --key FILE"
    case .takeTheirs(let folder, let isReplacement):
      let take =
        "git -C \(ShellWord.quoted(folder)) checkout FETCH_HEAD -- parley.json && parley sync"
      return take + (isReplacement ? ", to take theirs in its place" : ", to take theirs")
    case .holdBoth(let source, let place, let prefix, let writer):
      let place = ShellWord.quoted(place)
      let option = writer.map { " --writer \(ShellWord.quoted($0.text))" } ?? ""
      return "git clone \(ShellWord.quoted(source)) \(place)"
        + " && parley init \(place)/\(ShellWord.quoted(prefix))\(option), "
        + "then parley export -o TABLES here and parley import TABLES there"
    }
  }

  /// After a feed that stands still: how one of its two versions is chosen.
  static func hint(_ choice: Synchronisation.Choice) -> String {
    choice.isOwn
      ? "parley adopt-fork \(choice.file) --take --writer \(choice.writer)-2, if another machine"
        + " wrote as '\(choice.writer)'; else parley adopt-fork --refuse"
      : "parley adopt-fork \(choice.file) --take --signers FILE, once '\(choice.writer)' has ended it"
  }
}

extension Finding {
  /// The finding with what ends it at the end of its message.
  var withRemedy: Finding {
    guard let remedy else { return self }
    var finding = self
    finding.message += Finding.words(remedy)
    return finding
  }

  /// What ends it, to stand behind what was found.
  static func words(_ remedy: Remedy) -> String {
    switch remedy {
    case .adoptFork: " until 'parley adopt-fork' ends it"
    case .withdraw(let entry): " ('parley withdraw \(entry) --why …' if that one goes)"
    }
  }
}
