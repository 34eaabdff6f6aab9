extension Array {
  /// Puts the elements into another order without a second copy of all.
  ///
  /// - order: for each place, where its element stands now; each place once.
  mutating func arrange(by order: [Int]) {
    var order = order
    for start in indices {
      var place = start
      // Around a circle of places, each element goes where it belongs.
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
