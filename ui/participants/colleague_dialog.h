#pragma once

#include "ui/widgets/person_picker.h"

#include <QDialog>
#include <QHash>
#include <QUuid>

namespace tjc {

class MessageBar;

/// Asks for colleagues for whom something is then done; stays open until that is done for all of them.
class ColleagueDialog : public QDialog
{
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString intro;
        QString action; ///< of the button: "Sign up"
    };

    ColleagueDialog(const Texts &texts, PersonPicker::Search search, QWidget *parent);

    [[nodiscard]] PersonPicker &picker() { return *m_picker; }
    /// The same for the same colleague, so that trying again does nothing twice.
    [[nodiscard]] QUuid intentFor(PersonId person);
    /// It was done for all but `left`, for the reasons in `sentence`; closes where nobody is left.
    void answer(const QList<PersonPicker::Chosen> &left, const QString &sentence);

Q_SIGNALS:
    void wanted(const QList<tjc::PersonPicker::Chosen> &people);

private:
    void update();

    PersonPicker *m_picker;
    MessageBar *m_error;
    QPushButton *m_action;
    QHash<qint64, QUuid> m_intents;
    bool m_isBusy = false;
};

} // namespace tjc
