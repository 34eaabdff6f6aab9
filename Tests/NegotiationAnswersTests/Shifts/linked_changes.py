#!/usr/bin/env python3
"""Draws the linked changes out of the collected facts, apart from the program and its tables.

    linked_changes.py facts.json > linked-changes.csv

One line for each stance that names the stance it changes from: the party, the two statements by the
keys of the facts, their days, their values on the scale of the facts, and what the facts say changed.
"""
import json
import sys

facts = json.load(open(sys.argv[1], encoding="utf-8"))
by_id = {stance["id"]: stance for stance in facts["stances"]}
print("party,before,after,before_on,after_on,before_stance,after_stance,change")
for after in facts["stances"]:
    if not after["changes_from"]:
        continue
    before = by_id[after["changes_from"]]
    print(
        ",".join([
            after["party"], before["alias"], after["alias"], before["date"], after["date"],
            before["stance"], after["stance"], after["change_type"],
        ]))
