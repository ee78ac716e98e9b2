-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the words of a draft come from: a JSON array (core/drafting/origin.h), '' when nothing is known of them.

ALTER TABLE drafts ADD COLUMN origin TEXT NOT NULL DEFAULT '';
