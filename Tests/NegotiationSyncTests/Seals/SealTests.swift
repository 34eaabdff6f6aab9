import NegotiationSync
import SystemFiles
import TestSupport
import Testing

/// Seals, made and checked by the machine's own ssh-keygen.
@Suite(.enabled(if: Subprocess.find("ssh-keygen", on: "/usr/local/bin:/usr/bin:/bin") != nil))
struct SealTests {
  /// An analyst with a few entries, a key, and a file of allowed signers beside the folder.
  private func sealer(phrase: String = "") throws -> (Analyst, key: String, signers: String) {
    let folder = TemporaryFolder()
    let amal = Analyst(path: folder.path + "/talks", holding: folder)
    Analyst(path: folder.path)("init", "talks", "--writer", "amal")
    amal("add", "party", "usa", "--name", "USA")
    amal("add", "plan", "peace", "--name", "Peace")
    let key = try makeKey("amal", in: folder.path, phrase: phrase)
    let signers = folder.path + "/signers"
    TestFile.write(
      "amal " + String(decoding: TestFile.read(key + ".pub"), as: UTF8.self), to: signers)
    return (amal, key, signers)
  }

  private func makeKey(_ name: String, in folder: String, phrase: String = "") throws -> String {
    let program = try Subprocess("ssh-keygen", environment: Analyst.environment)
    let made = try program.run([
      "-q", "-t", "ed25519", "-N", phrase, "-C", name, "-f", "\(folder)/\(name)",
    ])
    #expect(made.status == 0, "\(made.errorText)")
    return "\(folder)/\(name)"
  }

  @Test func `a seal vouches for the feed up to it`() throws {
    let (amal, key, signers) = try sealer()
    let sealed = amal("seal", "--key", key)
    #expect(sealed.status == 0, "\(sealed.errors)")
    #expect(sealed.errors.contains("sealed amal:2"))
    let good = amal("verify", "--signers", signers)
    #expect(good.status == 0 && !good.output.contains("seal"), "\(good.output)")
    amal("add", "topic", "land", "--name", "Land")
    let after = amal("verify", "--signers", signers)
    #expect(after.status == 0)
    #expect(after.output.contains("entries from 3 on stand after the last good seal"))
    amal("seal", "--key", key)
    #expect(!amal("verify", "--signers", signers).output.contains("unsealed"))
  }

  @Test func `another's key, another's name and no name at all are told`() throws {
    let (amal, key, signers) = try sealer()
    let folder = amal.path + "/.."
    let other = try makeKey("other", in: folder)
    amal("seal", "--key", other)
    let wrong = amal("verify", "--signers", signers)
    #expect(wrong.status == 1)
    #expect(wrong.output.contains("log/amal.seals:1:1: error: the seal of entry 2 is not good"))
    TestFile.write(
      "boris " + String(decoding: TestFile.read(key + ".pub"), as: UTF8.self), to: signers)
    amal("seal", "--key", key)
    #expect(amal("verify", "--signers", signers).status == 1)
    TestFile.write("not a signers' file\n", to: signers)
    #expect(amal("verify", "--signers", signers).status == 1)
    #expect(amal("verify", "--signers", signers + "x").status == 66)
    // Without signers only digests are compared.
    #expect(amal("verify").status == 0)
  }

  @Test func `a log written anew after the seal is told, though its own digests fit`() throws {
    let (amal, key, signers) = try sealer()
    amal("seal", "--key", key)
    let feed = amal.path + "/log/amal.jsonl"
    TestFile.write("", to: feed)
    amal("add", "party", "usa", "--name", "USA")
    let cut = amal("verify")
    #expect(cut.status == 1 && cut.output.contains("entry 2 was sealed, and 1 are left"))
    amal("add", "plan", "peace", "--name", "War")
    for words in [["verify"], ["verify", "--signers", signers]] {
      let answer = amal.run(words)
      #expect(answer.status == 1)
      #expect(answer.output.contains("entry 2 is not the one that was sealed"))
    }
  }

  @Test func `a changed line of seals is told by its line`() throws {
    let (amal, key, signers) = try sealer()
    amal("seal", "--key", key)
    let path = amal.path + "/log/amal.seals"
    let sound = TestFile.read(path)
    var generator = Seeded(7)
    for _ in 0..<12 {
      var broken = sound
      let at = Int.random(in: 0..<sound.count - 1, using: &generator)
      broken[at] ^= 1 << UInt8.random(in: 0..<6, using: &generator)
      TestFile.write(broken, to: path)
      let answer = amal("verify", "--signers", signers)
      // The armour's own words, and the case of nothing, may change without a change of meaning.
      if answer.status == 0 { continue }
      #expect(answer.output.contains("log/amal.seals:"), "byte \(at): \(answer.output)")
    }
    TestFile.write("nonsense\n", to: path)
    #expect(amal("verify").output.contains("log/amal.seals:1:1: error: the line is not a seal"))
  }

  @Test func `seals travel with a sync`() throws {
    let team = try Team(["amal", "boris"])
    let key = try makeKey("key", in: team.folder.path)
    let signers = team.folder.path + "/signers"
    TestFile.write(
      "amal " + String(decoding: TestFile.read(key + ".pub"), as: UTF8.self), to: signers)
    team.analysts[0]("seal", "--key", key)
    for analyst in team.analysts { #expect(analyst("sync").status == 0) }
    let answer = team.analysts[1]("verify", "--signers", signers)
    #expect(answer.status == 0 && !answer.output.contains("log/amal.jsonl"), "\(answer.output)")
  }

  @Test(arguments: [0, 1])
  func `a seal that this copy had held and that is gone is an error`(left: Int) throws {
    let team = try Team(["amal", "boris"])
    let (amal, boris) = (team.analysts[0], team.analysts[1])
    let key = try makeKey("key", in: team.folder.path)
    let signers = team.folder.path + "/signers"
    TestFile.write(
      "amal,boris " + String(decoding: TestFile.read(key + ".pub"), as: UTF8.self), to: signers)
    boris("add", "topic", "sea", "--name", "Sea")
    boris("seal", "--key", key)
    amal("seal", "--key", key)
    amal("add", "topic", "land", "--name", "Land")
    amal("seal", "--key", key)
    for analyst in team.analysts { #expect(analyst("sync").status == 0) }
    #expect(amal("sync").status == 0)
    for analyst in team.analysts {
      #expect(analyst("verify", "--signers", signers).status == 0)
      let path = analyst.path + "/log/amal.seals"
      let lines = TestFile.read(path).split(separator: 0x0A)
      TestFile.write(lines.prefix(left).flatMap { $0 + [0x0A] }, to: path)
      if left == 0 { TestFile.remove(path) }
      let answer = analyst("verify", "--signers", signers)
      #expect(answer.status == 1)
      #expect(
        answer.output.contains("had held a seal of entry 4, and it is gone"), "\(answer.output)")
    }
    // The owner seals again, and all is well.
    amal("seal", "--key", key)
    #expect(amal("verify", "--signers", signers).status == 0)
  }

  @Test func `a copy that had taken a forged entry follows the writer by a seal`() throws {
    let team = try Team(["amal", "boris", "mallory"])
    let (amal, boris, mallory) = (team.analysts[0], team.analysts[1], team.analysts[2])
    let key = try makeKey("key", in: team.folder.path)
    let signers = team.folder.path + "/signers"
    TestFile.write(
      "amal " + String(decoding: TestFile.read(key + ".pub"), as: UTF8.self), to: signers)
    for analyst in team.analysts { #expect(analyst("sync").status == 0) }
    // Somebody else goes on in amal's feed, and boris takes it in good faith.
    #expect(mallory("init", ".", "--writer", "amal").status == 0)
    mallory("add", "topic", "sea", "--name", "Sea")
    mallory("sync")
    #expect(boris("sync").status == 0)
    boris("record", "usa", "accept", "peace@v1/one", "--on", "2025-11-09")
    #expect(boris("sync").status == 0)
    #expect(amal("sync").status == 1)
    #expect(amal("adopt-fork", "--refuse").status == 0)
    #expect(amal("sync").status == 0)
    #expect(boris("sync").status == 1)
    let take = ["adopt-fork", ".parley/fork-amal.jsonl", "--take", "--signers", signers]
    #expect(boris.run(take).status == 65, "amal has sealed nothing yet")
    #expect(amal("seal", "--key", key).status == 0)
    #expect(amal("sync").status == 0)
    #expect(boris("sync").status == 1)
    let taken = boris.run(take)
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(boris("sync").status == 0)
    for analyst in [amal, boris] {
      #expect(analyst("sync").status == 0)
      let verified = analyst("verify", "--signers", signers)
      #expect(verified.status == 0, "\(verified.output)")
    }
  }

  @Test func `a writer whom the signers' file names and who has no good seal is an error`() throws {
    let (amal, key, signers) = try sealer()
    // Nobody names boris, so nothing is expected of him.
    amal("init", ".", "--writer", "boris")
    amal("add", "topic", "land", "--name", "Land")
    amal("init", ".", "--writer", "amal")
    let unsealed = amal("verify", "--signers", signers)
    #expect(unsealed.status == 1)
    #expect(
      unsealed.output.contains("log/amal.jsonl:1:1: error: no good seal vouches for this feed"),
      "\(unsealed.output)")
    #expect(unsealed.output.contains("log/boris.jsonl:1:1: note: no good seal"))
    amal("seal", "--key", key)
    #expect(amal("verify", "--signers", signers).status == 0)
    TestFile.write("", to: amal.path + "/log/amal.seals")
    #expect(amal("verify", "--signers", signers).status == 1)
  }

  @Test(
    arguments: [
      ("amal", true), ("boris,amal", true), ("\"boris,amal\"", true), ("a*", true), ("?mal", true),
      ("*", true), ("*,!amal", false), ("amal2", false), ("ama", false), ("boris", false),
      ("# amal", false), ("*x*", false), ("*m?l", true),
    ])
  func `the first field names writers`(_ field: String, _ isNamed: Bool) throws {
    let (amal, key, signers) = try sealer()
    let pair = String(decoding: TestFile.read(key + ".pub"), as: UTF8.self)
    TestFile.write("\n\t\(field) \(pair)", to: signers)
    #expect(amal("verify", "--signers", signers).status == (isNamed ? 1 : 0))
  }

  @Test func `no key, no entry, no program: each is told`() throws {
    let (amal, key, signers) = try sealer()
    #expect(amal("seal", "--key", key + "x").status == 66)
    let keyless = amal("seal")
    #expect(keyless.status == 65 && keyless.errors.contains("hint: parley seal --key FILE"))
    amal("init", ".", "--writer", "dina")
    #expect(amal("seal", "--key", key).errors.contains("'dina' has recorded nothing yet"))
    for words in [["seal", "--key", key], ["verify", "--signers", signers]] {
      let env = try Subprocess("env", environment: Analyst.environment)
      let answer = try env.run(
        ["PATH=/nonexistent", Built.program("parley"), "-C", amal.path] + words)
      #expect(answer.status == 66)
      #expect(answer.errorText.contains("'ssh-keygen' is not on PATH"))
    }
  }

  @Test func `a key with a passphrase and nobody to ask ends in a refusal`() throws {
    let (amal, key, _) = try sealer(phrase: "secret")
    // In a session of its own there is no terminal to ask on.
    guard Subprocess.find("setsid", on: Analyst.environment["PATH"] ?? "") != nil else { return }
    let tool = try Subprocess("setsid", environment: Analyst.environment)
    let answer = try tool.run([
      "-w", Built.program("parley"), "-C", amal.path, "seal", "--key", key,
    ])
    #expect(answer.status == 65, "\(answer.errorText)")
    #expect(answer.errorText.contains("has a passphrase, and the right one was not given"))
    #expect(answer.errorText.contains("hint: ssh-add \(key)"))
    #expect(TestFile.read(amal.path + "/log/amal.seals") == [])
  }
}
