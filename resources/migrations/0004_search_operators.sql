-- SPDX-License-Identifier: GPL-3.0-or-later
-- For "met:", "before:" and "after:" in the search box. They hold only those of whom it is known: an import of
-- mere connections pays nothing.

CREATE INDEX contacts_by_met_where ON contacts (met_where) WHERE met_where <> '';
CREATE INDEX contacts_by_met_by ON contacts (met_by) WHERE met_by <> '';
CREATE INDEX contacts_by_last_contact ON contacts (last_contact) WHERE last_contact <> '';
