internal import NegotiationModel

/// The titles of tables of contents, and words beside page numbers.
enum ContentsWords {
  static func isTitle(_ line: UnsafeRawBufferPointer) -> Bool {
    guard mayBeTitle(line) else { return false }
    let folded = letters(WordFolding.folded(String(decoding: line, as: UTF8.self)))
    return titles.contains(folded)
  }

  /// A quick check of a line's plain letters: those of most lines form no title, or are too many.
  private static func mayBeTitle(_ line: UnsafeRawBufferPointer) -> Bool {
    let limit = longestTitle
    var letters = 0
    for byte in line where ScalarClass.isASCIILetter(byte) {
      letters += 1
      if letters > limit { return false }
    }
    guard let mix = plainLetters(line, limit: limit) else { return false }
    return plainTitles.mayHold(mix)
  }

  /// The plain letters of a line packed into one number; `nil` if there are more than in any title.
  private static func plainLetters(
    _ line: UnsafeRawBufferPointer, limit: Int
  ) -> WordFilter.Mix? {
    var mix = WordFilter.Mix()
    var count = 0
    var decoder = UTF8ScalarDecoder(line)
    while let scalar = decoder.next() {
      WordFolding.fold(scalar) { folded in
        guard isPlainLetter(folded) else { return }
        mix.add(folded.value)
        count += 1
      }
      if count > limit { return nil }
    }
    return mix
  }

  /// Letters that are recognised without Unicode tables; others are ignored.
  private static func isPlainLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x430...0x45F, 0x620...0x63F, 0x641...0x64A, 0x5000...0x8FFF: true
    default: false
    }
  }

  private static let longestTitle = titles.map(\.unicodeScalars.count).max() ?? 0
  private static let plainTitles = WordFilter(
    titles.compactMap { title in
      var title = title
      return title.withUTF8 { plainLetters(UnsafeRawBufferPointer($0), limit: .max) }
    })

  static func isPageWord(_ folded: String) -> Bool {
    pages.contains(folded) || between.contains(folded)
  }

  /// A filter of the words that may be beside a page number.
  static let pageFilter = WordFilter(pages.union(between))

  static let pages: Set<String> = Set(
    [
      "page", "p", "pg", "página", "pagina", "pág", "seite", "blz", "sida", "side", "sivu",
      "strona",
      "str", "strana", "oldal", "σελίδα", "sayfa", "стр", "страница", "сторінка", "стор", "صفحة",
      "صفحه", "صفحہ", "ص", "עמוד", "עמ", "पृष्ठ", "পৃষ্ঠা", "頁", "页", "第", "共", "ページ", "쪽",
      "trang", "halaman", "หน้า", "ukurasa",
    ].map { WordFolding.folded($0) })

  private static let between: Set<String> = Set(
    [
      "of", "de", "di", "von", "van", "av", "z", "ze", "из", "із", "з", "من", "از", "मे", "sur",
      "dari",
      "の", "共", "页", "頁",
    ].map { WordFolding.folded($0) })

  private static let titles: Set<String> = Set(
    [
      "contents", "table of contents", "index", "arrangement of sections",
      "arrangement of articles",
      "table des matières", "sommaire", "índice", "contenido", "tabla de contenido", "sumário",
      "indice", "sommario", "inhalt", "inhaltsverzeichnis", "inhaltsübersicht", "inhoud",
      "inhoudsopgave", "innehåll", "innehållsförteckning", "indhold", "indholdsfortegnelse",
      "innhold", "sisällys", "sisällysluettelo", "spis treści", "obsah", "kazalo", "sadržaj",
      "садржај", "tartalom", "tartalomjegyzék", "cuprins", "περιεχόμενα", "içindekiler",
      "содержание", "оглавление", "зміст", "змест", "съдържание", "المحتويات", "الفهرس", "فهرس",
      "فهرست", "فهرست مطالب", "فہرست", "תוכן", "תוכן עניינים", "תוכן העניינים", "विषय सूची",
      "विषयसूची", "সূচিপত্র", "目录", "目錄", "目次", "차례", "목차", "mục lục", "daftar isi", "สารบัญ",
      "yaliyomo", "பொருளடக்கம்",
    ].map { letters(WordFolding.folded($0)) })

  /// The words without signs, separated by one blank.
  private static func letters(_ text: String) -> String {
    text.split { !$0.isLetter }.joined(separator: " ")
  }
}
