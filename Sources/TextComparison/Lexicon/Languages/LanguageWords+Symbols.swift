extension LanguageWords {
  /// Symbols of units and codes of currencies, the same in all languages in Latin letters.
  static let symbols = LanguageWords(
    modals: [], negations: "", exceptions: "",
    quantities: [
      (.unit("percent"), "%"), (.unit("USD"), "$|usd|us$"), (.unit("EUR"), "€|eur"),
      (.unit("GBP"), "£|gbp"), (.unit("JPY"), "¥|jpy"), (.unit("CNY"), "cny|rmb"),
      (.unit("CHF"), "chf"), (.unit("UAH"), "₴|uah"), (.unit("RUB"), "₽|rub"),
      (.unit("km"), "km"), (.unit("m"), "m"), (.unit("mm"), "mm"), (.unit("ha"), "ha"),
      (.unit("kg"), "kg"), (.unit("tonne"), "t"), (.unit("MW"), "mw"), (.unit("GW"), "gw"),
      (.unit("kW"), "kw"), (.unit("MWh"), "mwh"), (.reference, "§|§§|#|№|nr"),
    ])
}
