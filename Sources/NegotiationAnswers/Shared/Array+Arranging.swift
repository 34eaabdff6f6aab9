extension Array {
  /// Reorders the elements in place.
  ///
  /// - order: for each index, where its element is now; each index occurs once.
  mutating func arrange(by order: [Int]) {
    var order = order
    for start in indices {
      var place = start
      // Each element of a cycle moves to its place.
      while order[place] != start {
        let next = order[place]
        swapAt(place, next)
        order[place] = place
        place = next
      }
      order[place] = place
    }
  }
}
