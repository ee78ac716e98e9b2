// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/review.h"

namespace wellmet::notebook {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactChange;
using contacts::Interaction;

QString limitSetting(contacts::Channel channel)
{
    return u"limit."_s + contacts::toId(channel);
}

ContactChange recordSent(const Contact& contact, const QString& text, contacts::Channel channel, QDate today,
                         std::optional<QDate> followUp)
{
    Contact after = contact;
    for (Interaction& entry : after.history) {
        if (entry.kind == Interaction::followUp() && !entry.on.isNull() && entry.on.first() <= today)
            entry.extra.insert(u"done"_s, true);
    }
    after.history.push_back({.kind = Interaction::sent(),
                             .on = PartialDate(today),
                             .channel = channel,
                             .text = text,
                             .outcome = contacts::Outcome::Pending,
                             .extra = {}});
    if (followUp) {
        after.history.push_back({.kind = Interaction::followUp(),
                                 .on = PartialDate(*followUp),
                                 .channel = {},
                                 .text = {},
                                 .outcome = {},
                                 .extra = {}});
    }
    return {.before = contact, .after = after};
}

} // namespace wellmet::notebook
