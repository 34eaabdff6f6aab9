extension Array {
  /// The number of leading elements that satisfy a condition; no later element may satisfy it.
  ///
  /// It uses binary search.
  func partitioningCount(_ holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
