/// What became of a clause, as a word for one and as a count for several.
enum ChangeWords {}
