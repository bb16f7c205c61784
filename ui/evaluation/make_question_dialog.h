#pragma once

#include "base/error.h"
#include "domain/evaluation.h"
#include "domain/people.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tjc {

class FormField;
class MessageBar;
class TopicPicker;

/// Makes an open answer a question of the forum: its title and topics. The text stays as it was answered, and no name is
/// in it. Stays open until it is made. UI thread.
class MakeQuestionDialog : public QDialog
{
    Q_OBJECT

public:
    MakeQuestionDialog(const OpenAnswer &answer, const QList<Topic> &topics, QWidget *parent = nullptr);

    /// Why it could not be made, at the field where it is about one.
    void fail(const Error &error);
    void done();

Q_SIGNALS:
    void wanted(const QString &title, const QList<tjc::TopicId> &topics);

private:
    void send();
    void setBusy(bool isBusy);

    QLineEdit *m_title;
    TopicPicker *m_topics;
    FormField *m_titleField;
    FormField *m_topicsField;
    MessageBar *m_bar;
    QPushButton *m_make;
};

} // namespace tjc
