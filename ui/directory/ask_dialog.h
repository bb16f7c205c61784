#pragma once

#include "base/clock.h"
#include "domain/help.h"
#include "domain/people.h"
#include "service/workspace.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tjc {

class FormField;
class MessageBar;
class SearchCombo;
class WhenEditor;

/// Asks one colleague to come by, or to give something: what, when, where. The request is made once, however often it
/// is sent.
class AskDialog : public QDialog
{
    Q_OBJECT

public:
    struct Colleague {
        PersonId id;
        QString name;
        QString building; ///< proposed as the place
        QList<Format> formats;
        std::optional<TopicId> topic; ///< by which he was found; proposed
    };

    AskDialog(Workspace &workspace, const Colleague &colleague, const QList<Topic> &topics, Instant now,
        QWidget *parent);

Q_SIGNALS:
    void asked(const tjc::HelpRequest &request);

private:
    void build(const Colleague &colleague);
    void send();
    void refused(const Error &error);

    Workspace &m_workspace;
    PersonId m_to;
    QString m_uid;
    QLineEdit *m_title;
    SearchCombo *m_topic;
    QComboBox *m_format;
    WhenEditor *m_when;
    QLineEdit *m_place;
    QPlainTextEdit *m_question;
    FormField *m_titleField;
    FormField *m_whenField;
    FormField *m_placeField;
    FormField *m_questionField;
    MessageBar *m_bar;
    QPushButton *m_send;
};

/// The next half hour on a working day that is at least a day away: a proposal to begin with.
[[nodiscard]] Span proposedTime(Instant now);

} // namespace tjc
