import TestSupport
import Testing

@testable import CommandLineTable

struct HelpTests {
  @Test func `the help of a command says what its types know`() throws {
    let wanted = """
      parley diff: Show what changed between two drafts

      USAGE
        parley diff OLD NEW [OPTION…]

      EXAMPLES
        parley diff v2 v3 --words
            Compare two drafts word by word

      The drafts may be two files; then no folder is needed.

      Also written: compare

      ARGUMENTS
        OLD  The earlier draft
        NEW  The later draft

      OPTIONS
        -p, --party PARTY  Only this party's stances (can be repeated)
        -w, --words        Mark changes word by word
        -a, --all          Show what did not change too

      OUTPUT
        -f, --format FORMAT  How the answer is written (one of: text, markdown, csv,
                             json) (default: text)
            --json           Short for --format json
        -o, --output FILE    Write to this file

      GLOBAL OPTIONS
        -C, --directory DIR  Work in this folder
        -q, --quiet          Say nothing that is not asked for
        -h, --help           Explain and do nothing else; -h in short
        -V, --version        Show the version and do nothing else

      EXIT STATUS
        0   Done
        64  The line cannot be understood

      """
    #expect(try Sample.run("diff --help").context.output == wanted)
    #expect(Sample.table.help(for: "compare", columns: 80) == wanted)
  }

  @Test func `the help of the tool groups commands by task`() throws {
    let wanted = """
      parley: Track who stands where

      USAGE
        parley [OPTION…] COMMAND [ARGUMENT…]

      EXAMPLES
        parley matrix us
            Show the plan's matrix

      RECORD
        record  Record where a party stands
        add     Add a party or a plan
        import  Read tables

      COMPARE
        matrix  Show who stands where
        diff    Show what changed between two drafts

      HELP
        help         Explain the tool or a command
        completions  Write a completion script for a shell

      GLOBAL OPTIONS
        -C, --directory DIR  Work in this folder
        -q, --quiet          Say nothing that is not asked for
        -h, --help           Explain and do nothing else; -h in short
        -V, --version        Show the version and do nothing else

      EXIT STATUS
        0   Done
        64  The line cannot be understood

      ENVIRONMENT
        PARLEY_DIR  The folder, where -C is not given

      Faults go to the house.

      See 'parley help COMMAND' for a command.

      """
    #expect(try Sample.run("--help").context.output == wanted)
  }

  @Test func `the help of a family lists its kinds`() throws {
    let wanted = """
      parley add: Add a party or a plan

      USAGE
        parley add party ID --name TEXT…
        parley add plan ID

      EXAMPLES
        parley add party gov --name Government
            Add a party
        parley add plan us
            Add a plan

      COMMANDS
        add party  Add a party
        add plan   Add a plan

      See 'parley help add party' for one.

      """
    #expect(try Sample.run("add --help").context.output == wanted)
  }

  @Test(arguments: [
    (["help", "add party"], "add party --help"), (["help", "add"], "add --help"),
    (["help", "diff"], "diff --help"), (["help"], "--help"),
    (["help", "diff"], "--help diff"), (["help", "diff"], "help --help diff"),
    (["help", "add party"], "add --help party"),
    (["help", "diff"], "diff a b c --bogus --help"), (["help", "diff"], "-C x diff --help"),
    (["help", "diff"], "diff --party --help"), (["help"], "bogus --help"),
    (["-h"], "-h"), (["diff", "-h"], "-h diff"), (["diff", "-h"], "diff a b -wh"),
    (["add", "-h"], "add -qh"), (["-h"], "-qh"),
  ])
  func `help can be asked for anywhere and nothing else is done`(
    short: [String], other: String
  ) throws {
    let words = short.flatMap { $0.split(separator: " ").map(String.init) }
    let wanted = try Sample.run(words: words)
    let (status, context) = try Sample.run(other)
    #expect(status == .done)
    #expect(context.ran == nil)
    #expect(context.output == wanted.context.output)
    #expect(!context.output.isEmpty)
  }

  @Test func `asking for help about nothing known is refused`() {
    #expect(Sample.refusal("help dif")?.hint == "did you mean 'diff'?")
    #expect(Sample.refusal("help add prty")?.hint == "did you mean 'party'?")
    #expect(Sample.refusal("help diff more")?.message == "unexpected argument 'more'")
    #expect(Sample.table.help(for: "dif", columns: 80) == nil)
    #expect(Sample.table.help(for: "diff more", columns: 80) == nil)
    #expect(Sample.table.help(for: "", columns: 80)?.isEmpty == false)
  }

  @Test func `without words there is short help and a usage status`() throws {
    for line in ["", "-q", "-C talks"] {
      let (status, context) = try Sample.run(line)
      #expect(status == .usage)
      #expect(context.output == (try Sample.run("-h").context.output))
    }
    let text = try Sample.run("").context.output
    #expect(text.contains("  Record   record, add, import\n  Compare  matrix, diff\n"))
  }

  @Test(arguments: ["--version", "-V", "matrix --version", "-qV", "add --version"])
  func `the version is one line`(line: String) throws {
    let (status, context) = try Sample.run(line)
    #expect(status == .done && context.ran == nil)
    #expect(context.output == "parley 1.2.0\n")
  }

  @Test func `help after two dashes is an operand`() throws {
    #expect(try Sample.run("import -- --help").context.load?.files == ["--help"])
  }

  @Test(arguments: [Int.min, -1, 0, 1, 20, 33, 40, 61, 80, 100, 1000, Int.max])
  func `help keeps to its columns unless one word cannot`(columns: Int) {
    let width = min(max(columns, 20), 100)
    for name in ["", "add", "add party", "help"] + Sample.table.info.commands.map(\.name) {
      let text = Sample.table.help(for: name, columns: columns) ?? ""
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n") && !text.contains("\n\n\n"))
      for line in text.split(separator: "\n") where line.unicodeScalars.count > width {
        // Only what is typed or stands alone may be wider.
        let words = line.split(separator: " ")
        let isLabel = line.hasPrefix("  -") || line.hasPrefix("      --")
        #expect(words.count == 1 || line.hasPrefix("  parley ") || isLabel, "\(line)")
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `wrapping loses no word and keeps to the width`(seed: UInt64) {
    var generator = Seeded(seed)
    let words = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      String(
        (0..<Int.random(in: 1...12, using: &generator)).map { _ in
          Array("abcдеж").pick(&generator)
        })
    }
    let columns = Int.random(in: 1...60, using: &generator)
    let indent = Int.random(in: 0...20, using: &generator)
    let lines = Wrapping.wrap(
      words.joined(separator: " "), indent: indent, columns: columns)
    #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words)
    for line in lines where line.unicodeScalars.count > columns {
      #expect(line.split(separator: " ").count == 1)
    }
  }
}
