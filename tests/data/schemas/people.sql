-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two people with everything a notebook can hold of them, in columns that every version has.

INSERT INTO contacts (key, id, name, given_name, family_name, role, organization, address, relation, closeness, cautious,
    met_how, met_where, met_on, met_by, met_extra, emails, links, notes, extra,
    sort_name, closeness_now, has_material, has_sent, last_sent, last_contact, next_due)
VALUES
    (1, 'ana', 'Ána Ruiz', 'Ána', 'Ruiz', 'data engineer', 'Acme', '', '', 'met-once', 1,
     'event', 'PyCon', '2025-05-14', 'Ellen Park', '{"table":7}', '["ana@acme.example"]', '["https://acme.example/ana"]',
     'laughs; a lot', '{"shoe":41}', 'ana ruiz', 'met-once', 1, 1, '2025-05-16', '2025-05-16', '2025-06-01'),
    (2, 'misaki', '佐藤 美咲', '', '', '', '', '', 'first manager', '', 0,
     '', '', '', '', '', '', '', '', '', '佐藤 美咲', 'stranger', 0, 0, '', '', '');

INSERT INTO facts (contact, position, kind, text, happened, private, may_name, how, due, extra)
VALUES
    (1, 0, 'topic', 'write-ahead logs', '2025-05-14', 0, 1, '', '', ''),
    (1, 1, 'promise', 'send the slides', '', 0, 1, '', '2025-06-01', ''),
    (1, 2, 'memory', 'the one who spilled the tea', '', 1, 1, '', '', '');

INSERT INTO interactions (contact, position, kind, happened, channel, text, outcome, extra)
VALUES (1, 0, 'sent', '2025-05-16', 'linkedin-200', 'Hi Ána; it was good to talk.', 'accepted', '');

INSERT INTO tags (contact, position, tag) VALUES (1, 0, 'pycon');

INSERT INTO contact_names (rowid, name, organization) VALUES (1, 'ana ruiz', 'acme'), (2, '佐 藤 美 咲', '');
INSERT INTO contact_texts (rowid, body) VALUES (1, 'ana ruiz acme pycon write-ahead logs'), (2, '佐 藤 美 咲');

INSERT INTO drafts (contact_id, channel, tone, subject, text, saved)
VALUES ('ana', 'email', 'warm', 'Slides', 'Hi Ána, the slides are', 1750000000000);
INSERT INTO silences (rule, scope, contact_id, words) VALUES ('no-ask', 'person', 'ana', '');
INSERT INTO sender (only_one, name, role, organization, about, goal, extra)
VALUES (1, 'Priya Nair', 'statistics student', 'University of Leeds', '', '', '');
INSERT INTO settings (key, value) VALUES ('limit/linkedin-200', '180');
