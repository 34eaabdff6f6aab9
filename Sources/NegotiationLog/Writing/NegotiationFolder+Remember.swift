internal import Digest

extension NegotiationFolder {
  /// Updates the memory of this copy and the snapshot after an append.
  ///
  /// Called once after each append, while the writer still holds the lock. Leaving it out breaks
  /// nothing: the snapshot is then stale, and the next reader reads the log itself.
  package func remember(_ receipt: LogWriter.Receipt) {
    guard let files = receipt.files else { return }
    snapshots?.follow(files, cut: receipt.setAside != nil)
    memory(makes: true)?.remember([
      receipt.writer: CopyMemory.Head(
        number: receipt.lastNumber, digest: receipt.head.description)
    ])
  }
}
