/// A program that marks what changed between two files.
struct DiffProgram {
  let name: String
  /// The words that start it on two files.
  let words: @Sendable (_ old: String, _ new: String) -> [String]
  /// The largest file it is given: some need hours for what others do in a second.
  var largest = Int.max
  /// Whether it marks words at all.
  var marks = true

  /// `parley`, as text and as JSON, then the peers that are on PATH, and the names of those that are not.
  static func all(parley: String) -> (found: [DiffProgram], missing: [String]) {
    let peers: [(String, DiffProgram)] = [
      (
        "git",
        DiffProgram(name: "git diff --word-diff") {
          ["git", "diff", "--no-index", "--no-color", "--word-diff=plain", $0, $1]
        }
      ),
      ("wdiff", DiffProgram(name: "wdiff", words: { ["wdiff", $0, $1] }, largest: 4_000_000)),
      ("dwdiff", DiffProgram(name: "dwdiff", words: { ["dwdiff", $0, $1] }, largest: 4_000_000)),
      (
        "python3",
        DiffProgram(
          name: "difflib, words", words: { ["python3", "-c", difflib, $0, $1] }, largest: 60_000)
      ),
    ]
    let own = DiffProgram(name: "parley diff") { [parley, "diff", $0, $1] }
    let values = DiffProgram(
      name: "parley diff --json", words: { [parley, "diff", "--json", $0, $1] }, marks: false)
    let found = peers.filter { ChildProcess.find($0.0) != nil }
    return (
      [own, values] + found.map(\.1), peers.filter { ChildProcess.find($0.0) == nil }.map(\.1.name)
    )
  }

  /// difflib as it is commonly used: words, with its own junk rule.
  private static let difflib = """
    import sys, re, difflib
    old, new = (re.findall(r'\\S+|\\s+', open(f, encoding='utf-8').read()) for f in sys.argv[1:3])
    out = []
    for tag, i, j, k, l in difflib.SequenceMatcher(None, old, new).get_opcodes():
        if tag == 'equal':
            out.append(''.join(old[i:j]))
        else:
            if j > i: out.append('[-' + ''.join(old[i:j]) + '-]')
            if l > k: out.append('{+' + ''.join(new[k:l]) + '+}')
    sys.stdout.write(''.join(out))
    """
}
