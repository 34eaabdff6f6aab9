import CommandLineTable

/// `parley-bench document`: the tracked changes of a long Word document, as a whole process.
struct DocumentBenchmark: Command {
  var parley: String?
  var pages = 300
  var rounds = 5
  var file: String?

  static let spec = CommandSpec<Self>(
    "document", group: "Benchmarks", summary: "Compare a long Word document with its own original",
    discussion: """
      The document is read twice, accepted and original, and the two are compared. Its parts are \
      stored without compression; --file measures a document of your own.
      """,
    parameters: [
      .option(\.parley, "parley", value: "FILE", completion: .file, "The parley to measure"),
      .option(\.pages, "pages", value: "N", "How many pages, of 500 words each"),
      .option(\.rounds, "rounds", value: "N", "How often it runs"),
      .option(\.file, "file", value: "FILE", completion: .file, "A document to measure instead"),
    ],
    examples: [Example("parley-bench document --pages 1000", "A thousand pages")])

  func run(in context: inout BenchContext) throws -> ExitStatus {
    guard pages > 0, rounds > 0 else { throw UsageError("numbers must be above zero") }
    let program = try BenchContext.parley(parley)
    let path = try file ?? Files.temporaryFolder() + "/long.docx"
    if file == nil { try Files.write(DocumentMaker(pages: pages, seed: 1).bytes, to: path) }
    var times: [Double] = []
    var peak = 0
    for round in 0...rounds {
      let run = try ChildProcess.run(
        [program, "diff", path, "--summary"], output: "/dev/null", limit: 60)
      guard run.status < 2 else { throw BenchError("the comparison ended with \(run.status)") }
      // The first run is not counted.
      if round > 0 { times.append(run.seconds) }
      peak = max(peak, run.peakBytes)
    }
    times.sort()
    let size = Files.size(path)
    try context.writeOut(
      "\(size / 1000) kB: median \(Int(times[times.count / 2] * 1000)) ms, \(peak >> 20) MB\n")
    return .done
  }
}
