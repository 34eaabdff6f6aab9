internal import NegotiationModel

/// Checks that everything which entries refer to exists, by folding the log.
enum ReferencesCheck {
  static func findings(in reader: LogReader) -> [Finding] {
    do throws(LogError) {
      return findings(try reader.withoutSnapshot.negotiation(), reader)
    } catch .damaged(let file, let line, let what) {
      return [Finding(code: "line", file: file, line: line, message: what)]
    } catch {
      return [Finding(code: "fold", message: error.message)]
    }
  }

  static func findings(_ negotiation: Negotiation, _ reader: LogReader) -> [Finding] {
    func finding(
      _ code: String, _ severity: Finding.Severity, _ entry: EntryID?, _ message: String,
      _ remedy: Finding.Remedy? = nil
    ) -> Finding {
      Finding(
        code: code, severity: severity, file: entry.flatMap { reader.feed(of: $0.writer)?.name },
        line: entry?.number, message: message, remedy: remedy)
    }
    let broken = negotiation.brokenReferences().map {
      finding("reference", .error, $0.entry, $0.message)
    }
    // A name with two definitions leads somewhere, and perhaps not where its writer meant.
    let twice = negotiation.recordedTwice.filter { !$0.isAlike }.map {
      finding("recorded-twice", .warning, $0.inForce, $0.message, $0.remedy)
    }
    let absent = negotiation.absentWriters().map {
      finding(
        "behind", .warning, $0.entry,
        "entries of writer '\($0.writer)' are named here and are not in this copy")
    }
    return broken + twice + absent
  }
}
