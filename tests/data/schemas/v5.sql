-- SPDX-License-Identifier: GPL-3.0-or-later
-- The notebook of version 5, as it was when that version was current. It is never edited again.

CREATE TABLE contacts (
    key             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    given_name      TEXT NOT NULL,
    family_name     TEXT NOT NULL,
    role            TEXT NOT NULL,
    organization    TEXT NOT NULL,
    address         TEXT NOT NULL,
    relation        TEXT NOT NULL,
    closeness       TEXT NOT NULL,
    cautious        INTEGER NOT NULL,
    met_how         TEXT NOT NULL,
    met_where       TEXT NOT NULL,
    met_on          TEXT NOT NULL,
    met_by          TEXT NOT NULL,
    met_extra       TEXT NOT NULL,
    emails          TEXT NOT NULL,
    links           TEXT NOT NULL,
    notes           TEXT NOT NULL,
    extra           TEXT NOT NULL,
    sort_name       TEXT NOT NULL,
    closeness_now   TEXT NOT NULL,
    has_material    INTEGER NOT NULL,
    has_sent        INTEGER NOT NULL,
    last_sent       TEXT NOT NULL,
    last_contact    TEXT NOT NULL,
    next_due        TEXT NOT NULL
);
CREATE INDEX contacts_by_name ON contacts (sort_name, key, closeness_now, has_sent, next_due);
CREATE INDEX contacts_in_need ON contacts (sort_name) WHERE has_material = 1 AND has_sent = 0;
CREATE INDEX contacts_by_next_due ON contacts (next_due) WHERE next_due <> '';
CREATE TABLE facts (
    contact         INTEGER NOT NULL REFERENCES contacts (key) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    text            TEXT NOT NULL,
    happened        TEXT NOT NULL,
    private         INTEGER NOT NULL,
    may_name        INTEGER NOT NULL,
    how             TEXT NOT NULL,
    due             TEXT NOT NULL,
    extra           TEXT NOT NULL,
    PRIMARY KEY (contact, position)
) WITHOUT ROWID;
CREATE TABLE interactions (
    contact         INTEGER NOT NULL REFERENCES contacts (key) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    happened        TEXT NOT NULL,
    channel         TEXT NOT NULL,
    text            TEXT NOT NULL,
    outcome         TEXT NOT NULL,
    extra           TEXT NOT NULL,
    PRIMARY KEY (contact, position)
) WITHOUT ROWID;
CREATE INDEX interactions_sent ON interactions (happened DESC) WHERE kind = 'sent';
CREATE TABLE tags (
    contact         INTEGER NOT NULL REFERENCES contacts (key) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    tag             TEXT NOT NULL,
    PRIMARY KEY (contact, position)
) WITHOUT ROWID;
CREATE INDEX tags_by_tag ON tags (tag, contact);
CREATE VIRTUAL TABLE contact_names USING fts5 (
    name, organization, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3', columnsize = 0);
CREATE VIRTUAL TABLE contact_texts USING fts5 (
    body, tokenize = "unicode61 remove_diacritics 2", columnsize = 0);
CREATE TABLE drafts (
    contact_id      TEXT PRIMARY KEY,
    channel         TEXT NOT NULL,
    tone            TEXT NOT NULL,
    subject         TEXT NOT NULL,
    text            TEXT NOT NULL,
    saved           INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE silences (
    position        INTEGER PRIMARY KEY,
    rule            TEXT NOT NULL,
    scope           TEXT NOT NULL,
    contact_id      TEXT NOT NULL,
    words           TEXT NOT NULL,
    UNIQUE (rule, scope, contact_id, words)
);
CREATE TABLE sender (
    only_one        INTEGER PRIMARY KEY CHECK (only_one = 1),
    name            TEXT NOT NULL,
    role            TEXT NOT NULL,
    organization    TEXT NOT NULL,
    about           TEXT NOT NULL,
    goal            TEXT NOT NULL,
    extra           TEXT NOT NULL
);
CREATE TABLE settings (
    key             TEXT PRIMARY KEY,
    value           TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE imports (
    id              INTEGER PRIMARY KEY,
    label           TEXT NOT NULL,
    created         INTEGER NOT NULL,
    sender          TEXT NOT NULL,
    undone          INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE import_changes (
    import_id       INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    contact_id      TEXT NOT NULL,
    before          TEXT NOT NULL,
    after           BLOB NOT NULL,
    PRIMARY KEY (import_id, position)
) WITHOUT ROWID;

UPDATE imports SET undone = 1;
ALTER TABLE imports ADD COLUMN extra TEXT NOT NULL DEFAULT '';
DROP TABLE import_changes;
CREATE TABLE import_changes (
    position        INTEGER PRIMARY KEY,
    import_id       INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    changes         TEXT NOT NULL
);

ALTER TABLE drafts ADD COLUMN origin TEXT NOT NULL DEFAULT '';

CREATE INDEX contacts_by_met_where ON contacts (met_where) WHERE met_where <> '';
CREATE INDEX contacts_by_met_by ON contacts (met_by) WHERE met_by <> '';
CREATE INDEX contacts_by_last_contact ON contacts (last_contact) WHERE last_contact <> '';

CREATE TABLE bin (
    contact_id      TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,      -- what a list of them shows
    role            TEXT NOT NULL,
    organization    TEXT NOT NULL,
    contact         TEXT NOT NULL,      -- all of it, as a document's object
    deleted         INTEGER NOT NULL,   -- milliseconds since 1970, UTC
    -- '' unless they were merged into somebody: [id, fingerprint as it left them, them before as a document's object]
    merged          TEXT NOT NULL
);

CREATE INDEX bin_by_deleted ON bin (deleted);

-- Pairs who look alike and are two people, as the user said; the smaller id first.
CREATE TABLE distinct_people (
    first           TEXT NOT NULL,
    second          TEXT NOT NULL,
    PRIMARY KEY (first, second)
) WITHOUT ROWID;

PRAGMA application_id = 1464618324;
PRAGMA user_version = 5;
