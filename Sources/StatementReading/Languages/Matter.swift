/// A matter that negotiations are about, named in every language: it joins a report in one language to a
/// draft in another.
enum Matter: Hashable, Sendable, CaseIterable {
  case amnesty, arms, army, assets, border, ceasefire, children, citizenship, compensation, court
  case data, deadline, debt, disarmament, election, energy, environment, exchange, expert, fee,
    fishing
  case force, forum, fund, guarantee, humanitarian, immunity, inspection, investment, island, land
  case language, law, meeting, member, minority, neutrality, nuclear, observer, port, prisoner
  case ratification, recognition, reconstruction, referendum, refugee, religion, sanction, school
  case security, ship, size, sovereignty, tax, territory, trade, troops, veto, war, water,
    withdrawal
}
