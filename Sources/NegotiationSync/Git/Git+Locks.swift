internal import NegotiationModel
internal import SystemFiles

/// The files by which git keeps two of its commands apart; one that was killed leaves them behind.
extension Git {
  /// The lock that git found held in this repository, where that is why it failed.
  ///
  /// What the server says of its own locks stands behind `remote:` and is not meant.
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

  /// The refusal that names a lock, and how it goes away.
  static func locked(by file: String) -> SyncError {
    .refused(
      "git's lock '\(file)' is held: by a git that is running, or left by one that was killed",
      remedy: .other("rm \(ShellWord.quoted(file)), if no git is running"))
  }

  /// A path that git names from the repository's root.
  private func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    let depth = prefix.split(separator: "/").count
    return folder.split(separator: "/").dropLast(depth).reduce("") { $0 + "/" + $1 } + "/" + path
  }
}
