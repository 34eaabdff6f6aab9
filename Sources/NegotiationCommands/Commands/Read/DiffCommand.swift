internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports
internal import SystemFiles
internal import TextComparison

/// `parley diff`.
struct DiffCommand: Command {
  var old = Required<String>()
  var new = Required<String>()
  var isSummary = false
  var showsReasons = false
  var showsAll = false
  var exitCode = false
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "diff", group: "Read", summary: "Show what changed between two drafts, and for whom",
    discussion: """
      OLD and NEW are two drafts of the log (PLAN@DRAFT), or two files, for which no folder is \
      needed; - is standard input. Clauses are joined by content, however they were renumbered; \
      'parley align' changes a join for good.
      """,
    parameters: [
      .operand(\.old, "OLD", completion: .lookup("draft"), "The earlier draft or file"),
      .operand(\.new, "NEW", completion: .lookup("draft"), "The later draft or file"),
      .flag(\.isSummary, "summary", "One line for each clause"),
      .flag(\.showsReasons, "why", "Say why clauses were joined"),
      .flag(\.showsAll, "all", "Unchanged clauses too"),
      .flag(\.exitCode, "exit-code", "End with status 1 if anything differs"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley diff peace@us-28 peace@e3", "Compare two drafts of the log"),
      Example("parley diff old.md new.md --summary", "Compare two files"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let report =
      try isFile(old.value, context) || isFile(new.value, context)
      ? files(context) : drafts(context)
    let wording = Wording.named(output.language?.tag)
    try context.emit(
      report, report.document(wording, language: output.language?.tag),
      sheet: report.table(wording), output)
    return exitCode && !report.diff.isEmpty ? .no : .done
  }

  /// A word that is no draft of a plan, or that names a file which is there, means a file.
  private func isFile(_ word: String, _ context: CommandContext) -> Bool {
    word == "-" || DraftRef(word) == nil && PlanID(word) == nil
      || UserFiles.exists(context.absolute(word))
  }

  private func files(_ context: CommandContext) throws -> DiffReport {
    if old.value == "-" && new.value == "-" {
      throw UsageError("only one side can be standard input", hint: "parley diff old.md -")
    }
    func side(_ bytes: [UInt8], _ word: String) throws -> (
      [MatchClause], DraftComparison.Surroundings
    ) {
      let text = try DraftMaking.read(bytes, file: word, withoutClauses: .paragraphs)
      let identifiers = text.identifiers()
      let clauses = text.clauses.indices.map { index in
        MatchClause(
          id: identifiers[index], isExplicit: text.clauses[index].explicitIdentifier != nil,
          number: text.clauses[index].number, heading: text.clauses[index].heading,
          text: text.clauses[index].text)
      }
      return (clauses, DraftComparison.Surroundings(title: text.title, preamble: text.preamble))
    }
    let oldBytes = try context.readFile(old.value)
    let newBytes: [UInt8]
    do {
      newBytes = try context.readFile(new.value)
    } catch {
      // What is wrong with the first file is said first.
      _ = try side(oldBytes, old.value)
      throw error
    }
    let isLarge = min(oldBytes.count, newBytes.count) > 100_000
    let (older, newer) = (isLarge ? TaskRunner.parallel : .serial).results(
      { Result { try side(oldBytes, old.value) } }, { Result { try side(newBytes, new.value) } })
    let (oldClauses, oldAround) = try older.get()
    let (newClauses, newAround) = try newer.get()
    let diff = DraftComparison(
      old: oldClauses, new: newClauses, surroundings: (oldAround, newAround), runner: .parallel)
    return DiffReport(
      old: old.value, new: new.value, diff: diff, showsReasons: showsReasons,
      showsUnchanged: showsAll, isSummary: isSummary)
  }

  private func drafts(_ context: CommandContext) throws -> DiffReport {
    let opened = try context.open(moment)
    let negotiation = opened.negotiation
    let before = try negotiation.draft(named: old.value, asOf: moment.asOf)
    let after = try negotiation.draft(named: new.value, asOf: moment.asOf)
    return try opened.comparison(
      of: before, with: after, asOf: moment.asOf, showsReasons: showsReasons,
      showsUnchanged: showsAll, isSummary: isSummary)
  }
}

extension Opened {
  /// Two drafts of the log compared, and what the changes do to stances.
  func comparison(
    of before: Draft, with after: Draft, asOf: Day?, showsReasons: Bool = false,
    showsUnchanged: Bool = false, isSummary: Bool = false
  ) throws -> DiffReport {
    let diff = DraftComparison(
      old: before.clauses.map { MatchClause($0) }, new: after.clauses.map { MatchClause($0) },
      // The title of a draft is the name it was recorded under, and no part of its text.
      surroundings: (
        DraftComparison.Surroundings(preamble: before.preamble),
        DraftComparison.Surroundings(preamble: after.preamble)
      ),
      pinned: negotiation.pinnedLinks(from: before, to: after), runner: .parallel)
    var report = DiffReport(
      old: before.ref.description, new: after.ref.description, diff: diff,
      negotiation: negotiation, canAlign: after.after.contains(before.ref.draft),
      showsReasons: showsReasons, showsUnchanged: showsUnchanged, isSummary: isSummary)
    let query = PositionQuery(draft: before.ref, asOf: asOf)
    let known = KnownChanges(diff)
    if let position = negotiation.position(query, known: known) {
      try report.addEffects(
        before: position,
        after: negotiation.position(PositionQuery(draft: after.ref, asOf: asOf), known: known),
        read: entry)
    }
    return report
  }
}

/// `parley align`.
struct AlignCommand: Command {
  var ref = Required<DraftRef>()
  var joins = OneOrMore<String>()

  static let spec = CommandSpec<Self>(
    "align", group: "Record", summary: "Say which clauses of two drafts correspond",
    discussion: """
      NEW is a clause of the draft, OLD one of a draft that it derives from: ID, or DRAFT/ID where \
      it derives from several. NEW= says that the clause has no counterpart. It wins over every other \
      join for good. The same OLD for two NEW is a split, two OLD for one NEW a merger.
      """,
    parameters: [
      .operand(\.ref, "PLAN@DRAFT", "The later draft"),
      .operand(\.joins, "NEW=OLD", "A clause and the one it comes from"),
    ],
    examples: [Example("parley align peace@twenty army=armed-forces-cap", "Join two clauses")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let sentence = "clauses of '\(ref.value)': \(joins.values.joined(separator: ", "))"
    return try context.record(sentence) { opened, _ in
      let negotiation = opened.negotiation
      let draft = try negotiation.draft(named: ref.value.description, asOf: nil)
      var pairs: [(new: ClauseID, from: DraftID, old: ClauseID?)] = []
      for word in joins.values { pairs.append(try pair(word, draft, negotiation)) }
      return .alignment(Alignment(ref: draft.ref, links: AlignCommand.links(pairs)))
    }
  }

  private func pair(
    _ word: String, _ draft: Draft, _ negotiation: Negotiation
  ) throws -> (new: ClauseID, from: DraftID, old: ClauseID?) {
    let halves = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, !halves[0].isEmpty else {
      throw UsageError("'\(word)' is no join", hint: "NEW=OLD")
    }
    let new = try negotiation.clause(named: halves[0], in: draft)
    var old = halves[1]
    var parent: DraftID?
    if let slash = old.firstIndex(of: "/") {
      parent = try DraftMaking.parent(String(old[..<slash]), of: draft.ref)
      old = String(old[old.index(after: slash)...])
    }
    guard let from = parent ?? (draft.after.count == 1 ? draft.after.first : nil) else {
      throw draft.after.isEmpty
        ? Failure(.data, "draft '\(draft.ref)' derives from no other")
        : Failure(
          .usage, "draft '\(draft.ref)' derives from several",
          hint: "\(halves[0])=\(draft.after[0])/\(old)")
    }
    if old.isEmpty { return (new, from, nil) }
    let source = try negotiation.draft(named: "\(draft.ref.plan)@\(from)", asOf: nil)
    return (new, from, try negotiation.clause(named: old, in: source))
  }

  /// Joins with a common old clause become a split, with a common new one a merger.
  static func links(
    _ pairs: [(new: ClauseID, from: DraftID, old: ClauseID?)]
  ) -> [ClauseLink] {
    var links: [ClauseLink] = []
    for pair in pairs {
      guard let old = pair.old else {
        links.append(ClauseLink(from: pair.from, old: [], new: [pair.new]))
        continue
      }
      if let at = links.firstIndex(where: {
        $0.from == pair.from && $0.old == [old] && !$0.new.contains(pair.new)
      }) {
        links[at].new.append(pair.new)
      } else if let at = links.firstIndex(where: {
        $0.from == pair.from && $0.new == [pair.new] && !$0.old.contains(old)
      }) {
        links[at].old.append(old)
      } else {
        links.append(ClauseLink(from: pair.from, old: [old], new: [pair.new]))
      }
    }
    return links
  }
}

extension Negotiation {
  /// What persons decided about the clauses of two drafts, one of which derives from the other.
  func pinnedLinks(from old: Draft, to new: Draft) -> [PinnedClauseLink] {
    let (older, newer, isMirrored) =
      old.after.contains(new.ref.draft) && old.ref.plan == new.ref.plan
      ? (new, old, true) : (old, new, false)
    guard older.ref.plan == newer.ref.plan else { return [] }
    var pinned: [PinnedClauseLink] = []
    var decided: Set<ClauseID> = []
    for alignment in alignments.map(\.value).reversed() where alignment.ref == newer.ref {
      let fresh = alignment.links.filter { link in
        link.from == older.ref.draft && !link.new.contains { decided.contains($0) }
      }
      for link in fresh {
        for id in link.new {
          guard let at = newer.clauses.firstIndex(where: { $0.id == id }) else { continue }
          if link.old.isEmpty { pinned.append(PinnedClauseLink(old: nil, new: at)) }
          for other in link.old {
            if let from = older.clauses.firstIndex(where: { $0.id == other }) {
              pinned.append(PinnedClauseLink(old: from, new: at))
            }
          }
        }
        decided.formUnion(link.new)
      }
    }
    return isMirrored ? pinned.map { PinnedClauseLink(old: $0.new, new: $0.old) } : pinned
  }
}
