-- SPDX-License-Identifier: GPL-3.0-or-later
-- For the list of what is due today: the note that waits for an answer, worked out at every write like what stands
-- before it, and how long an answer may take.

ALTER TABLE contacts ADD COLUMN waiting_since TEXT NOT NULL DEFAULT '';     -- the last day it can have gone out
ALTER TABLE contacts ADD COLUMN waiting_channel TEXT NOT NULL DEFAULT '';

-- What happened last is that a note went out, and it is recorded as pending.
UPDATE contacts SET waiting_since = latest.day, waiting_channel = ifnull(nullif(latest.channel, ''), 'other')
FROM (
    SELECT contact, day, kind, channel, outcome, extra,
           row_number() OVER (PARTITION BY contact ORDER BY day DESC, position DESC) AS place
    FROM (
        SELECT *, CASE length(happened) WHEN 4 THEN happened || '-12-31'
                                        WHEN 7 THEN date(happened || '-01', '+1 month', '-1 day')
                                        ELSE happened END AS day
        FROM interactions WHERE happened <> ''
    )
) AS latest
WHERE contacts.key = latest.contact AND latest.place = 1 AND latest.kind = 'sent'
  AND latest.outcome = 'pending'
  AND CASE length(contacts.met_on) WHEN 4 THEN contacts.met_on || '-12-31'
                                   WHEN 7 THEN date(contacts.met_on || '-01', '+1 month', '-1 day')
                                   ELSE contacts.met_on END <= latest.day
  AND NOT ifnull(json_extract(nullif(latest.extra, ''), '$.done'), 0);

-- The day of an answer is a contact, a note that was withdrawn is none.
UPDATE contacts SET last_contact = max(met_on, ifnull((
    SELECT max(CASE WHEN outcome IN ('accepted', 'replied')
                     AND json_extract(nullif(extra, ''), '$.outcome_on') >
                         CASE length(happened) WHEN 4 THEN happened || '-12-31'
                                               WHEN 7 THEN date(happened || '-01', '+1 month', '-1 day')
                                               ELSE happened END
                    THEN json_extract(extra, '$.outcome_on')
                    ELSE happened END)
    FROM interactions WHERE contact = contacts.key AND kind <> 'follow-up' AND outcome <> 'withdrawn'), ''))
WHERE key IN (SELECT contact FROM interactions WHERE outcome IN ('accepted', 'replied', 'withdrawn'));

CREATE INDEX contacts_waiting ON contacts (waiting_channel, waiting_since) WHERE waiting_since <> '';

-- Who gains most from one of the few notes: those who were met last, and those with news.
CREATE INDEX contacts_to_write ON contacts (met_on) WHERE has_material = 1 AND has_sent = 0;
CREATE INDEX facts_news ON facts (happened) WHERE kind = 'congrats' AND happened <> '';

-- A setting of the user's own comes before what is usual (contacts/due/due.h).
CREATE VIEW answer_times AS
SELECT column1 AS channel,
       ifnull((SELECT nullif(CAST(value AS INTEGER), 0) FROM settings WHERE key = 'answer.' || column1), column2) AS days
FROM (VALUES ('linkedin-200', 14), ('linkedin-300', 14), ('linkedin-message', 7), ('inmail', 7), ('email', 7),
             ('other', 7));
