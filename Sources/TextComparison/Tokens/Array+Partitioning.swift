extension Array {
  /// How many elements, from the first on, satisfy a condition; none after them may satisfy it.
  ///
  /// Takes as many steps as the count has binary digits.
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
