extension StructureCase {
  static let slavic: [Self] = [
    Self(
      "Russian law with chapters and lists",
      """
      Раздел I. Общие положения

      Глава 1. Основы

      Статья 1. Предмет

      1. Закон регулирует водные отношения.
      2. Он действует на всей территории.

      Статья 2. Понятия

      В законе используются понятия:
      1) вода;
      2) берег.

      Статья 2.1. Особые понятия

      Пруд есть водоём.

      Глава 2. Собственность

      Статья 3. Формы

      Вода принадлежит всем.
      """,
      numbers: "1|2|2.1|3",
      sections: "title:I:Общие положения|chapter:1:Основы|chapter:2:Собственность"),
    Self(
      "Ukrainian law in words",
      """
      РОЗДІЛ ПЕРШИЙ
      ЗАГАЛЬНІ ЗАСАДИ

      Стаття 1. Україна є державою.

      Стаття 2. Суверенітет поширюється на всю територію.

      РОЗДІЛ ДРУГИЙ
      ПРАВА

      Стаття 3. Людина є найвищою цінністю.

      Стаття 3-1. Право на воду гарантується.
      """,
      numbers: "1|2|3|3-1",
      sections: "title:ПЕРШИЙ:ЗАГАЛЬНІ ЗАСАДИ|title:ДРУГИЙ:ПРАВА"),
    Self(
      "Polish law",
      """
      Rozdział 1
      Przepisy ogólne

      Art. 1. Ustawa określa zasady.

      Art. 2. 1. Woda jest dobrem.
      2. Dobro jest wspólne.

      Art. 2a. Przepis stosuje się do stawów.

      Rozdział 2
      Przepisy końcowe

      Art. 3. Ustawa wchodzi w życie.
      """,
      numbers: "1|2|2a|3",
      sections: "chapter:1:Przepisy ogólne|chapter:2:Przepisy końcowe"),
    Self(
      "Czech constitution",
      """
      HLAVA PRVNÍ
      ZÁKLADNÍ USTANOVENÍ

      Čl. 1

      (1) Republika je stát.

      (2) Dodržuje závazky.

      Čl. 2

      Lid je zdrojem moci.

      HLAVA DRUHÁ
      MOC ZÁKONODÁRNÁ

      Čl. 3

      Moc náleží Parlamentu.
      """,
      numbers: "1|2|3",
      sections: "title:PRVNÍ:ZÁKLADNÍ USTANOVENÍ|title:DRUHÁ:MOC ZÁKONODÁRNÁ"),
    Self(
      "Slovenian law with the number in front",
      """
      I. SPLOŠNE DOLOČBE

      1. člen

      Ta zakon ureja vode.

      2. člen

      Vode so javno dobro.

      II. KONČNE DOLOČBE

      3. člen

      Zakon začne veljati.
      """,
      numbers: "1|2|3",
      sections: "section:I:SPLOŠNE DOLOČBE|section:II:KONČNE DOLOČBE"),
    Self(
      "Bulgarian law",
      """
      Глава първа
      ОСНОВНИ ПОЛОЖЕНИЯ

      Чл. 1. (1) България е република.
      (2) Властта произтича от народа.

      Чл. 2. Територията е неприкосновена.

      Чл. 2а. Водите са държавни.

      Глава втора
      ПРАВА

      Чл. 3. Езикът е български.
      """,
      numbers: "1|2|2а|3",
      sections: "chapter:първа:ОСНОВНИ ПОЛОЖЕНИЯ|chapter:втора:ПРАВА"),
    Self(
      "Greek law",
      """
      ΚΕΦΑΛΑΙΟ Α΄
      ΓΕΝΙΚΕΣ ΔΙΑΤΑΞΕΙΣ

      Άρθρο 1

      Ο νόμος αφορά τα ύδατα.

      Άρθρο 2

      Τα ύδατα είναι δημόσια.

      ΚΕΦΑΛΑΙΟ Β΄
      ΤΕΛΙΚΕΣ ΔΙΑΤΑΞΕΙΣ

      Άρθρο 3

      Ο νόμος ισχύει.
      """,
      numbers: "1|2|3",
      sections: "chapter:Α΄:ΓΕΝΙΚΕΣ ΔΙΑΤΑΞΕΙΣ|chapter:Β΄:ΤΕΛΙΚΕΣ ΔΙΑΤΑΞΕΙΣ"),
  ]
}
