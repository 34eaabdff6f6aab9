extension LanguageWords {
  /// Signs that every language with Latin lists shares: comparison, angles, currencies, units.
  static let signs = LanguageWords(
    modals: [], negations: "", exceptions: "",
    bounds: [
      (.most, false, "≤|⩽"), (.least, false, "≥|⩾"), (.under, false, "<"), (.over, false, ">"),
    ],
    quantities: [
      (.unit("percent"), "%"), (.unit("USD"), "$"), (.unit("EUR"), "€"), (.unit("GBP"), "£"),
      (.unit("°C"), "° c|℃|°c"), (.unit("°F"), "° f|℉"), (.unit("°N"), "° n"), (.unit("°S"), "° s"),
      (.unit("°E"), "° e"), (.unit("°W"), "° w"), (.unit("°"), "°"), (.unit("′"), "′"),
      (.unit("″"), "″"), (.unit("′N"), "′ n"), (.unit("′S"), "′ s"), (.unit("′E"), "′ e"),
      (.unit("′W"), "′ w"), (.unit("″N"), "″ n"), (.unit("″S"), "″ s"), (.unit("″E"), "″ e"),
      (.unit("″W"), "″ w"), (.unit("per mille"), "‰"), (.unit("INR"), "₹|inr"),
      (.unit("KRW"), "₩|krw"), (.unit("ILS"), "₪|ils"), (.unit("TRY"), "₺|try"),
      (.unit("KZT"), "₸|kzt"), (.unit("GEL"), "₾|gel"), (.unit("VND"), "₫|vnd"),
      (.unit("NGN"), "₦|ngn"), (.unit("PHP"), "₱|php"), (.unit("AUD"), "aud"),
      (.unit("CAD"), "cad"), (.unit("NZD"), "nzd"), (.unit("HKD"), "hkd"), (.unit("SGD"), "sgd"),
      (.unit("SEK"), "sek"), (.unit("NOK"), "nok"), (.unit("DKK"), "dkk"), (.unit("PLN"), "pln|zł"),
      (.unit("AED"), "aed"), (.unit("ZAR"), "zar"), (.unit("BRL"), "brl"),
      (.unit("m²"), "m²|m2|sq m|m ²"), (.unit("m³"), "m³|m3|cu m|m ³"),
      (.unit("km²"), "km²|km2|sq km"),
      (.unit("km³"), "km³|km3"), (.unit("cm"), "cm"), (.unit("cm²"), "cm²|cm2"),
      (.unit("cm³"), "cm³|cm3"), (.unit("mm²"), "mm²|mm2"), (.unit("g"), "g"), (.unit("kt"), "kt"),
      (.unit("l"), "l"), (.unit("kWh"), "kwh"), (.unit("km/h"), "km/h|kph"), (.unit("Hz"), "hz"),
      (.unit("kHz"), "khz"), (.unit("bbl"), "bbl"),
    ])
}
