extension StructureCase {
  static let treaties: [Self] = [
    Self(
      "treaty with parts, a section of running text and a bracketed article",
      """
      AGREEMENT ON THE WATERS OF THE LOWER VALLEY

      The Parties to this Agreement,
      Recalling the Convention, in particular
      section IV. of its second annex,

      Have agreed as follows:

      PART I
      GENERAL PROVISIONS

      Article 1

      For the purpose of this Agreement "basin" means the area drained by the river.

      Article 2

      1. This Agreement aims to share water fairly, including by:
      (a) Holding the loss below one tenth;
      (b) Raising the yield.
      2. This Agreement will be implemented in good faith.

      PART II
      ALLOCATION

      Article 3

      Each Party shall report every year under
      Article 10 of the Convention.

      [Article 3 bis] (FORESTS)

      [Parties should protect the woods.]

      Article 4

      Done in two originals.
      """,
      numbers: "1|2|3|3 bis|4",
      sections: "part:I:GENERAL PROVISIONS|part:II:ALLOCATION"),
    Self(
      "convention with Markdown headings over plain articles",
      """
      # Convention on Wells

      ## Title I. Scope

      ### Chapter 1. Purpose

      Article 1. This Convention governs wells.

      Article 2. It applies to all basins.

      ### Chapter 2. Terms

      Article 3. "Well" means a shaft.

      ## Title II. Duties

      Article 4. Parties keep records.
      """,
      numbers: "1|2|3|4",
      sections: "title:I:Scope|chapter:1:Purpose|chapter:2:Terms|title:II:Duties"),
    Self(
      "articles as Markdown headings with paragraphs as deeper headings",
      """
      # Framework

      ## Article 1 Aim

      ### 1.

      The aim is peace.

      ### 2.

      The means are talks.

      ## Article 2 Means

      ### 1.

      Talks are held monthly.

      ## Article 2 bis Observers

      Observers attend.
      """,
      numbers: "1|2|2 bis"),
    Self(
      "protocol whose annexes have articles of their own",
      """
      PROTOCOL

      Article 1
      The truce begins at noon.

      Article 2
      A commission watches it.

      ANNEX A
      Rules of the Commission

      Article 1
      The Commission has nine members.

      Article 2
      It meets weekly.

      ANNEX B
      The line follows the river bank as drawn on the map of 1998.
      """,
      numbers: "1|2|1|2|B", sections: "annex:A:Rules of the Commission"),
    Self(
      "resolution with numbered paragraphs",
      """
      The Assembly,

      Recalling its earlier resolutions,

      Noting with concern the report,

      1. Takes note of the report;

      2. Calls upon all parties:

      (a) To cease fire;

      (b) To open crossings;

      3. Decides to remain seized of the matter.
      """,
      numbers: "1|2|3"),
    Self(
      "decision whose paragraphs stand under headings with Roman numbers",
      """
      Decision 4/7

      I. ADOPTION

      1. Decides to adopt the agreement;

      2. Requests the Secretary to be its depositary;

      II. FINANCE

      3. Welcomes the fund;

      4. Urges members to pay.

      III. CLOSE

      5. Thanks the host.
      """,
      numbers: "1|2|3|4|5",
      sections: "section:I:ADOPTION|section:II:FINANCE|section:III:CLOSE"),
    Self(
      "articles in bold with their titles behind them",
      """
      **Memorandum of Understanding**

      **Article 1.** Purpose

      The sides agree to share data.

      **Article 2.** Data

      Data are shared monthly.

      **Article 3.** Term

      Five years.
      """,
      numbers: "1|2|3"),
  ]

  static let plans: [Self] = [
    Self(
      "ten points of one sentence each",
      """
      Ten points for the valley

      1. Guns fall silent on Monday.
      2. Prisoners go home within 100 days.
      3. The bridge reopens.
      4. Each side keeps 800 troops.
      5. No change of the line by force.
      6. A fund of 2 million is set up.
      7. Schools teach both languages.
      8. Elections follow in 2027.
      9. Observers come.
      10. The text is public.
      """,
      numbers: "1|2|3|4|5|6|7|8|9|10"),
    Self(
      "points under unnumbered headings of Markdown",
      """
      # Plan

      ## Security

      1. Forces are capped.
      2. NATO stays out.

      ## Economy

      3. A fund is set up.

      ## Final clauses

      4. The plan enters into force at once.
      5. It has five originals.
      """,
      numbers: "1|2|3|4|5",
      sections: "section::Security|section::Economy|section::Final clauses"),
    Self(
      "points as headings, one of them a sentence",
      """
      # Plan of the mediators

      ## 1. Ceasefire
      It begins on Monday.

      ## 2. Neither side may deploy heavy guns

      ## 3. Guarantees
      Three states guarantee the plan.
      1. The first pays.
      2. The second watches.

      ## 4. Money
      A fund is set up.
      """,
      numbers: "1|2|3|4"),
    Self(
      "contract with 1, 1.1 and 1.1.1",
      """
      SERVICE AGREEMENT

      1. DEFINITIONS

      1.1 "Client" means the party named in the order.

      1.1.1 The term includes its successors.

      1.2 "Work" means all deliverables.

      2. PAYMENT

      2.1 The Client pays within 30 days.

      2.2 Late sums bear interest:

      2.2.1 at four per cent; and

      2.2.2 from the due date.

      3. TERM

      The agreement runs for a year.
      """,
      numbers: "1.1|1.2|2.1|2.2|3", sections: "section:1:DEFINITIONS|section:2:PAYMENT"),
    Self(
      "union agreement with articles and inner numbers",
      """
      COLLECTIVE AGREEMENT

      ARTICLE 4 – HOURS OF WORK

      4.1 The normal week has 38 hours.
      4.2 Overtime is paid at time and a half.

      ARTICLE 5 – LEAVE

      5.1 Staff have 25 days.
      5.2 Unused days lapse in March.

      ARTICLE 5A – PARENTAL LEAVE

      5A.1 Twelve weeks are paid.

      SCHEDULE 1

      Rates of pay are in the table.
      """,
      numbers: "4|5|5A|1"),
    Self(
      "headings without numbers",
      """
      # Social contract

      ## Our promise

      We keep the archive free.

      ## Our priorities

      Users come first.

      ### Detail

      Both come first.

      ## Our limits

      None.
      """,
      numbers: "-|-|-"),
    Self(
      "plain headings without numbers between points that start again",
      """
      Programme of the round table

      Security

      1. Patrols are joint.

      2. Weapons are stored.

      Economy

      1. Markets open on Friday.

      2. Tolls end.
      """,
      numbers: "1|2|1|2", sections: "section::Security|section::Economy"),
    Self(
      "points that wrap and begin at twelve, with a year at a line's start",
      """
      Extract of the joint paper
      12. The forces of both sides withdraw behind the line of
      2014. Heavy guns follow within
      30 days of the signature.
      13. The prisoners named in list
      4 and those added later go home.
      14. Elections are held.
      """,
      numbers: "12|13|14"),
    Self(
      "letters where there is nothing else",
      """
      The committee recommends

      (a) that the bridge be reopened;

      (b) that tolls end;

      (c) that both sides report.
      """,
      numbers: "a|b|c"),
    Self(
      "numbers of two parts without headings",
      """
      1.1 Forces are capped.
      1.2 None enter.
      2.1 A fund is set up.
      2.2 It has two keys.
      3.1 Schools reopen.
      """,
      numbers: "1.1|1.2|2.1|2.2|3.1"),
    Self(
      "indented lists inside points",
      """
      # List

      1. Both sides
         1. withdraw,
         2. report.
      2. Observers
         1. come,
         2. stay.
      3. Nobody returns.
      """,
      numbers: "1|2|3"),
  ]
}
