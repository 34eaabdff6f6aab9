extension StructureCase {
  static let printed: [Self] = [
    Self(
      "treaty copied out of a document of pages",
      """
      TREATY OF THE PORT

      Contents

      Article 1 Scope ........ 2
      Article 2 Duties ....... 2
      Article 3 Term ......... 3

      1 of 3

      TREATY OF THE PORT

      Article 1
      Scope

      This treaty covers the port and

      2 of 3

      TREATY OF THE PORT

      its approaches.

      Article 2
      Duties

      Each side keeps the lights.

      3 of 3

      TREATY OF THE PORT

      Article 3
      Term

      Ten years.
      """,
      numbers: "1|2|3"),
    Self(
      "headings for some clauses, numbered lines for the others",
      """
      # Agreement of the ward

      ## 1. Pay

      Wages rise by 3 per cent.

      2. Rosters stand six weeks ahead.

      3. Night work ends at five.

      ## 4. Rest

      Rest is eleven hours:

      1. between two shifts;
      2. after a night.

      ## 5. Training

      Three days a year.
      """,
      numbers: "1|2|3|4|5"),
    Self(
      "a list below a heading, and a number that was left out",
      """
      ## 1. Pay

      Wages rise:

      1. by 3 per cent;
      2. by 2 per cent.

      ## 3. Rest

      Rest is eleven hours.
      """,
      numbers: "1|3"),
    Self(
      "contents without pages",
      """
      LAW ON WELLS

      Chapter I. General
      Article 1. Scope
      Article 2. Terms
      Chapter II. Duties
      Article 3. Records

      Chapter I. General

      Article 1. Scope

      This law covers wells.

      Article 2. Terms

      A well is a shaft.

      Chapter II. Duties

      Article 3. Records

      Owners keep records.
      """,
      numbers: "1|2|3", sections: "chapter:I:General|chapter:II:Duties"),
    Self(
      "notes of Markdown and notes below a rule",
      """
      # Accord

      ## Article 1

      The line is fixed.[^a]

      ## Article 2

      It is marked.

      [^a]: See the map.
          It has two sheets.
      """,
      numbers: "1|2"),
    Self(
      "notes below a rule in plain text",
      """
      Article 1

      The line is fixed.1

      Article 2

      It is marked.

      ______________
      1 See the map of 1998.
      2 Sheet two.
      """,
      numbers: "1|2"),
    Self(
      "pages with numbers between dashes",
      """
      1. The truce begins on Monday and

      - 4 -

      ends on Friday.

      2. Both sides report.

      - 5 -

      3. Observers come.
      """,
      numbers: "1|2|3"),
  ]
}
