internal import Digest
package import NegotiationLog
package import NegotiationModel
internal import SystemFiles

/// Signatures over the heads of feeds, made and checked by the user's `ssh-keygen -Y`.
///
/// A head's digest covers every line before it, so one signature covers the whole feed up to there.
/// No signature is computed here.
package struct Seals {
  /// The namespace of the signatures, so that a signature made for another use is not accepted.
  static let namespace = "parley"

  let folder: NegotiationFolder
  let environment: [String: String]

  package init(folder: NegotiationFolder, environment: [String: String]) {
    self.folder = folder
    self.environment = environment
  }

  // MARK: Sealing

  /// Signs the head of a writer's feed.
  ///
  /// - `key`: the file of a private key, or of a public key whose private key an agent holds;
  ///   without it, the first usual name in `~/.ssh`.
  /// - Returns: the number of the sealed entry, and the key that was used.
  package func seal(_ writer: WriterID, key: String?) throws -> (number: Int, key: String) {
    let program = try keygen()
    let key = try key ?? usualKey()
    guard UserFiles.exists(key) else { throw FileError.missing(path: key) }
    return try folder.whileLocked {
      let feed = FeedVersion(try folder.contents(of: "\(writer).jsonl"))
      guard feed.count > 0, let digest = feed.digest(after: feed.count) else {
        throw SyncError.refused("'\(writer)' has recorded nothing yet", remedy: nil)
      }
      if let line = feed.firstBrokenLine() {
        throw LogError.damaged(
          file: "log/\(writer).jsonl", line: line,
          what: "the line or the one before it was changed after it was recorded")
      }
      let digits = digest.description
      let signature = try sign(
        Seals.message(writer, feed.count, digits), with: key, by: program)
      var bytes = try folder.contents(of: "\(writer).seals")
      if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
      bytes += SealLine.bytes(number: feed.count, digest: digits, signature: signature)
      try folder.replace("\(writer).seals", with: bytes)
      folder.memory(makes: true)?.remember([
        writer: CopyMemory.Head(number: feed.count, digest: digits, sealed: feed.count)
      ])
      return (feed.count, key)
    }
  }

  private func keygen() throws -> Subprocess {
    try SyncError.wrap { () throws(SubprocessError) in
      try Subprocess("ssh-keygen", environment: environment)
    }
  }

  private func usualKey() throws(SyncError) -> String {
    let home = environment["HOME"] ?? ""
    for name in ["id_ed25519", "id_ecdsa", "id_rsa"] {
      let path = "\(home)/.ssh/\(name)"
      if UserFiles.exists(path) { return path }
    }
    throw .refused("there is no SSH key in ~/.ssh", remedy: .nameKey)
  }

  /// The signed text: a line that names the feed, the entry and its digest.
  static func message(_ writer: WriterID, _ number: Int, _ digest: String) -> [UInt8] {
    Array("parley seal \(writer):\(number) \(digest)\n".utf8)
  }

  private func sign(_ message: [UInt8], with key: String, by program: Subprocess) throws -> String {
    try ScratchFolder.with { scratch in
      let file = try scratch.write(message, as: "message")
      let result = try program.run(["-Y", "sign", "-n", Seals.namespace, "-f", key, file])
      let signature = try scratch.contents(of: "message.sig")
      guard result.status == 0, let signature else {
        if result.errorText.holds("incorrect passphrase") {
          throw SyncError.refused(
            "the key '\(key)' has a passphrase, and the right one was not given",
            remedy: .other("ssh-add \(key)"))
        }
        throw Seals.failure(result)
      }
      return String(decoding: signature, as: UTF8.self)
    }
  }

  private static func failure(_ result: Subprocess.Result) -> SyncError {
    let said = result.errorText.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
    return .program("ssh-keygen", message: said)
  }

  /// The highest entry of a feed whose digest a seal names; 0 for none.
  ///
  /// Signatures are not checked.
  static func lastSealed(_ writer: WriterID, in folder: NegotiationFolder) throws -> Int {
    let lines = FeedVersion.lines(try folder.contents(of: "\(writer).seals"))
    if lines.isEmpty { return 0 }
    let feed = FeedVersion(try folder.contents(of: "\(writer).jsonl"))
    return lines.compactMap(SealLine.read).filter {
      $0.number <= feed.count && feed.digest(after: $0.number)?.description == $0.digest
    }.map(\.number).max() ?? 0
  }

  /// Whether a valid seal of a feed's own writer covers the last entry of a version of it.
  package func cover(_ version: FeedVersion, of writer: WriterID, signers: String) throws -> Bool {
    let program = try keygen()
    for bytes in FeedVersion.lines(try folder.contents(of: "\(writer).seals")) {
      guard let seal = SealLine.read(bytes), seal.number == version.count,
        version.digest(after: seal.number)?.description == seal.digest
      else { continue }
      if try complaint(about: seal, of: writer, signers, by: program) == nil { return true }
    }
    return false
  }

  // MARK: Checking

  /// Checks every seal against its feed, and against the keys in a file of allowed signers.
  ///
  /// - `signers`: a file as `ssh-keygen` reads it, with writers' names as principals; without it
  ///   only digests are compared.
  package func findings(signers: String?) throws -> [Finding] {
    if let signers, !UserFiles.exists(signers) { throw FileError.missing(path: signers) }
    let program = try signers.map { _ in try keygen() }
    let named = try signers.map { try SignersFile(at: $0) }
    var found: [Finding] = []
    let names = try folder.logNames()
    let feeds = signers == nil ? [] : names.filter { $0.hasSuffix(".jsonl") }
    let sealed = names.filter { $0.hasSuffix(".seals") }
    let remembered = folder.memory()?.heads.filter { $0.value.sealed > 0 } ?? [:]
    let standing = Set((feeds + sealed).compactMap { WriterID($0.dropLast(6)) })
    for writer in standing.union(remembered.keys).sorted() {
      let name = "\(writer).seals"
      let feed = FeedVersion(try folder.contents(of: "\(writer).jsonl"))
      // The last entry whose digest a seal matches, and the last one that a valid seal covers.
      var (fitting, latest) = (0, 0)
      for (line, bytes) in FeedVersion.lines(try folder.contents(of: name)).enumerated() {
        func report(_ what: String) {
          found.append(
            Finding(code: "seal", file: "log/\(name)", line: line + 1, message: what))
        }
        guard let seal = SealLine.read(bytes) else {
          report("the line is no seal")
          continue
        }
        guard seal.number <= feed.count, let digest = feed.digest(after: seal.number) else {
          report("entry \(seal.number) was sealed, and \(feed.count) are left")
          continue
        }
        guard digest.description == seal.digest else {
          report("entry \(seal.number) is not the one that was sealed")
          continue
        }
        fitting = max(fitting, seal.number)
        if let program, let signers,
          let why = try complaint(about: seal, of: writer, signers, by: program)
        {
          report("the seal of entry \(seal.number) is not good: \(why)")
          continue
        }
        latest = max(latest, seal.number)
      }
      if let before = remembered[writer]?.sealed, fitting < before {
        found.append(
          Finding(
            code: "seal", file: "log/\(name)",
            message: "this copy had held a seal of entry \(before), and it is gone"))
      }
      if let named, latest < feed.count {
        found.append(unsealed(writer, after: latest, isNamed: named.names(writer)))
      }
    }
    return found
  }

  /// The finding about entries that no valid seal covers.
  ///
  /// A writer whom the signers' file names must have a seal: having none is an error, so that
  /// removing all of them is noticed.
  private func unsealed(_ writer: WriterID, after latest: Int, isNamed: Bool) -> Finding {
    let isMissing = latest == 0 && isNamed
    let message =
      isMissing
      ? "no good seal vouches for this feed, and the signers' file names '\(writer)'"
      : latest == 0
        ? "no good seal vouches for this feed"
        : "entries from \(latest + 1) on stand after the last good seal"
    return Finding(
      code: "unsealed", severity: isMissing ? .error : .note, file: "log/\(writer).jsonl",
      line: latest + 1, message: message)
  }

  private func complaint(
    about seal: (number: Int, digest: String, signature: String), of writer: WriterID,
    _ signers: String, by program: Subprocess
  ) throws -> String? {
    try ScratchFolder.with { scratch in
      let message = try scratch.write(
        Seals.message(writer, seal.number, seal.digest), as: "message")
      let signature = try scratch.write(Array(seal.signature.utf8), as: "signature")
      let result = try program.run(
        [
          "-Y", "verify", "-n", Seals.namespace, "-f", signers, "-I", writer.text, "-s", signature,
        ], input: message)
      guard result.status != 0 else { return nil }
      let said = (result.errorText + result.text).split(whereSeparator: \.isNewline)
      return said.last.map(String.init) ?? "status \(result.status)"
    }
  }
}
