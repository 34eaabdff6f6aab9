import NegotiationLog
import NegotiationModel
import NegotiationSync
import SystemFiles
import TestSupport
import Testing

/// The tool itself on disks that really fail, as far as a test may bring that about.
struct RealFailureTests {
  private static let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"]

  /// A script of the shell, in which `$tool` is the tool and `$1` the folder.
  private func shell(_ script: String, _ folder: String) throws -> Subprocess.Result {
    var environment = RealFailureTests.environment
    environment["tool"] = Built.program("parley")
    return try Subprocess("bash", environment: environment).run(["-c", script, "bash", folder])
  }

  private func log() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    let made = try shell(
      "\"$tool\" init \"$1\" --writer amal && \"$tool\" -C \"$1\" add party usa --name USA",
      folder.path)
    #expect(made.status == 0, "\(made.errorText)")
    return folder
  }

  private func isSound(_ folder: String) throws -> Bool {
    Verification(try NegotiationFolder(at: folder).reader()).isClean
  }

  @Test func `a file that may not grow refuses the entry and keeps the others`() throws {
    let folder = try log()
    let feed = folder.path + "/log/amal.jsonl"
    // The limit is one kilobyte; the write that crosses it is first short, then refused.
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$tool\" -C \"$1\" add topic"
    var count = 1
    while count < 20 {
      let before = TestFile.read(feed)
      let answer = try shell(script + " t\(count) --name Land", folder.path)
      if answer.status == 0 {
        count += 1
        continue
      }
      #expect(answer.status == 74)
      #expect(answer.errorText.contains("parley: cannot write to '\(feed)': File too large"))
      #expect(!answer.errorText.contains("recorded"))
      #expect(TestFile.read(feed) == before && before.count > 700)
      break
    }
    #expect(count > 2 && count < 20)
    #expect(try isSound(folder.path))
    let later = try shell("exec \"$tool\" -C \"$1\" add topic later --name L", folder.path)
    #expect(later.errorText.contains("recorded amal:\(count + 1)"))
  }

  @Test func `a full disk refuses the entry and keeps the others`() throws {
    // A disk of its own takes rights that not every machine gives.
    let folder = TemporaryFolder()
    let mounted = try shell("mount -t tmpfs -o size=64k tmpfs \"$1\" 2>/dev/null", folder.path)
    guard mounted.status == 0 else { return }
    defer { _ = try? shell("umount -l \"$1\"", folder.path) }
    let made = try shell(
      "cd \"$1\" && \"$tool\" init . --writer amal && head -c 100K /dev/zero > filler; rm filler;"
        + " head -c 32K /dev/zero > filler", folder.path)
    #expect(made.status == 0, "\(made.errorText)")
    let feed = folder.path + "/log/amal.jsonl"
    let script = "exec \"$tool\" -C \"$1\" add topic"
    let note = String(repeating: "x", count: 3000)
    var count = 0
    while count < 40 {
      let before = TestFile.read(feed)
      let answer = try shell(script + " t\(count) --name \(note)", folder.path)
      if answer.status == 0 {
        count += 1
        continue
      }
      #expect(answer.status == 74)
      #expect(answer.errorText.contains("No space left on device"))
      #expect(TestFile.read(feed) == before)
      break
    }
    #expect(count > 1 && count < 40)
    let reader = try NegotiationFolder(at: folder.path).reader()
    #expect(Verification(reader).entries == count)
    #expect(try isSound(folder.path))
    #expect(try shell("rm \"$1/filler\"; " + script + " last --name L", folder.path).status == 0)
  }

  @Test func `a folder that may not be written is told, and reading goes on`() throws {
    let folder = try log()
    // Rights do not bind the superuser, so the tool runs as somebody else there.
    let script = """
      run="$tool"; chmod -R a-w "$1"; chmod a+rx "$1" "$1"/log
      if [ "$(id -u)" = 0 ]; then
        run="setpriv --reuid=65534 --regid=65534 --clear-groups $tool"
        $run --version > /dev/null 2>&1 || exit 99
      fi
      $run -C "$1" verify || exit 98
      $run -C "$1" add topic land --name Land; status=$?
      chmod -R u+w "$1"; exit $status
      """
    let answer = try shell(script, folder.path)
    if answer.status == 99 { return }
    #expect(answer.status == 74 || answer.status == 73, "\(answer.status) \(answer.errorText)")
    #expect(answer.errorText.contains("Permission denied"), "\(answer.errorText)")
    #expect(!answer.errorText.contains("recorded"))
    #expect(try isSound(folder.path))
  }

  @Test func `results that cannot be written end in a status, not in silence`() throws {
    let folder = try log()
    let full = try shell("exec \"$tool\" -C \"$1\" log > /dev/full", folder.path)
    #expect(full.status == 74)
    #expect(full.errorText.contains("No space left on device"))
    let closed = try shell("\"$tool\" -C \"$1\" log | true; exit ${PIPESTATUS[0]}", folder.path)
    #expect(closed.errorText == "")
  }

  @Test func `a process stopped while it holds the lock holds others up, and killed no longer`()
    throws
  {
    let folder = try log()
    let script = """
      exec 9< "$1/log"; flock 9
      "$tool" -C "$1" add topic land --name Land 9<&- & writer=$!
      sleep 0.4; kill -0 $writer || exit 97
      exec 9<&-; wait $writer
      """
    let answer = try shell(script, folder.path)
    #expect(answer.status == 0, "\(answer.status) \(answer.errorText)")
    #expect(answer.errorText.contains("recorded amal:2"))
  }
}
