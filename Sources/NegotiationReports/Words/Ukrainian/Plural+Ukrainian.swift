extension Plural {
  static func ukrainian(_ count: Int, one: String, few: String, many: String) -> String {
    eastSlavic(count, one: one, few: few, many: many)
  }
}
