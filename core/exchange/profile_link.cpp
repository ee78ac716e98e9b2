// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile_link.h"

#include <algorithm>

namespace wellmet::exchange {

namespace {

QStringView withoutScheme(QStringView link)
{
    const qsizetype scheme = link.indexOf(u"://");
    return scheme < 0 ? link : link.sliced(scheme + 3);
}

bool isLinkedInHost(QStringView host)
{
    return host.compare(u"linkedin.com", Qt::CaseInsensitive) == 0 ||
           host.endsWith(u".linkedin.com", Qt::CaseInsensitive);
}

} // namespace

QString profileSlug(QStringView link)
{
    const QStringView address = withoutScheme(link.trimmed());
    const qsizetype slash = address.indexOf(u'/');
    if (slash < 0 || !isLinkedInHost(address.first(slash)))
        return {};
    const QStringView path = address.sliced(slash);
    if (!path.startsWith(u"/in/", Qt::CaseInsensitive))
        return {};
    QStringView slug = path.sliced(4);
    const auto* const end =
        std::find_if(slug.begin(), slug.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    slug = slug.first(end - slug.begin());
    if (!slug.contains(u'%'))
        return slug.toString().toLower();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(slug.toUtf8())).toLower();
}

QString profileSlug(const QStringList& links)
{
    for (const QString& link : links) {
        if (QString slug = profileSlug(QStringView(link)); !slug.isEmpty())
            return slug;
    }
    return {};
}

bool isWebLink(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const qsizetype slash = text.indexOf(u'/');
    const bool hasScheme = colon > 0 && (slash < 0 || colon < slash) && !text.first(colon).contains(u'.');
    return !text.isEmpty() && (!hasScheme || text.startsWith(u"http://", Qt::CaseInsensitive) ||
                               text.startsWith(u"https://", Qt::CaseInsensitive));
}

} // namespace wellmet::exchange
