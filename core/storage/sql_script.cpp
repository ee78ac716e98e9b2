// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

namespace wellmet::storage {

using namespace Qt::StringLiterals;

namespace {

// Walks a script token by token and cuts it where a statement ends.
class Splitter
{
public:
    explicit Splitter(QStringView script) : m_script(script) {}

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        finish();
        return m_statements;
    }

private:
    QStringView rest() const { return m_script.mid(m_at); }

    void step()
    {
        const QChar c = m_script[m_at];
        if (rest().startsWith(u"--"_s)) {
            skipComment(u"\n"_s);
        } else if (rest().startsWith(u"/*"_s)) {
            skipComment(u"*/"_s);
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            keep(closingAfter(c));
        } else if (c.isLetter() || c == u'_') {
            keepWord();
        } else if (c == u';' && m_depth == 0) {
            ++m_at;
            finish();
        } else {
            keep(m_at + 1);
        }
    }

    void keep(qsizetype end)
    {
        m_statement += m_script.sliced(m_at, end - m_at);
        m_at = end;
    }

    void skipComment(const QString& closing)
    {
        const qsizetype end = m_script.indexOf(closing, m_at + 2);
        m_at = end < 0 ? m_script.size() : end + closing.size();
        m_statement += u' ';
    }

    // A doubled quote inside closes and opens again, which comes to the same.
    qsizetype closingAfter(QChar quote) const
    {
        const qsizetype end = m_script.indexOf(quote, m_at + 1);
        return end < 0 ? m_script.size() : end + 1;
    }

    void keepWord()
    {
        qsizetype end = m_at;
        while (end < m_script.size() && (m_script[end].isLetterOrNumber() || m_script[end] == u'_'))
            ++end;
        noteWord(m_script.sliced(m_at, end - m_at));
        keep(end);
    }

    // Only a trigger's body holds semicolons: between BEGIN and its END, past every CASE … END.
    void noteWord(QStringView word)
    {
        const auto is = [&](const QString& other) { return word.compare(other, Qt::CaseInsensitive) == 0; };
        if (is(u"TRIGGER"_s) && m_statement.trimmed().startsWith(u"CREATE"_s, Qt::CaseInsensitive))
            m_isTrigger = true;
        else if (m_isTrigger && (is(u"BEGIN"_s) || is(u"CASE"_s)))
            ++m_depth;
        else if (m_isTrigger && is(u"END"_s))
            --m_depth;
    }

    void finish()
    {
        const QString statement = m_statement.trimmed();
        if (!statement.isEmpty())
            m_statements << statement;
        m_statement.clear();
        m_isTrigger = false;
        m_depth = 0;
    }

    QStringView m_script;
    qsizetype m_at = 0;
    QString m_statement;
    QStringList m_statements;
    bool m_isTrigger = false;
    int m_depth = 0;
};

} // namespace

QStringList statementsOf(QStringView script)
{
    return Splitter(script).split();
}

} // namespace wellmet::storage
