-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who was deleted, as they were, for a month; their draft and what is silenced for them stay where they are.
-- Nobody is in the notebook and in the bin at once.

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
