extension StructureCase {
  static let german: [Self] = [
    Self(
      "German law with sections of paragraphs",
      """
      Gesetz über das Wasser

      Erster Abschnitt
      Allgemeine Vorschriften

      § 1 Zweck

      (1) Dieses Gesetz dient dem Schutz des Wassers.

      (2) Es gilt für alle Gewässer.

      § 2 Begriffe

      Gewässer sind Seen und Flüsse.

      § 2a Grundwasser

      Grundwasser ist unterirdisches Wasser.

      Zweiter Abschnitt
      Nutzung

      § 3 Erlaubnis

      Die Nutzung bedarf der Erlaubnis.
      """,
      numbers: "1|2|2a|3",
      sections: "section:Erster:Allgemeine Vorschriften|section:Zweiter:Nutzung"),
    Self(
      "Dutch law",
      """
      Hoofdstuk 1. Algemeen

      Artikel 1

      In deze wet wordt verstaan onder water: alle wateren.

      Artikel 1a

      Deze wet geldt ook voor sloten.

      Hoofdstuk 2. Beheer

      Artikel 2

      1. De beheerder houdt toezicht.

      2. Hij doet verslag.

      Bijlage 1

      Lijst van wateren.
      """,
      numbers: "1|1a|2|1", sections: "chapter:1:Algemeen|chapter:2:Beheer"),
    Self(
      "Swedish law with the sign behind its number",
      """
      1 kap. Inledande bestämmelser

      1 § Denna lag gäller vatten.

      2 § Med vatten avses sjöar.

      2 a § Även diken omfattas.

      2 kap. Tillsyn

      1 § Kommunen utövar tillsyn.

      2 § Avgift får tas ut.
      """,
      numbers: "1|2|2 a|1|2",
      sections: "chapter:1:Inledande bestämmelser|chapter:2:Tillsyn"),
    Self(
      "Finnish law",
      """
      1 luku
      Yleiset säännökset

      1 §
      Tämä laki koskee vesiä.

      2 §
      Laki on voimassa.

      2 luku
      Valvonta

      3 §
      Kunta valvoo.
      """,
      numbers: "1|2|3", sections: "chapter:1:Yleiset säännökset|chapter:2:Valvonta"),
    Self(
      "Hungarian treaty",
      """
      I. FEJEZET
      ÁLTALÁNOS RENDELKEZÉSEK

      1. cikk

      E szerződés a vizekre vonatkozik.

      2. cikk

      A felek együttműködnek.

      II. FEJEZET
      ZÁRÓ RENDELKEZÉSEK

      3. cikk

      A szerződés hatályba lép.
      """,
      numbers: "1|2|3",
      sections: "chapter:I:ÁLTALÁNOS RENDELKEZÉSEK|chapter:II:ZÁRÓ RENDELKEZÉSEK"),
    Self(
      "Turkish law with provisional articles",
      """
      BİRİNCİ BÖLÜM
      Genel Hükümler

      Madde 1 – Bu Kanun suları düzenler.

      Madde 2 – Su kamu malıdır.

      İKİNCİ BÖLÜM
      Son Hükümler

      Madde 3 – Kanun yayımında yürürlüğe girer.

      Geçici Madde 1 – Eski izinler geçerlidir.
      """,
      numbers: "1|2|3|1",
      sections: "chapter:BİRİNCİ:Genel Hükümler|chapter:İKİNCİ:Son Hükümler"),
  ]
}
