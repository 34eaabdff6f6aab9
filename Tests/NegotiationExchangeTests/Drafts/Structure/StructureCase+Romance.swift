extension StructureCase {
  static let romance: [Self] = [
    Self(
      "French law with a first article in words and bis",
      """
      TITRE Ier
      DISPOSITIONS GÉNÉRALES

      Article premier

      L'eau est un bien commun.

      Article 2

      Elle est gérée par les communes.

      Article 2 bis

      Les syndicats peuvent la gérer.

      TITRE II
      DISPOSITIONS FINALES

      Article 3

      La loi entre en vigueur.
      """,
      numbers: "premier|2|2 bis|3",
      sections: "title:Ier:DISPOSITIONS GÉNÉRALES|title:II:DISPOSITIONS FINALES"),
    Self(
      "French decree with dashes",
      "Décret\r\n\r\nArt. 1er. - Le texte est abrogé.\r\n\r\nArt. 2. - Le ministre est chargé de l'exécution.\r\n\r\nArt. 2-1. - Il rend compte.\r\n\r\nArt. 3. - Le décret est publié.\r\n",
      numbers: "1er|2|2-1|3"),
    Self(
      "Spanish constitution",
      """
      TÍTULO PRELIMINAR

      Artículo 1º.- El Estado es social.

      Artículo 2º.- La ley es igual para todos.

      CAPÍTULO PRIMERO
      De los derechos

      Artículo 3º.- Todos tienen derecho a la vida.

      Artículo 3 bis.- El agua es un derecho.

      CAPÍTULO SEGUNDO
      De los deberes

      Artículo 4º.- Todos contribuyen.
      """,
      numbers: "1º|2º|3º|3 bis|4º",
      sections: "chapter:PRIMERO:De los derechos|chapter:SEGUNDO:De los deberes"),
    Self(
      "Brazilian law",
      """
      CAPÍTULO I
      DISPOSIÇÕES GERAIS

      Art. 1º Esta Lei dispõe sobre águas.

      Art. 1º-A A água é bem público.

      Art. 2º São objetivos:
      I - proteger os rios;
      II - garantir o uso.

      Parágrafo único. O uso é livre.

      CAPÍTULO II
      DISPOSIÇÕES FINAIS

      Art. 10. Esta Lei entra em vigor.
      """,
      numbers: "1º|1º-A|2º|10",
      sections: "chapter:I:DISPOSIÇÕES GERAIS|chapter:II:DISPOSIÇÕES FINAIS"),
    Self(
      "Italian law",
      """
      Capo I
      Principi

      Art. 1.
      Finalità

      1. La presente legge tutela le acque.
      2. Le acque sono pubbliche.

      Art. 1-bis.
      Ambito

      1. Si applica ai laghi.

      Capo II
      Sanzioni

      Art. 2.
      Multe

      1. La multa è di cento euro.
      """,
      numbers: "1|1-bis|2", sections: "chapter:I:Principi|chapter:II:Sanzioni"),
    Self(
      "Romanian law",
      """
      CAPITOLUL I
      Dispoziții generale

      Articolul 1
      (1) Prezenta lege reglementează apele.
      (2) Apele sunt publice.

      Articolul 2
      Autoritatea emite avize.

      CAPITOLUL II
      Dispoziții finale

      Articolul 3
      Legea intră în vigoare.
      """,
      numbers: "1|2|3", sections: "chapter:I:Dispoziții generale|chapter:II:Dispoziții finale"),
  ]
}
