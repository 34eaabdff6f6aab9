import TestSupport
import Testing

@testable import CommandLineTable

struct ParsingTests {
  @Test func `options and operands stand in any order`() throws {
    for line in [
      "diff v2 v3 -w -p gov -p rebels", "diff -w v2 --party=gov v3 --party rebels",
      "compare -pgov -wp rebels v2 v3", "diff --party gov -p=rebels --words -- v2 v3",
    ] {
      let (status, context) = try Sample.run(line)
      let diff = try #require(context.diff)
      #expect(status == .no)
      #expect(diff.old.value == "v2" && diff.new.value == "v3", "\(line)")
      #expect(diff.parties.map(\.name) == ["gov", "rebels"], "\(line)")
      #expect(diff.words)
    }
  }

  @Test func `a cluster holds flags and at last an option with its value`() throws {
    let diff = try #require(try Sample.run("diff a b -wafjson").context.diff)
    #expect(diff.words && diff.all)
    #expect(diff.output.format == .json)
  }

  @Test func `what is not given keeps its default`() throws {
    let diff = try #require(try Sample.run("diff a b").context.diff)
    #expect(!diff.words && diff.parties.isEmpty && diff.output.format == .text)
    #expect(try Sample.run("matrix").context.matrix?.plan == nil)
    #expect(try Sample.run("matrix us").context.matrix?.plan == "us")
    #expect(try Sample.run("import").context.load?.files == [])
    #expect(try Sample.run("record g t").context.record?.weight == 3)
  }

  @Test func `operands that repeat take all that is left`() throws {
    let record = try #require(try Sample.run("record gov a b c").context.record)
    #expect(record.party.value.name == "gov")
    #expect(record.targets.values == ["a", "b", "c"])
  }

  @Test func `after two dashes every word is an operand`() throws {
    let load = try #require(try Sample.run("import -- -x --help -- --").context.load)
    #expect(load.files == ["-x", "--help", "--", "--"])
  }

  @Test func `a lone dash is a value and an operand`() throws {
    #expect(try Sample.run("import - -").context.load?.files == ["-", "-"])
    #expect(try Sample.run("diff a b -o -").context.diff?.output.file == "-")
  }

  @Test func `a value that begins with a dash needs the equals sign`() throws {
    let refusal = try #require(Sample.refusal("record g t --quote --no"))
    #expect(refusal.message == "missing value 'TEXT' for '--quote'")
    #expect(refusal.hint == "a value that begins with '-' is written --quote=--no")
    #expect(try Sample.run("record g t --quote=--no").context.record?.quote == "--no")
    #expect(try Sample.run("record g t --weight=-4").context.record?.weight == -4)
    #expect(try Sample.run("record g t --quote=").context.record?.quote == "")
    #expect(try Sample.run("record g t --quote=a=b").context.record?.quote == "a=b")
  }

  @Test func `global options stand before and after the command`() throws {
    for line in [
      "-C talks -q matrix", "matrix -C talks --quiet", "-Ctalks matrix -q",
      "--directory=talks -q add plan x", "add -qC talks plan x", "add plan x -qCtalks",
    ] {
      let globals = try Sample.run(line).context.globals
      #expect(globals == SampleGlobals(directory: "talks", quiet: true), "\(line)")
    }
  }

  @Test func `a command of two words takes its own options`() throws {
    let ran = try Sample.run("add party gov -n Government --name ar=x").context.ran
    #expect(ran == "add party gov [\"Government\", \"ar=x\"]")
    #expect(try Sample.run("add actor gov -n G").context.ran == "add party gov [\"G\"]")
  }

  @Test(arguments: [
    ("diff v2", "missing argument 'NEW'", "parley diff --help"),
    ("record gov", "missing argument 'TARGET'", "parley record --help"),
    ("add party gov", "missing option '--name'", "parley add party --help"),
    ("diff a b c", "unexpected argument 'c'", "parley diff --help"),
    ("dif a b", "unknown command 'dif'", "did you mean 'diff'?"),
    ("party gov", "unknown command 'party'", "did you mean 'add party'?"),
    ("add", "'add' needs one of: party, plan", "parley add --help"),
    ("add prty x", "unknown command 'add prty'", "did you mean 'party'?"),
    ("zzzzzzz", "unknown command 'zzzzzzz'", "parley --help"),
    ("diff a b --fromat csv", "unknown option '--fromat'", "did you mean '--format'?"),
    ("diff a b --form csv", "unknown option '--form'", "did you mean '--format'?"),
    (
      "--json matrix", "unknown option '--json'",
      "a command's options stand after its name: parley matrix --json"
    ),
    ("--bogus matrix", "unknown option '--bogus'", "parley --help"),
    ("diff a b -z", "unknown option '-z'", "parley diff --help"),
    ("diff a b --words=x", "'--words' takes no value", "parley diff --help"),
    ("diff a b -w=x", "'-w' takes no value", "parley diff --help"),
    (
      "diff a b -f jsn", "-f: 'jsn' is not one of: text, markdown, csv, json",
      "did you mean 'json'?"
    ),
    ("record g t --weight many", "--weight: 'many' is not a whole number", "parley record --help"),
    ("diff a b -o", "missing value 'FILE' for '-o'", "parley diff --help"),
    ("diff a b -o x --output y", "'--output' is given more than once", "parley diff --help"),
    ("-C a matrix -C b", "'--directory' is given more than once", "parley matrix --help"),
    (
      "diff a b --json -f csv", "'--json' and '-f' cannot be used together", "parley diff --help"
    ),
    ("diff a b -w -f csv", "'--words' cannot be written as csv", "leave out --words"),
    (
      "completions tcsh", "SHELL: 'tcsh' is not one of: bash, zsh, fish",
      "parley completions --help"
    ),
  ])
  func `a refused line says what is wrong and what to type`(
    line: String, message: String, hint: String
  ) throws {
    let refusal = try #require(Sample.refusal(line))
    #expect(refusal.message == message)
    #expect(refusal.hint == hint)
  }

  @Test func `a flag may be repeated`() throws {
    #expect(try Sample.run("diff a b -ww --words").context.diff?.words == true)
  }

  @Test func `the refused line runs nothing`() {
    var context = SampleContext()
    #expect(throws: UsageError.self) {
      try Sample.table.run(["-C", "talks", "diff", "a", "b", "-f", "jsn"], in: &context)
    }
    #expect(context.ran == nil && context.globals.directory == nil && context.output.isEmpty)
  }

  @Test func `a script is told the names of a kind, one a line`() throws {
    let (status, context) = try Sample.run("-C talks __complete party")
    #expect(status == .done)
    #expect(context.output == "party\ngov\ngovernment\ntalks\n")
    #expect(try Sample.run("__complete party -- --help").context.output.isEmpty)
    #expect(try Sample.run("__complete party -- gov").context.output == "gov\ngovernment\n")
    // What was typed before may tell what is meant.
    #expect(try Sample.run("__complete party -- no nord --x").context.output == "nord\nnowhere\n")
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `any words at all are understood or refused`(seed: UInt64) {
    var generator = Seeded(seed)
    let pieces = [
      "diff", "add", "party", "record", "import", "help", "completions", "__complete", "--", "-",
      "", "-C", "--directory", "--directory=", "--json", "--party=", "-p", "-wp", "-=", "--=",
      "-h", "--help", "-V", "-\u{301}", "--quote=\u{301}", "-f\u{301}", "\u{202E}x", "\0", "\r\n",
      "\u{FEFF}diff", "🏳️‍🌈", "-🏳️‍🌈", "--weight=99999999999999999999999", "متن", "-wwwwww",
      String(repeating: "-", count: 5000), String(repeating: "x", count: 5000),
    ]
    for _ in 0..<50 {
      let words = (0..<Int.random(in: 0...7, using: &generator)).map { _ in
        pieces.pick(&generator)
      }
      do {
        let (_, context) = try Sample.run(words: words)
        // Whatever was not refused either ran one command or explained something.
        #expect(context.ran != nil || !context.output.isEmpty || words.contains("__complete"))
      } catch let error as UsageError {
        #expect(!error.message.isEmpty && error.hint?.isEmpty == false, "\(words)")
      } catch {
        Issue.record("\(words) threw \(error)")
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `a line means the same in every order of its options`(seed: UInt64) throws {
    var generator = Seeded(seed)
    let options = [["-w"], ["-p", "gov"], ["--format=csv"], ["-C", "talks"], ["-q"], ["-o-"]]
    var blocks = options.shuffled(using: &generator).prefix(
      Int.random(in: 0...6, using: &generator)
    )
    .filter { !$0.contains("-w") }
    let wanted = Set(blocks)
    for operand in ["old", "new"] {
      let place = Int.random(in: 0...blocks.count, using: &generator)
      let after = blocks.firstIndex(of: ["old"]).map { max($0 + 1, place) } ?? place
      blocks.insert([operand], at: after)
    }
    let (_, context) = try Sample.run(words: ["diff"] + blocks.flatMap(\.self))
    let diff = try #require(context.diff)
    #expect(diff.old.value == "old" && diff.new.value == "new")
    #expect(diff.parties.map(\.name) == (wanted.contains(["-p", "gov"]) ? ["gov"] : []))
    #expect(diff.output.format == (wanted.contains(["--format=csv"]) ? .csv : .text))
    #expect(diff.output.file == (wanted.contains(["-o-"]) ? "-" : nil))
    #expect(context.globals.quiet == wanted.contains(["-q"]))
    #expect(context.globals.directory == (wanted.contains(["-C", "talks"]) ? "talks" : nil))
  }

  @Test func `a huge line is read in one go`() throws {
    let files = (0..<100_000).map { "f\($0)" }
    #expect(try Sample.run(words: ["import"] + files).context.load?.files == files)
  }
}
