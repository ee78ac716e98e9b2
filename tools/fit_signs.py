#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the points of a rule's signs again: tools/fit_signs.py [--good FILE] [--bad FILE] [--show] RULE...

Logistic regression over the sentences of tests/data/critique, drawn towards the points that stand in
resources/rules/RULE.json, which it writes anew. A sign that no sentence holds keeps its points, so a new one is
written in with a guess, and kinds of words may be listed whole. A word that comes to nothing goes.

FILE holds more notes, as wellmet_evaluate reads them: good ones that the rule should pass over, bad ones with their
"rules". Needs build/dev/tests/evaluation/wellmet_evaluate (cmake --build --preset dev --target wellmet_evaluate).
"""
import argparse
import json
import math
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT / "tests/data/critique"
TODAY = "2026-11-22"
WIDTH = 118  # of a line in the rule's file

SPREAD = 3.0  # points by which the odds change e-fold
PULL = 0.03  # towards the points that stand in the file, each point of distance squared
FALSE_ALARM = 1.5  # what one costs, where a miss costs 1
ROUNDS = 60
RATE = 1.5
LEAST, MOST = -14, 14


def lines(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def notes_of_project():
    people = {row["id"]: row for row in lines(DATA / "people.jsonl")}
    notes = []
    for name in ("faults.jsonl", "fresh_notes.jsonl"):
        for row in lines(DATA / name):
            person = people[row["person"]]
            notes.append({"text": row["note"], "contact": person["contact"], "sender": person["sender"], "today": TODAY,
                          "rules": [row["rule"]] if "rule" in row else [], "at": row.get("at", "")})
    return notes


def signs_in(notes):
    """(note, start, end, rule) -> places of the phrases and signs found there."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for note in notes:
            file.write(json.dumps({key: value for key, value in note.items() if key != "at"}) + "\n")
        file.flush()
        program = ROOT / "build/dev/tests/evaluation/wellmet_evaluate"
        result = subprocess.run([program, "--signs", file.name], capture_output=True, text=True, check=True)
    found = {}
    for line in result.stdout.splitlines():
        number, start, end, rule, places = line.split(" ")
        found[int(number), int(start), int(end), rule] = [int(place) for place in places.split(",")]
    return found


def units(text):
    """Positions are in UTF-16 units, Python's in characters."""
    return len(text.encode("utf-16-le")) // 2


class Fit:
    def __init__(self, rule):
        self.path = ROOT / f"resources/rules/{rule}.json"
        self.rule = rule
        self.text = self.path.read_text(encoding="utf-8")
        data = json.loads(self.text)
        signs = data["signs"]
        self.threshold = (signs["enough"] + signs["likely"]) / 2
        severities = [phrase.get("severity", "") if isinstance(phrase, dict) else "" for phrase in data["phrases"]]
        worth = {"": (signs["likely"] + signs["sure"]) / 2, "stop": signs["sure"], "warn": signs["likely"], "hint": 0}
        self.phrases = [worth[severity] for severity in severities]
        self.signs = []
        for points in sorted(signs["worth"]):  # as the build reads them
            for line in signs["worth"][points]:
                self.signs += [(sign, int(points)) for sign in ([line] if "(" in line else line.split("|"))]
        self.start = [points for _, points in self.signs]
        self.points = [float(points) for points in self.start]

    def split(self, places):
        """The points of the weightiest phrase, and the signs."""
        phrases = [self.phrases[place] for place in places if place < len(self.phrases)]
        return max(phrases, default=0), [place - len(self.phrases) for place in places if place >= len(self.phrases)]

    def margin(self, row):
        return (row[0] + sum(self.points[sign] for sign in row[1]) - self.threshold) / SPREAD

    def rows_of(self, notes, found):
        """Sentences of a fault whose words aren't known (the likeliest speaks), and sentences that are faulty or not."""
        faulty, clean, either = [], [], []
        by_note = {}
        for (number, start, end, rule), places in found.items():
            if rule == self.rule:
                by_note.setdefault(number, []).append((start, end, self.split(places)))
        for number, sentences in by_note.items():
            note = notes[number]
            if self.rule not in note["rules"]:
                clean += [(0, row[1]) for _, _, row in sentences]  # no sign is to blame for a phrase
                continue
            at = note.get("at", "")
            place = note["text"].find(at) if at else -1
            if place < 0:
                either.append([row for _, _, row in sentences])
                continue
            first, last = units(note["text"][:place]), units(note["text"][:place + len(at)])
            faulty += [row for start, end, row in sentences if start < last and first < end]
        return faulty, clean, either

    def learn(self, notes, found):
        faulty, clean, either = self.rows_of(notes, found)
        for _ in range(ROUNDS):
            slope = [2 * PULL * (now - before) for now, before in zip(self.points, self.start)]
            likeliest = [max(rows, key=self.margin) for rows in either]
            for rows, wanted, cost in ((faulty + likeliest, 1, 1.0), (clean, 0, FALSE_ALARM)):
                for row in rows:
                    error = cost * (1 / (1 + math.exp(-self.margin(row))) - wanted) / SPREAD
                    for sign in row[1]:
                        slope[sign] += error
            for sign, value in enumerate(slope):
                step = max(-0.5, min(0.5, RATE * value))
                self.points[sign] = max(LEAST, min(MOST, self.points[sign] - step))
        hit = sum(self.margin(row) > 0 for row in faulty + [max(rows, key=self.margin) for rows in either])
        wrong = sum(self.margin(row) > 0 for row in clean)
        return f"{hit} of {len(faulty) + len(either)} faulty, {wrong} of {len(clean)} clean sentences above {self.threshold}"

    def changes(self):
        return [(sign, before, round(now)) for (sign, before), now in zip(self.signs, self.points) if before != round(now)]

    def write(self):
        groups = {}
        for (sign, _), now in zip(self.signs, self.points):
            if round(now) != 0:
                groups.setdefault(round(now), []).append(sign)
        entries = []
        for points in sorted(groups, reverse=True):
            rows = wrapped(sorted(sign for sign in set(groups[points]) if re.fullmatch(r"[\w'-]+", sign)))
            rows += sorted(sign for sign in set(groups[points]) if not re.fullmatch(r"[\w'-]+", sign))
            entries.append(f'      "{points}": [\n' + ",\n".join(f"        {json.dumps(row, ensure_ascii=False)}"
                                                               for row in rows) + "\n      ]")
        start = self.text.index('"worth": {')
        end = self.text.index("\n    }\n", start)
        self.path.write_text(self.text[:start] + '"worth": {\n' + ",\n".join(entries) + self.text[end:], encoding="utf-8")


def wrapped(words):
    rows = []
    for word in words:
        if rows and len(rows[-1]) + len(word) + 12 < WIDTH:
            rows[-1] += "|" + word
        else:
            rows.append(word)
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rules", nargs="+", metavar="RULE")
    parser.add_argument("--good", action="append", default=[], metavar="FILE")
    parser.add_argument("--bad", action="append", default=[], metavar="FILE")
    parser.add_argument("--show", action="store_true", help="says what would change, and writes nothing")
    options = parser.parse_args()
    notes = notes_of_project()
    for path in options.good:
        notes += [dict(note, rules=[]) for note in lines(path)]
    for path in options.bad:
        notes += lines(path)
    found = signs_in(notes)
    for rule in options.rules:
        fit = Fit(rule)
        print(f"{rule}: {fit.learn(notes, found)}")
        for sign, before, now in fit.changes():
            print(f"  {before:4} {now:4}  {sign}")
        if not options.show:
            fit.write()


if __name__ == "__main__":
    main()
