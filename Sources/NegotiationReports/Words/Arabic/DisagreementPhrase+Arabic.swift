extension DisagreementPhrase {
  var arabic: String {
    switch self {
    case .title: "اختلافات المدوّنين"
    case .codings: "دُوّن هكذا"
    case .agreement: "اتفاق المدوّنين"
    case .writers: "المدوّنون"
    case .on: "في"
    case .overall: "الكل معًا"
    case .same: "متطابق"
    case .linear: "κ خطي"
    case .quadratic: "κ تربيعي"
    case .apart: "سجّله مدوّنون كلٌّ على حدة"
    case .kind: "النوع"
    case .what: "ما هو"
    case .entries: "القيود"
    case .inForce: "النافذ"
    case .method:
      "κ وفق كوهين على التصريحات التي دوّنها الاثنان؛ والأوزان الخطية والتربيعية على القيم الخمس المرتبة. "
        + "– حيث لا يترك الاحتمال مجالًا للاختلاف."
    case .count(0, open: _): "لا تصريح دوّنه مدوّنان على نحوين."
    case .count(let all, let open):
      "تصريحات دُوّنت على نحوين: \(all)، غير محسومة: \(open)"
    }
  }
}
