#pragma once

#include "ui/widgets/person_picker.h"

#include <QDialog>
#include <QUuid>

class QPushButton;

namespace tjc {

class MessageBar;

/// Asks which colleague takes over my seat. Stays open until that went well.
class SubstituteDialog : public QDialog
{
    Q_OBJECT

public:
    SubstituteDialog(const QString &title, PersonPicker::Search search, QWidget *parent = nullptr);

    /// It did not work: says why.
    void fail(const QString &sentence);

Q_SIGNALS:
    /// `intent` stays the same as long as the choice does.
    void chosen(const tjc::PersonPicker::Chosen &person, const QUuid &intent);

private:
    void update();

    PersonPicker *m_picker;
    MessageBar *m_error;
    QPushButton *m_handOver;
    QUuid m_intent;
};

} // namespace tjc
