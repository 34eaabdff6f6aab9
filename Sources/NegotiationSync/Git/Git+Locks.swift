internal import NegotiationModel
internal import SystemFiles

/// Recognises git's lock files, which an interrupted git command leaves behind.
extension Git {
  /// The lock file in this repository that made git fail, if that is the reason.
  ///
  /// Messages of the server about its own locks begin with `remote:` and are ignored.
  func lockFile(in result: Subprocess.Result) -> String? {
    for line in result.errorText.split(whereSeparator: \.isNewline)
    where !line.hasPrefix("remote:") && line.holds(": File exists") {
      if let start = line.place(of: "Unable to create '")?.upperBound,
        let end = line[start...].place(of: "': File exists")?.lowerBound
      {
        return absolute(String(line[start..<end]))
      }
      if let start = line.place(of: "could not lock config file ")?.upperBound,
        let end = line[start...].place(of: ": File exists")?.lowerBound
      {
        return absolute(line[start..<end] + ".lock")
      }
    }
    return nil
  }

  /// The refusal that names a lock file, and how to remove it.
  static func locked(by file: String) -> SyncError {
    .refused(
      "git's lock '\(file)' is held: by a git that is running, or left by one that was killed",
      remedy: .other("rm \(ShellWord.quoted(file)), if no git is running"))
  }

  /// The absolute path of one that git gives relative to the repository's root.
  private func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    let depth = prefix.split(separator: "/").count
    return folder.split(separator: "/").dropLast(depth).reduce("") { $0 + "/" + $1 } + "/" + path
  }
}
