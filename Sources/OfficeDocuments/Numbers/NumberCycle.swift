/// Alphabets and series by which lists are counted.
enum NumberCycle: String, Hashable, Sendable {
  case russianLower, russianUpper, thaiLetters, aiueo, iroha, ganada, chosung
  case aiueoFullWidth, irohaFullWidth, ideographTraditional, ideographZodiac, arabicAlpha, hebrew2
  case chicago

  private var letters: [String] {
    let text =
      switch self {
      case .russianLower: "абвгдежзиклмнопрстуфхцчшщыэюя"
      case .russianUpper: "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"
      case .thaiLetters: "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ"
      case .aiueo: "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"
      case .iroha: "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ"
      case .aiueoFullWidth: "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
      case .irohaFullWidth: "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
      case .ganada: "가나다라마바사아자차카타파하"
      case .chosung: "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"
      case .ideographTraditional: "甲乙丙丁戊己庚辛壬癸"
      case .ideographZodiac: "子丑寅卯辰巳午未申酉戌亥"
      case .arabicAlpha: "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
      case .chicago: "*†‡§"
      case .hebrew2: "אבגדהוזחטיכלמנסעפצקרשת"
      }
    return text.map(String.init)
  }

  /// What comes after the last letter.
  private enum End { case digits, beginning, repetition }

  private var end: End {
    switch self {
    case .ideographTraditional, .ideographZodiac: .digits
    case .ganada, .chosung, .aiueo, .iroha, .aiueoFullWidth, .irohaFullWidth: .beginning
    default: .repetition
    }
  }

  func text(_ number: Int) -> String {
    let letters = letters
    guard number > 0 else { return String(number) }
    switch end {
    case .digits: return number <= letters.count ? letters[number - 1] : String(number)
    case .beginning: return letters[(number - 1) % letters.count]
    case .repetition: return NumberFormat.repeated(number, letters)
    }
  }
}
