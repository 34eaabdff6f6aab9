extension StructureCase {
  static let statutes: [Self] = [
    Self(
      "British statute with headings of sections in front of subsections",
      """
      Rivers (Access) Act

      PART 1
      ACCESS

      1 Overview

      (1) This Act provides for access.

      (2) It extends to all rivers.

      2 Interpretation

      (1) In this Act "river" includes a canal.

      PART 2
      OFFENCES

      3 Obstruction

      A person who blocks a path commits an offence.
      """,
      numbers: "1|2|3", sections: "part:1:ACCESS|part:2:OFFENCES"),
    Self(
      "British statute with a dash behind the number",
      """
      PART 1
      GENERAL
      1.—(1) This Act applies to rivers.
      (2) It extends to lakes.
      2.—(1) In this Act, "lake" means water.
      (2) It includes ponds.
      2A.—(1) A pond is still water.
      3. This Act may be cited as the Lakes Act.
      """,
      numbers: "1|2|2A|3", sections: "part:1:GENERAL"),
    Self(
      "constitution copied out of a book, with 31A and 31B",
      """
      PART III
      FUNDAMENTAL RIGHTS
      Right to Property
      31. Compulsory acquisition.—Property may be acquired for a public purpose only.
      31A. Saving of laws.—No law shall be void on this ground.
      31B. Validation of certain Acts.—The Acts named in the Schedule stand.
      32. Remedies.—The right to move the Court is guaranteed.
      PART IV
      DIRECTIVE PRINCIPLES
      36. Definition.—In this Part "State" has its meaning.
      37. Application.—These principles are not enforceable.
      """,
      numbers: "31|31A|31B|32|36|37",
      sections: "part:III:FUNDAMENTAL RIGHTS|part:IV:DIRECTIVE PRINCIPLES"),
    Self(
      "rules of a council in parts",
      """
      # Council rules

      ## Part I Meetings

      ### Rule 1. Scope of Rules

      These rules govern meetings.

      ### Rule 2. Quorum

      Five members are a quorum.

      ## Part II Debate

      ### Rule 3. Time

      Members speak for five minutes.

      ### Rule 31A. Late items

      Late items need a vote.
      """,
      numbers: "1|2|3|31A", sections: "part:I:Meetings|part:II:Debate"),
    Self(
      "sections as the only provisions",
      """
      CHARTER

      Section 1. Name. The body is called the League.

      Section 2. Seat. Its seat is in the port.

      Section 2A. Branches. Branches:
      (a) collect dues;
      (b) send delegates.

      Section 3. Organs. It has a council.
      """,
      numbers: "1|2|2A|3"),
    Self(
      "articles over sections that start again",
      """
      ARTICLE I

      Section 1. All powers are vested in a Congress.

      Section 2. The House has members.

      ARTICLE II

      Section 1. The executive power is vested in a President.

      Section 2. The President commands.

      ARTICLE III

      Section 1. The judicial power is vested in a Court.
      """,
      numbers: "I|II|III"),
    Self(
      "regulation with recitals, chapters and sections",
      """
      REGULATION

      Whereas:
      (1) Trade has grown.
      (2) Rules are needed.

      CHAPTER I
      GENERAL PROVISIONS

      Article 1
      Subject matter

      This Regulation lays down rules.

      Article 2
      Definitions

      For this Regulation:
      (1) "goods" means things;
      (2) "trade" means exchange.

      CHAPTER II
      OBLIGATIONS

      SECTION 1
      Traders

      Article 3
      Records

      1. Traders keep records.
      2. Records are kept for five years.

      SECTION 2
      Carriers

      Article 4
      Vehicles

      Carriers mark vehicles.

      ANNEX

      The form is set out here.
      """,
      numbers: "1|2|3|4|-",
      sections:
        "chapter:I:GENERAL PROVISIONS|chapter:II:OBLIGATIONS|section:1:Traders|section:2:Carriers"),
  ]
}
