internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports
internal import NegotiationSync
internal import SystemFiles
internal import TextComparison

/// `parley verify`.
struct VerifyCommand: Command {
  var checksDrafts = false
  var signers: String?
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "verify", group: "Keep", summary: "Check every line, digest and reference of the log",
    discussion: """
      --drafts compares the language versions of each draft too: a clause that names another amount \
      in one language than in another is a finding.
      """,
    parameters: [
      .flag(\.checksDrafts, "drafts", "Compare the language versions of drafts too"),
      .option(
        \.signers, "signers", value: "FILE", completion: .file,
        "Check the seals too, against these allowed signers"),
    ] + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley verify", "Exit status 0 when all is well, 1 when it is not"),
      Example("parley verify --signers team.signers", "Check everybody's seals too"),
      Example("parley verify --drafts", "Do all languages of a draft name the same amounts?"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let folder = try context.folder()
    let (reader, strays) = try folder.readerAndStrays()
    let verification = Verification(reader, clock: try context.now())
    let findings =
      strays.map(\.finding) + (try findings(verification, reader, folder, context))
    let showsHeads = output.format == .json && Self.mayShowHeads(reader)
    let report = VerifyReport(
      entries: verification.entries,
      feeds: verification.feeds.map {
        VerifyReport.Feed(
          writer: $0.writer.text, entries: $0.entries, head: showsHeads ? $0.head : nil)
      }, findings: findings.map(\.withRemedy))
    let wording = Wording.named(output.languageTag)
    try context.emit(report, report.document(wording), output)
    if let owner = try folder.writer(), findings.contains(where: { Self.isStrange($0, to: owner) })
    {
      context.tell("hint: parley adopt-fork --refuse, if your feed is right as it is here")
    }
    for stray in strays { context.tell("hint: " + Self.wayOut(of: stray, folder, context)) }
    return findings.contains { $0.severity == .error } ? .no : .done
  }

  /// How to remove a file that is not a feed, so that people can examine it if it holds more than a
  /// feed.
  private static func wayOut(
    of stray: StrayFile, _ folder: NegotiationFolder, _ context: CommandContext
  ) -> String {
    let here = context.currentDirectory
    let root =
      folder.path == here
      ? "."
      : folder.path.hasPrefix(here + "/")
        ? String(folder.path.dropFirst(here.count + 1)) : folder.path
    let from = ShellWord.quoted("\(root)/\(stray.path)")
    return stray.copied == nil
      ? "mv \(from) \(ShellWord.quoted(root + "/")), and record from there what no feed has"
      : "rm \(from)"
  }

  /// Findings about the lines, this copy's memory, seals and translations.
  private func findings(
    _ verification: Verification, _ reader: LogReader, _ folder: NegotiationFolder,
    _ context: CommandContext
  ) throws -> [Finding] {
    var findings = verification.findings
    if let memory = folder.memory() {
      findings += memory.findings(reader)
    } else if !folder.canRemember {
      findings.append(
        Finding(
          code: "no-memory", severity: .note,
          message: "nothing can be kept outside the folder: what this copy had held is not known"))
    }
    findings += try Seals(folder: folder, environment: context.environment)
      .findings(signers: signers.map(context.absolute))
    if checksDrafts, verification.isClean { findings += try Self.languageFindings(reader) }
    return findings
  }

  /// Whether a finding says that others hold another version of the owner's feed.
  private static func isStrange(_ finding: Finding, to owner: WriterID) -> Bool {
    finding.file == "log/\(owner).jsonl" && ["rewritten", "fork"].contains(finding.code)
  }

  /// Whether the digests of the last lines may be printed: together with the words of the log they
  /// would confirm a guess at a speaker under the Chatham House Rule.
  ///
  /// If the log cannot be read, its words are not shown.
  private static func mayShowHeads(_ reader: LogReader) -> Bool {
    !((try? reader.negotiation())?.concealsSpeakers ?? false)
  }

  /// Language versions of a draft that name different amounts.
  private static func languageFindings(_ reader: LogReader) throws -> [Finding] {
    let negotiation = try reader.negotiation()
    var findings: [Finding] = []
    for (place, translation) in negotiation.translations {
      guard let draft = negotiation.drafts[translation.ref] else { continue }
      let entry = negotiation.id(of: place)
      for part in translation.clauses {
        guard let clause = negotiation.clause(part.id, in: translation.ref) else { continue }
        for each in LanguageQuantities.disagreements(clause.text, part.text) {
          findings.append(
            Finding(
              code: "language-quantity", severity: each.isSure ? .error : .warning,
              file: reader.feed(of: entry.writer)?.name, line: entry.number,
              message: "\(Target.clause(translation.ref, part.id)): "
                + "\(words(each.first)) in \(draft.language ?? "the first text"), "
                + "\(words(each.second)) in \(translation.language)"))
        }
      }
    }
    return findings
  }

  private static func words(_ quantity: Quantity?) -> String {
    quantity.map { "'\($0.text)'" } ?? "no such amount"
  }
}
