import TextComparison

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Ends the program where an answer is wrong.
func expect(_ isRight: Bool, _ what: String, line: Int = #line) {
  if isRight { return }
  print("CompareTexts:\(line): wrong: \(what)")
  exit(1)
}

let comparison = DraftComparison(
  from: """
    1. The upper state may close the gates.

    2. The commission sits in Geneva.

    3. Payments are due within 30 days.
    """,
  to: """
    1. The commission sits in Geneva.

    2. The upper state shall close the gates.

    3. Payments are due within 60 days.

    4. The treaty is published.
    """)
let found = comparison.changes.map { change in
  "\(change.old.map(\.id)) \(change.new.map(\.id)) \(change.kind)"
    + " \(change.textChange.map(\.rawValue) ?? "-")"
}
expect(comparison.counts[.edited] == 2 && comparison.counts[.added] == 1, "kinds: \(found)")
let gates = comparison.changes.first { $0.textChange == .obligation }
expect(gates?.old.first?.id == "1" && gates?.new.first?.id == "2", "gates: \(found)")
expect(gates?.comparison?.obligations.first?.effect == .hardened, "effect")
let days = comparison.changes.first { $0.textChange == .quantity }
expect(days?.comparison?.quantities.first?.relative == 1, "twice the days")

let redline = Redline(old: "capped at 600,000.", new: "capped at 800,000.")
let marked = redline.operations.map { operation in
  switch operation.kind {
  case .keep: operation.text
  case .delete: "[-\(operation.text)-]"
  case .insert: "{+\(operation.text)+}"
  }
}
expect(marked.joined() == "capped at [-600,000-]{+800,000+}.", "marks: \(marked)")
print("CompareTexts: all right")
