-- SPDX-License-Identifier: GPL-3.0-or-later
-- The record of an import: hundreds of changes in one row, since a row for each would be a tenth of the cost of an
-- import. The fingerprints are of another kind, so imports from before can't be taken back any more.

UPDATE imports SET undone = 1;

-- The document's unknown keys that it brought, as a JSON object; '' when none.
ALTER TABLE imports ADD COLUMN extra TEXT NOT NULL DEFAULT '';

DROP TABLE import_changes;

CREATE TABLE import_changes (
    position        INTEGER PRIMARY KEY,
    import_id       INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    changes         TEXT NOT NULL       -- [[id, fingerprint as it was left, before as a document's object], …]
);
