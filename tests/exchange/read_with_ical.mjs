// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what ical.js reads of a file of vCards, one JSON object a card, empty when it can't be read: ours is held against it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { default: ICAL } = await import(createRequire(process.cwd() + "/").resolve("ical.js"));

function texts(card, name) {
  return card.getAllProperties(name).map((property) => property.getFirstValue());
}

function nameOf(card) {
  const [n] = texts(card, "n");
  const join = (part) => [part ?? ""].flat().join(" ");
  return n ? { given: join(n[1]), family: join(n[0]) } : {};
}

function fieldsOf(text) {
  const card = new ICAL.Component(ICAL.parse(text));
  const [org] = texts(card, "org");
  return {
    name: texts(card, "fn")[0] ?? "",
    ...nameOf(card),
    emails: texts(card, "email"),
    organization: [org ?? []].flat().filter((part) => part),
    role: texts(card, "title")[0] ?? "",
    notes: texts(card, "note"),
  };
}

function read(text) {
  try {
    return fieldsOf(text);
  } catch {
    return {};
  }
}

for (const text of readFileSync(process.argv[2], "utf8").split(/(?<=END:VCARD\r\n)(?=BEGIN)/)) {
  console.log(JSON.stringify(read(text)));
}
