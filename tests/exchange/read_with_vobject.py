# SPDX-License-Identifier: GPL-3.0-or-later
# Prints what python3-vobject reads of a file of vCards, one JSON object a card, empty when it can't be read: our reader is held against it.
import json
import re
import sys

import vobject


def texts(card, name):
    return [line.value for line in card.contents.get(name, [])]


def name_of(card):
    n = (texts(card, "n") or [None])[0]
    join = lambda part: part if isinstance(part, str) else " ".join(part)
    return {"given": join(n.given), "family": join(n.family)} if n else {}


def fields_of(card):
    org = texts(card, "org")
    return {
        "name": (texts(card, "fn") or [""])[0],
        **name_of(card),
        "emails": texts(card, "email"),
        # An unescaped comma splits a part in two here; it belongs to the name ("Acme, Inc.").
        "organization": [part if isinstance(part, str) else ",".join(part) for part in org[0] if part] if org else [],
        "role": (texts(card, "title") or [""])[0],
        "notes": texts(card, "note"),
    }


def read(text):
    try:
        return fields_of(vobject.readOne(text, allowQP=True))
    except Exception:
        return {}


with open(sys.argv[1], encoding="utf-8", errors="replace", newline="") as file:
    for text in re.split(r"(?<=END:VCARD\r\n)(?=BEGIN)", file.read()):
        print(json.dumps(read(text), default=str))
