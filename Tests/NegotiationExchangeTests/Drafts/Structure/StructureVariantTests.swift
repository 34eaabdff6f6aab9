import Testing

@testable import NegotiationExchange

/// Small texts, each a way of writing numbers, with the numbers of its provisions.
struct StructureVariantTests {
  private static let variants: [(text: String, numbers: String)] = [
    (
      "أولاً: وقف إطلاق النار\n\nيتوقف القتال.\n\nثانياً: الأسرى\n\nيعود الأسرى.\n\nثالثاً: المفاوضات\n\nتبدأ.\n",
      "أولاً ثانياً ثالثاً"
    ),
    (
      "Primera.- Objeto. El contrato regula.\n\nSegunda.- Precio. El precio es alto.\n\nTercera.- Plazo.\n",
      "Primera Segunda Tercera"
    ),
    (
      "Premièrement : le feu cesse.\n\nDeuxièmement : les prisonniers rentrent.\n",
      "Premièrement Deuxièmement"
    ),
    (
      "The plan has parts.\n\nFirst, fire stops. Second. It goes on.\n\n1. One.\n\n2. Two. First: so.\n\n3. Three.\n",
      "1 2 3"
    ),
    (
      "A. One.\n\nB. Two.\n\nC. Three.\n\nD. Four.\n\nE. Five.\n\nF. Six.\n\nG. Seven.\n\nH. Eight.\n\nI. Nine.\n\nJ. Ten.\n",
      "A B C D E F G H I J"
    ),
    (
      "I. One.\n\nII. Two.\n\nIII. Three.\n\nIV. Four.\n\nV. Five.\n\nVI. Six.\n",
      "I II III IV V VI"
    ),
    (
      "ARTICLE I\nDefinitions\n\nSection 1.01 Terms. They mean this.\n\nSection 1.02 Rules. They apply.\n\nARTICLE II\nLoans\n\nSection 2.01 Amount. It is large.\n\nSection 2.02 Interest. It is paid.\n",
      "I II"
    ),
    (
      "# 合同\n\n## 第一部分 定义\n\n**第一条** 甲。\n\n**第二条** 乙。\n\n## 第二部分 付款\n\n**第三条** 丙。\n",
      "一 二 三"
    ),
    (
      "# Legge\n\n## Titolo I\n\nArt. 1. Uno.\n\nArt. 2. Due.\n\n## Titolo II\n\nArt. 3. Tre.\n",
      "1 2 3"
    ),
    (
      "# Ustawa\n\n## Rozdział I\n\nArt. 1. Jeden.\n\nArt. 2. Dwa.\n\n## Rozdział II\n\nArt. 3. Trzy.\n",
      "1 2 3"
    ),
    (
      "# قانون\n\n## فصل اول\n\nماده ۱\nیک.\n\nماده ۲\nدو.\n\n## فصل دوم\n\nماده ۳\nسه.\n",
      "۱ ۲ ۳"
    ),
    (
      "# Törvény\n\n## I. fejezet\n\n1. § Egy.\n\n2. § Kettő.\n\n## II. fejezet\n\n3. § Három.\n",
      "1 2 3"
    ),
    (
      "# חוק\n\n## פרק א\n\nסעיף 1\nאחד.\n\nסעיף 2\nשניים.\n\n## פרק ב\n\nסעיף 3\nשלוש.\n",
      "1 2 3"
    ),
    (
      "# P\n\n## Security\n\n(1) One thing.\n(2) Two.\n\n## Economy\n\n(1) Three.\n(2) Four.\n",
      "1 2 1 2"
    ),
    (
      "# خطة\n\n## الأمن\n\n١. أول.\n٢. ثان.\n\n## الاقتصاد\n\n١. ثالث.\n",
      "١ ٢ ١"
    ),
    (
      "Artikel 5\n\nFem.\n\nArtikel 5a\n\nFem a.\n\nArtikel 5b\n\nFem b.\n\nArtikel 6\n\nSex.\n",
      "5 5a 5b 6"
    ),
    (
      "Section 33. X.\n\nSection 33A. Y.\n\nSection 34. Z.\n",
      "33 33A 34"
    ),
    (
      "[Article 3 ter]\n\nA.\n\nArticle 4\n\nB.\n",
      "3 ter 4"
    ),
    (
      "1. A.\n\n[2. B.]\n\n[2 bis. C.]\n\n3. D.\n",
      "1 2 2 bis 3"
    ),
    (
      "المادة 1\n\nأ.\n\n[المادة 2 مكررا]\n\nب.\n\nالمادة 3\n\nج.\n",
      "1 2 مكررا 3"
    ),
    (
      "Artículo primero.- Uno.\n\nArtículo segundo.- Dos.\n\nArtículo tercero.- Tres.\n",
      "primero segundo tercero"
    ),
    (
      "Articolo primo\n\nUno.\n\nArticolo 2\n\nDue.\n",
      "primo 2"
    ),
    (
      "Статья первая\n\nОдин.\n\nСтатья 2\n\nДва.\n",
      "первая 2"
    ),
    (
      "المادة الأولى\n\nأ.\n\nالمادة 2\n\nب.\n",
      "الأولى 2"
    ),
    (
      "Chapitre Ier : Général\nArticle 1\n\nUn.\n\nArticle 2\n\nDeux.\nChapitre II : Droits\nArticle 3\n\nTrois.\n",
      "1 2 3"
    ),
    (
      "الفصل الأول: عام\nالمادة 1\n\nأ.\nالفصل الثاني: حقوق\nالمادة 2\n\nب.\n",
      "1 2"
    ),
    (
      "第一章 总则\n第一条\n\n甲。\n\n第二条\n\n乙。\n第二章 权利\n第三条\n\n丙。\n",
      "一 二 三"
    ),
    (
      "Sommaire\n\nArticle 1 Objet ........ 3\nArticle 2 Durée ........ 4\n\nArticle 1\n\nTexte un.\n\nArticle 2\n\nTexte deux.\n",
      "1 2"
    ),
    (
      "Contents\n\nArticle 1 Scope\t3\nArticle 2 Duties\t4\n\nArticle 1\n\nScope text.\n\nArticle 2\n\nDuty text.\n",
      "1 2"
    ),
    (
      "Contents\n\nArticle 1 Scope … 3\nArticle 2 Duties … 4\nArticle 3 End … 5\n\nArticle 1\n\nScope text.\n\nArticle 2\n\nDuty text.\n\nArticle 3\n\nEnd text.\n",
      "1 2 3"
    ),
    (
      "Contents\n\nArticle 1 Scope\nArticle 2 Duties\n\nArticle 1\n\nScope text.\n\nArticle 2\n\nDuty text.\n",
      "1 2"
    ),
    (
      "Inhalt\n\n1. Zweck ..... 1\n2. Dauer ..... 2\n\n1. Zweck\n\nText.\n\n2. Dauer\n\nText.\n",
      "1 2"
    ),
    (
      "# T\n\n## Contents\n\n- [Article 1](#a1)\n- [Article 2](#a2)\n\n## Article 1\n\nX.\n\n## Article 2\n\nY.\n",
      "1 2"
    ),
    (
      "目录\n\n第一条 范围 ...... 1\n第二条 期限 ...... 2\n\n第一条\n\n甲。\n\n第二条\n\n乙。\n",
      "一 二"
    ),
    (
      "1 Overview\n(1) This Act provides.\n(2) It extends.\n2 Interpretation\n(1) In this Act.\n3 Commencement\nThis Act comes into force at once.\n",
      "1 2 3"
    ),
    (
      "## PART 1\n\n### 1 Overview\n\n(1) This.\n\n### 2 Terms\n\n(1) That.\n",
      "1 2"
    ),
    (
      "1.—(1) X applies.\n(2) Y.\n2.—(1) Z.\n(2) W.\n3. V.\n",
      "1 2 3"
    ),
    (
      "มาตรา 1 หนึ่ง\n\nมาตรา 2 สอง\n",
      "1 2"
    ),
    (
      "অনুচ্ছেদ ১\n\nএক।\n\nঅনুচ্ছেদ ২\n\nদুই।\n",
      "১ ২"
    ),
    (
      "제1조(목적) 하나.\n\n제1조의2(정의) 둘.\n\n제2조 셋.\n",
      "1 1의2 2"
    ),
    (
      "Ibara 1\n\nMoja.\n\nIbara 2\n\nMbili.\n",
      "1 2"
    ),
    (
      "உறுப்புரை 1\n\nஒன்று.\n\nஉறுப்புரை 2\n\nஇரண்டு.\n",
      "1 2"
    ),
    (
      "Pasal 1\n\nSatu.\n\nPasal 2\n\nDua.\n",
      "1 2"
    ),
    (
      "第一条の二　甲。\n\n第一条の三　乙。\n\n第二条　丙。\n",
      "一の二 一の三 二"
    ),
    (
      "第三条 甲。\n\n第三条之一 乙。\n\n第三条之二 丙。\n\n第四条 丁。\n",
      "三 三之一 三之二 四"
    ),
    (
      "المادة ٣\n\nأ.\n\nالمادة ٣ مكرر\n\nب.\n\nالمادة ٣ مكرر ١\n\nب.\n\nالمادة ٤\n\nج.\n",
      "٣ ٣ مكرر ٣ مكرر ١ ٤"
    ),
    (
      "§ 312\n\nA.\n\n§ 312a\n\nB.\n\n§ 312b\n\nC.\n\n§ 313\n\nD.\n",
      "312 312a 312b 313"
    ),
    (
      "# T\n\n## 1. A\n\nText[^n].\n\n[^n]: Note one\n    goes on.\n\n## 2. B\n\nMore.\n",
      "1 2"
    ),
    (
      "1. One thing goes\n\nPage 9\n\non here.\n\n2. Two.\n",
      "1 2"
    ),
    (
      "1. One thing goes\n\n2 of 46\n\nFCCC/CP/2015\n\non here.\n\n2. Two.\n\n3 of 46\n\nFCCC/CP/2015\n\n3. Three.\n",
      "1 2 3"
    ),
    (
      "# G\n\n## 1. General\n\n1.1 Scope. X.\n\n1.2 Terms. Y.\n\n1.2.1 Z.\n\n## 2. Rights\n\n2.1 Right. Z.\n",
      "1.1 1.2 2.1"
    ),
    (
      "# G\n\n## 1. General\n\n### 1.1 Scope\n\nX.\n\n### 1.2 Terms\n\nY.\n\n## 2. Rights\n\n### 2.1 Right\n\nZ.\n",
      "1.1 1.2 2.1"
    ),
    (
      "## Article 1\n\n1.1 Scope.\n\n1.2 Terms.\n\n## Article 2\n\n2.1 X.\n",
      "1 2"
    ),
    (
      "# T\n\n## 1. General\n\nA.\n\n## 1.1 Scope\n\nB.\n\n## 2. Rights\n\nC.\n",
      "1 1.1 2"
    ),
    (
      "1.1.1 One.\n\n1.1.2 Two.\n\n1.1.2.1 inner.\n\n1.2.1 Three.\n",
      "1.1.1 1.1.2 1.2.1"
    ),
    (
      "## Part I\n\n### Rule 1. Scope\n\nText.\n\n### Rule 2. More\n\nText.\n\n## Part II\n\n### Rule 3. Last\n\nText.\n",
      "1 2 3"
    ),
    (
      "Point 1. Troops leave.\n\nPoint 2. A fund.\n\nPoint 3. Votes.\n",
      "1 2 3"
    ),
    (
      "النقطة 1: أ.\n\nالنقطة 2: ب.\n",
      "1 2"
    ),
    (
      "الفقرة 1\n\nأ.\n\nالفقرة 2\n\nب.\n",
      "1 2"
    ),
    (
      "Principle 1\n\nHumanity.\n\nPrinciple 2\n\nRight.\n",
      "1 2"
    ),
    (
      "Article 1\n\nA.\n\nArticle 2\n\nB.\n\nAnnex I\n\nList.\n\nAnnex II\n\nMap.\n",
      "1 2 I II"
    ),
    (
      "Article 1\n\nA.\n\nArticle 2\n\nB.\n\nAnnex\n\n1. X.\n\n2. Y.\n",
      "1 2 -"
    ),
    (
      "# T\n\n## Article 1\n\nA.\n\nArticle 2\n\nB.\n\n## Article 3\n\nC.\n",
      "1 2 3"
    ),
    (
      "**1.** One thing.\n\n**2.** Two things.\n\n**3.** Three.\n",
      "1 2 3"
    ),
    (
      "**Article 1 — Scope**\n\nX.\n\n**Article 2 — Term**\n\nY.\n",
      "1 2"
    ),
    (
      "*Article 1*\n\nX.\n\n*Article 2*\n\nY.\n",
      "1 2"
    ),
    (
      "__Article 1__\n\nX.\n\n__Article 2__\n\nY.\n",
      "1 2"
    ),
    (
      "Стаття 1. А.\n\nСтаття 1-1. Б.\n\nСтаття 2. В.\n",
      "1 1-1 2"
    ),
    (
      "Статья 5. А.\n\nСтатья 5.1. Б.\n\nСтатья 6. В.\n",
      "5 5.1 6"
    ),
    (
      "Άρθρο 5\n\nΑ.\n\nΆρθρο 5Α\n\nΒ.\n\nΆρθρο 6\n\nΓ.\n",
      "5 5Α 6"
    ),
    (
      "245. A thing.\n246. B thing.\n300. C thing.\n301. D thing.\n",
      "245 246 300 301"
    ),
    (
      "Article 1 (A)\ntext one.\n\nArticle 2 (B)\ntext more of\nsection IV. Parties may wish\n",
      "1 2"
    ),
    (
      "Article 1\nAs said in\nPart II. of the report\n\nArticle 2\nB.\n",
      "1 2"
    ),
    (
      "Article 1\n\nText under\nArticle 10];\nmore.\n\nArticle 2\n\nB.\n",
      "1 2"
    ),
    (
      "(a) One;\n\n(b) Two;\n\n(c) Three.\n",
      "a b c"
    ),
    (
      "I. One.\n\nII. Two.\n\nIII. Three.\n",
      "I II III"
    ),
    (
      "１．甲。\n\n２．乙。\n",
      "１ ２"
    ),
    (
      "Madde 1 – Bir.\n\nMadde 2 – İki.\n\nEk Madde 1 – Üç.\n",
      "1 2 1"
    ),
    (
      "धारा 1\n\nएक।\n\nधारा 2\n\nदो।\n\nधारा 2क\n\nतीन।\n",
      "1 2 2क"
    ),
    (
      "Článek 1\n\nA.\n\nČlánek 2\n\nB.\n",
      "1 2"
    ),
    (
      "§ 1\n\nA.\n\n§ 2\n\nB.\n",
      "1 2"
    ),
    (
      "1 straipsnis. A.\n\n2 straipsnis. B.\n",
      "1 2"
    ),
    (
      "1. pants. A.\n\n2. pants. B.\n",
      "1 2"
    ),
    (
      "1 § Yksi.\n\n2 § Kaksi.\n",
      "1 2"
    ),
    (
      "Член 1\n\nA.\n\nЧлен 1-а\n\nБ.\n\nЧлен 2\n\nВ.\n",
      "1 1-а 2"
    ),
    (
      "Article 1 — Scope\nThis applies.\n\nArticle 2 — Term\nTen years.\n",
      "1 2"
    ),
    (
      "**1.** *Decides* to act;\n\n**2.** *Requests* a report;\n",
      "1 2"
    ),
    (
      "§ 1. One.\n§ 2. Two.\n§ 3. Three.\n",
      "1 2 3"
    ),
    (
      "Part A\n1. One.\n2. Two.\nPart B\n1. Three.\n",
      "1 2 1"
    ),
    (
      "# 28 points\n\n1. A.\n\n2. B.\n",
      "1 2"
    ),
    (
      "# II. Plan\n\n## 1. A\n\nx\n\n## 2. B\n\ny\n",
      "1 2"
    ),
  ]

  @Test(arguments: variants)
  func `a small text gives its numbers`(text: String, numbers: String) throws {
    let draft = try DraftReader.read(text: text)
    #expect(draft.clauses.map { $0.number ?? "-" }.joined(separator: " ") == numbers)
    #expect(tiles(draft, text.utf8.count))
    for piece in ["Note one", "FCCC", "Page 9", "....."] {
      #expect(!draft.clauses.contains { $0.text.contains(piece) })
    }
  }

  @Test func `what the user says is a clause overrules the text`() throws {
    let text = "Article 1\n\n1. One.\n\n2. Two.\n\nArticle 2\n\n1. Three.\n"
    func numbers(_ level: ClauseLevel?) throws -> [String?] {
      try DraftReader.read(Array(text.utf8), level: level).clauses.map(\.number)
    }
    #expect(try numbers(nil) == ["1", "2"])
    #expect(try numbers(.article) == ["1", "2"])
    #expect(try numbers(.point) == ["1", "2", "1"])
  }

  @Test func `what was doubtful is said with its line`() throws {
    let text = "Article 1\n\nOne.\n\nArticle 2\n\nTwo.\n\nArticle 2\n\nThree.\n"
    let doubts = try DraftReader.read(text: text).doubts
    #expect(doubts.map(\.line) == [9])
    #expect(try DraftReader.read(text: "1. A.\n\n2. B.\n").doubts.isEmpty)
  }

  @Test func `page furniture has spans of its own, and a torn sentence is put together`() throws {
    let text =
      "1. One thing goes\n\n9\n\nTHE CONSTITUTION\n\non here.\n\n2. Two.[^1]\n\n[^1]: Note.\n"
    let draft = try DraftReader.read(text: text)
    #expect(draft.clauses.map(\.text) == ["One thing goes\non here.", "Two.[^1]"])
    let bytes = Array(text.utf8)
    func words(_ kind: DraftSpan.Kind) -> String {
      draft.spans.filter { $0.kind == kind }
        .map { String(decoding: bytes[$0.bytes], as: UTF8.self) }.joined()
    }
    #expect(words(.notes) == "[^1]: Note.\n")
    #expect(words(.page).contains("THE CONSTITUTION"))
  }
}
