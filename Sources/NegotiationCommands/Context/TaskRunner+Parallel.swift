internal import SystemFiles
internal import TextComparison

extension TaskRunner {
  /// Runs both in parallel, the second in a new thread.
  static let parallel = TaskRunner { first, second in Parallel.run(first, second) }
}
