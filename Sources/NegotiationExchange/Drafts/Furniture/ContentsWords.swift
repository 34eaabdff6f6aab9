/// The words that head a table of contents and that stand beside the number of a page.
enum ContentsWords {
  static func isTitle(_ words: String) -> Bool {
    let folded = letters(WordFolding.folded(words))
    return titles.contains(folded)
  }

  static func isPageWord(_ folded: String) -> Bool {
    pages.contains(folded) || between.contains(folded)
  }

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

  /// The words alone, without signs, one blank between two.
  private static func letters(_ text: String) -> String {
    text.split { !$0.isLetter }.joined(separator: " ")
  }
}
