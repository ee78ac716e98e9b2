// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "contacts/contact.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;

namespace wellmet::ui {

class Blank;
class ChoiceBlank;
class DateBlank;
class PrivacySwitch;
class SentenceRow;

// One fact as its sentence with a blank, its date where that says something, whether it may be mentioned, and
// a way to remove it. A new row holds no fact until something is typed.
class FactRow final : public QWidget
{
    Q_OBJECT

public:
    // Keeps the fact in place of the row's, or as a new one when the row has none; without a fact, removes
    // it. True when written.
    using Keep = std::function<bool(FactRow& row, const std::optional<contacts::Fact>& fact,
                                    const QString& what, const QString& visit)>;

    // `clock` and `contact` are borrowed and must outlive the row.
    FactRow(contacts::FactKind kind, const Clock& clock, const contacts::Contact& contact, Keep keep,
            QWidget* parent = nullptr);

    contacts::FactKind kind() const { return m_fact.kind; }
    bool isStored() const { return m_place >= 0; }
    bool shows(const contacts::Fact& fact) const; // as stored, or as it is just being written
    int place() const { return m_place; }         // among the contact's facts; -1 for a new row
    bool isEmpty() const;                         // nothing stored, nothing typed
    bool holdsOn() const;                         // something typed here would be lost with the row

    // Shows the fact at `place`; what is half-typed stays.
    void setFact(const contacts::Fact& fact, int place);
    // The fact is gone, but something was being typed: the row becomes a new one.
    void detach() { m_place = -1; }

    void focusBlank();
    void setExpanded(bool on); // shows blanks that are empty and optional
    void togglePrivate();
    void remove();

private:
    void addSentence();
    void addFrame();
    void addDate();
    void addEnd();
    bool keepText(const QString& text);
    bool keep(const contacts::Fact& fact, const QString& what, const QString& visit = {});
    void showPreview();

    const Clock& m_clock;
    const contacts::Contact& m_contact;
    Keep m_keep;
    contacts::Fact m_fact;
    int m_place = -1;
    bool m_keeping = false;
    bool m_removing = false;
    std::optional<contacts::Fact> m_written;

    SentenceRow* m_sentence;
    Blank* m_text = nullptr;
    ChoiceBlank* m_how = nullptr;
    QLabel* m_mayNameWord = nullptr;
    ChoiceBlank* m_mayName = nullptr;
    QLabel* m_dateWord = nullptr;
    DateBlank* m_date = nullptr;
    PrivacySwitch* m_private;
};

} // namespace wellmet::ui
