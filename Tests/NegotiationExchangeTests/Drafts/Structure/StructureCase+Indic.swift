extension StructureCase {
  static let indic: [Self] = [
    Self(
      "Hindi constitution",
      """
      भाग 1
      संघ और उसका राज्यक्षेत्र

      अनुच्छेद १
      भारत राज्यों का संघ होगा।

      अनुच्छेद २
      संसद नए राज्य बना सकेगी।

      भाग 2
      नागरिकता

      अनुच्छेद ५
      प्रत्येक व्यक्ति नागरिक होगा।
      """,
      numbers: "१|२|५", sections: "part:1:संघ और उसका राज्यक्षेत्र|part:2:नागरिकता"),
    Self(
      "Bengali constitution",
      """
      প্রথম ভাগ
      প্রজাতন্ত্র

      ১। বাংলাদেশ একটি প্রজাতন্ত্র।

      ২। রাষ্ট্রের সীমানা নির্ধারিত।

      ২ক। রাষ্ট্রধর্ম।

      দ্বিতীয় ভাগ
      মূলনীতি

      ৩। রাষ্ট্রভাষা বাংলা।
      """,
      numbers: "১|২|২ক|৩", sections: "part:প্রথম:প্রজাতন্ত্র|part:দ্বিতীয়:মূলনীতি"),
    Self(
      "Thai act",
      """
      หมวด ๑
      บททั่วไป

      มาตรา ๑ พระราชบัญญัตินี้ว่าด้วยน้ำ

      มาตรา ๒ ให้ใช้บังคับทันที

      หมวด ๒
      การควบคุม

      มาตรา ๓ รัฐมนตรีเป็นผู้รักษาการ
      """,
      numbers: "๑|๒|๓", sections: "chapter:๑:บททั่วไป|chapter:๒:การควบคุม"),
    Self(
      "Vietnamese law",
      """
      Chương I
      QUY ĐỊNH CHUNG

      Điều 1. Phạm vi điều chỉnh
      Luật này quy định về nước.

      Điều 2. Đối tượng áp dụng
      1. Cơ quan nhà nước.
      2. Tổ chức, cá nhân.

      Chương II
      BẢO VỆ

      Điều 3. Trách nhiệm
      a) Bảo vệ nguồn nước;
      b) Báo cáo.
      """,
      numbers: "1|2|3", sections: "chapter:I:QUY ĐỊNH CHUNG|chapter:II:BẢO VỆ"),
    Self(
      "Indonesian law",
      """
      BAB I
      KETENTUAN UMUM

      Pasal 1

      Air adalah milik negara.

      Pasal 2

      (1) Negara menguasai air.
      (2) Rakyat dapat memakainya.

      BAB II
      PENGAWASAN

      Bagian Kesatu
      Umum

      Pasal 3

      Menteri mengawasi.
      """,
      numbers: "1|2|3",
      sections: "chapter:I:KETENTUAN UMUM|chapter:II:PENGAWASAN|section:Kesatu:Umum"),
    Self(
      "Swahili constitution",
      """
      SURA YA KWANZA

      Ibara ya 1

      Sehemu hii inahusu maji.

      Ibara ya 2

      Maji ni mali ya umma.
      """,
      numbers: "1|2", sections: "chapter:KWANZA:"),
  ]
}
