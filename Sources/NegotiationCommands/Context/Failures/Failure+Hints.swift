internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationSync
internal import SystemFiles

/// What to type after an error, made from the facts in it.
extension Failure {
  /// The hint after a refusal: its remedy, else a similar name, else a command that records the
  /// name.
  static func hint(_ refusal: Refusal) -> String? {
    if let remedy = refusal.remedy { return hint(remedy) }
    guard let unknown = refusal.unknown else { return hint(refusal.code) }
    if let hint = Suggestion.hint(for: unknown.name, among: unknown.known) { return hint }
    if let hint = meant(unknown) { return hint }
    switch unknown.kind {
    case .party, .topic, .plan:
      return "parley add \(unknown.kind.rawValue) \(unknown.name) --name TEXT"
    case .person: return "parley add person \(unknown.name) --name TEXT --party PARTY"
    case .source: return "parley add source \(unknown.name) --publisher TEXT"
    case .round: return "parley add round \(unknown.name) --on DATE"
    case .draft: return "parley add draft \(unknown.name) FILE"
    case .clause, .membership, .affiliation, .target, .writer, .entry, .type, .name:
      return unknown.known.isEmpty
        ? nil : "known: \(unknown.known.prefix(8).joined(separator: ", "))"
    }
  }

  /// The hint for a rule without a remedy of its own.
  private static func hint(_ code: Refusal.Code) -> String? {
    switch code {
    case .dates: "leave out --until, or give a later one"
    case .draftCycle: "leave out --after"
    case .originCycle: "leave out --origin"
    case .ownChange: "leave out --changes"
    case .lastInstant: "parley verify"
    case .link: "add --after DRAFT"
    case .memberCycle, .ownMember: "parley add member --help"
    case .noClause: "parley add draft --help"
    case .noStance, .otherParty: "parley log"
    case .noTarget: "parley record --help"
    case .oneStatement, .noDisagreement: "parley disagreements"
    case .otherType: "parley correct --help"
    case .sameWriter: "parley status"
    case .scale: "a whole number from 0 to 100"
    case .badName: "parley rename --help"
    case .duplicate: "leave the second out"
    case .unknown(.type): "use a newer parley"
    case .unknown, .blank, .ambiguousClause, .bareRedLine, .claimedWriter, .future, .inUse,
      .innerPoint, .noBloc, .noCondition, .noParent, .notCited, .otherEntry, .otherSpeaker,
      .outOfOffice, .renamed, .withdrawn:
      nil
    }
  }

  /// A thing with a name, or a part of one, that is similar to the unknown name.
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
    case .correct(let entry):
      "to change it: parley correct \(entry) --why '…' with the fields that change"
    case .makeBloc(let entry):
      "parley correct \(entry?.description ?? "ENTRY") --kind bloc --why '…'"
    case .withdraw(let entry): "parley withdraw \(entry) --why '…'"
    case .withdrawFalse(let entry): "parley withdraw \(entry) --why '…', if they are not"
    case .withdrawFirst(let entries):
      "parley withdraw "
        + entries.prefix(50).map(\.description).joined(separator: " ") + " --why '…'"
    case .derive(let entry, let parents):
      "parley correct \(entry) " + parents.map { "--after \($0) " }.joined() + "--why '…'"
    case .show(let entry): "parley show \(entry)"
    case .affiliate(let person, let party):
      "parley add person \(person) --party \(party) --from DATE"
    case .affiliateBetween(let person, let party):
      "parley add person \(person) --party \(party) --from DATE --until DATE"
    case .nameCondition: "add --condition 'what must happen'"
    case .giveEvidence: "add --quote 'words' --lang LANG, or --source ID"
    case .markInferred:
      "what has not been said yet can only be recorded with --basis inferred"
    case .giveWords(let field): "--\(field) 'words', or leave it out"
    case .hold(let entry): "--hold \(entry?.description ?? "ENTRY")"
    case .name(let names): names.prefix(8).joined(separator: " or ")
    case .seeEntries: "parley log"
    case .seeDisagreements: "parley disagreements"
    }
  }

  /// The hint after a name that leads to nothing, or to several things.
  static func hint(_ error: Unresolved) -> String? {
    switch error {
    case .refused(let refusal): hint(refusal)
    case .noPlan: "parley add plan PLAN --name TEXT"
    case .severalPlans(let plans): plans.first.map { "parley matrix \($0)" }
    case .noDraft(let plan, _, let first):
      first.map { "--as-of \($0.last)" } ?? "parley add draft \(plan)@v1 FILE"
    case .notTabled(_, _, let first, let undated):
      undated.map { "parley correct \($0) --on DATE --why TEXT" } ?? "--as-of \(first.last)"
    case .invalidDraft: "PLAN or PLAN@DRAFT"
    case .invalidParent: "--after DRAFT"
    case .invalidReference: "parley show --help"
    case .ambiguous(let name, let kinds):
      "write one of \(kinds.map { "\($0):\(name)" }.joined(separator: ", "))"
    case .noEntry: "parley log"
    case .withdrawn(let id, _): "parley show \(id)"
    }
  }

  /// The command that converts a table from Windows-1252 to UTF-8.
  static func conversionHint(_ file: String) -> String {
    file == "-"
      ? "iconv -f WINDOWS-1252 -t UTF-8"
      : "iconv -f WINDOWS-1252 -t UTF-8 \(ShellWord.quoted(file)) > utf-8.csv"
  }

  /// The hint after a finding of an import.
  ///
  /// - `updating`: the command that turns different rows into corrections.
  static func hint(_ remedy: ImportFindings.Remedy, updating: String) -> String? {
    switch remedy {
    case .lifting(let refusal): columnHint(refusal)
    case .convert(let file): conversionHint(file)
    case .update: updating
    }
  }

  /// The same for a refused row: an option of a command is a column of a table.
  private static func columnHint(_ refusal: Refusal) -> String? {
    switch refusal.remedy {
    case .nameCondition: return "say in the column 'condition' what must happen"
    case .giveEvidence: return "give words in the column 'quote', or a 'source'"
    case .markInferred:
      return "what has not been said yet can only be recorded with 'inferred' in the column 'basis'"
    case .giveWords(let field): return "give the column '\(field)' words, or leave it empty"
    default: break
    }
    guard let hint = hint(refusal), !hint.contains(" --") || hint.hasPrefix("parley ") else {
      return nil
    }
    return hint
  }

  /// The hint after an error of the log.
  static func hint(_ error: LogError) -> String? {
    switch error {
    case .noNegotiation: "parley init DIR, or name a folder with -C DIR"
    case .file, .locked, .replaced, .interrupted: nil
    case .newerFormat: "use a newer parley"
    case .damaged: "parley verify"
    case .invalidWriter: "a letter or digit, then letters, digits, '.', '_', '-'"
    }
  }

  /// The hint after a failed exchange or seal.
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

  /// The hint after a stopped feed: how to choose one of its two versions.
  static func hint(_ choice: Synchronisation.Choice) -> String {
    choice.isOwn
      ? "parley adopt-fork \(choice.file) --take --writer \(choice.writer)-2, if another machine"
        + " wrote as '\(choice.writer)'; else parley adopt-fork --refuse"
      : "parley adopt-fork \(choice.file) --take --signers FILE, once '\(choice.writer)' has ended it"
  }
}

extension Finding {
  /// The finding with its remedy at the end of the message.
  var withRemedy: Finding {
    guard let remedy else { return self }
    var finding = self
    finding.message += Finding.words(remedy)
    return finding
  }

  /// The remedy in words, to follow the finding.
  static func words(_ remedy: Remedy) -> String {
    switch remedy {
    case .adoptFork: " until 'parley adopt-fork' ends it"
    case .withdraw(let entry): " ('parley withdraw \(entry) --why …' if that one goes)"
    }
  }
}
