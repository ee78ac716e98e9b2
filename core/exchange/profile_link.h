// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wellmet::exchange {

// What tells one LinkedIn profile from another: the "/in/…" part of a link, lower-cased and percent-decoded,
// without protocol, country, query and trailing slash. Empty for any other link.
QString profileSlug(QStringView link);

// The slug of the first link that has one.
QString profileSlug(const QStringList& links);

// True for text that may be kept as a link: http, https, or no scheme at all.
bool isWebLink(QStringView text);

} // namespace wellmet::exchange
