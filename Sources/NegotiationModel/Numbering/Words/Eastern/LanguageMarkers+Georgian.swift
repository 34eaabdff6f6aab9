extension LanguageMarkers {
  /// Georgian.
  static let georgian = Self(
    code: "ka", name: "Georgian",
    words: [
      .part: ["ნაწილი", "კარი"],
      .title: ["ტიტული"],
      .chapter: ["თავი"],
      .article: ["მუხლი"],
      .point: ["პუნქტი"],
      .annex: ["დანართი"],
    ],
    ordinals: [
      1: ["პირველი"],
      2: ["მეორე"],
      3: ["მესამე"],
      4: ["მეოთხე"],
      5: ["მეხუთე"],
    ],
    verbs: ["არის", "არიან", "უნდა", "შეიძლება", "აქვს"])
}
