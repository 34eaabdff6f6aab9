internal import Digest

extension NegotiationFolder {
  /// Tells what is kept beside the log of an append: the memory of this copy, and the snapshot.
  ///
  /// Called once after each append, while the writer still holds the lock. A caller that leaves it out
  /// breaks nothing: the snapshot is then stale, and the next reader reads the log itself.
  package func remember(_ receipt: LogWriter.Receipt) {
    guard let files = receipt.files else { return }
    snapshots?.follow(files, cut: receipt.setAside != nil)
    memory(makes: true)?.remember([
      receipt.writer: CopyMemory.Head(
        number: receipt.lastNumber, digest: receipt.head.description)
    ])
  }
}
