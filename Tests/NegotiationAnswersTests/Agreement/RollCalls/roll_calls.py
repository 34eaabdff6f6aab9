#!/usr/bin/env python3
"""Votes of ten states in the UN General Assembly in five years, and how far pairs of them agree.

    roll_calls.py extract FOLDER > roll-calls.csv    from the tables of all roll calls
    roll_calls.py figures roll-calls.csv > figures.csv

The figures are worked out here from their definitions, in whole fractions, apart from the program that is
checked against them: n common roll calls; coincidence, (same + half of those where one of the two
abstained) / n; S = 1 - 2 * sum of distances / (4 n); kappa and pi = 1 - observed / expected distance,
the distance expected with each state's own margins, or with the margins of both taken together. Yes is
+2, abstention 0, no -2. A figure that is not defined is left empty.
"""
import csv
import sys
from fractions import Fraction

STATES = ["usa", "rus", "gbr", "fra", "ind", "egy", "bra", "swe", "cub", "isr"]
YEARS = ["1962", "1978", "1991", "2005", "2019"]
PAIRS = [
    ("usa", "rus"), ("usa", "gbr"), ("usa", "isr"), ("usa", "cub"), ("gbr", "fra"),
    ("rus", "cub"), ("rus", "ind"), ("ind", "egy"), ("bra", "swe"), ("egy", "isr"),
]
LETTERS = {"accept": "y", "open": "a", "reject": "n"}
VALUES = {"y": 2, "a": 0, "n": -2}


def extract(folder):
    votes = {}
    with open(folder + "/stances.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["party"] in STATES and row["on"][:4] in YEARS:
                call = row["target"].split("/")[1]
                votes.setdefault((row["on"], int(call[1:])), {})[row["party"]] = row["stance"]
    print(",".join(["on", "call"] + STATES))
    for (day, call), by_state in sorted(votes.items()):
        letters = [LETTERS[by_state[state]] if state in by_state else "" for state in STATES]
        print(",".join([day, "r%d" % call] + letters))


def expected(left, right):
    total = Fraction(0)
    for value in VALUES.values():
        for other in VALUES.values():
            share = Fraction(left.count(value), len(left)) * Fraction(right.count(other), len(right))
            total += share * abs(value - other)
    return total


def figures(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    print("year,first,second,n,coincidence,s,kappa,pi")
    for year in YEARS:
        for first, second in PAIRS:
            common = [
                (VALUES[row[first]], VALUES[row[second]])
                for row in rows if row["on"].startswith(year) and row[first] and row[second]
            ]
            n = len(common)
            left, right = [pair[0] for pair in common], [pair[1] for pair in common]
            same = sum(1 for one, other in common if one == other)
            half = sum(1 for one, other in common if one != other and 0 in (one, other))
            distance = Fraction(sum(abs(one - other) for one, other in common), n)
            cells = [Fraction(2 * same + half, 2 * n), 1 - 2 * distance / 4]
            for chance in (expected(left, right), expected(left + right, left + right)):
                cells.append(1 - distance / chance if chance else None)
            texts = ["" if cell is None else "%.9f" % float(cell) for cell in cells]
            print(",".join([year, first, second, str(n)] + texts))


if __name__ == "__main__":
    {"extract": extract, "figures": figures}[sys.argv[1]](sys.argv[2])
