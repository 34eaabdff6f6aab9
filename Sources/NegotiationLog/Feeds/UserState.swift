internal import Digest
internal import NegotiationModel
internal import SystemFiles

/// What this user keeps outside every negotiation, readable by nobody else:
/// `$XDG_STATE_HOME/parley`, else `~/.local/state/parley`.
package struct UserState: Sendable {
  package let path: String

  /// The folder that the environment names; `nil` if it names none.
  package init?(environment: [String: String]) {
    if let named = environment["XDG_STATE_HOME"], named.hasPrefix("/") {
      path = named + "/parley"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = home + "/.local/state/parley"
    } else {
      return nil
    }
  }

  package init(path: String) { self.path = path }

  /// The key that makes a snapshot trusted; `nil` if there is none or others could read it.
  ///
  /// - `makes`: whether a missing key is made.
  func key(makes: Bool = false) -> SumKey? {
    guard let folder = folder(makes: makes) else { return nil }
    if let key = read(folder) { return key }
    guard makes else { return nil }
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    guard (try? folder.replace("key", with: bytes, by: .system, mode: 0o600)) != nil else {
      return nil
    }
    // If two processes make a key at the same time, both use the one that was stored.
    return read(folder)
  }

  private func read(_ folder: Directory) -> SumKey? {
    guard let bytes = try? folder.contents(of: "key", limit: 32), bytes.count == 32 else {
      return nil
    }
    return SumKey(bytes)
  }

  /// The folder, if only this user can read it.
  func folder(makes: Bool = false) -> Directory? {
    if makes, (try? Directory(at: path)) == nil {
      guard let slash = path.lastIndex(of: "/"), slash != path.startIndex,
        (try? UserFiles.makeFolders(String(path[..<slash]))) != nil,
        let parent = try? Directory(at: String(path[..<slash])),
        (try? parent.makeFolder(String(path[path.index(after: slash)...]), mode: 0o700)) != nil
      else { return nil }
    }
    guard let folder = try? Directory(at: path), folder.isPrivate else { return nil }
    return folder
  }
}
