#pragma once

#include "ui/mail/mail_text.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace tjc {

class FormField;
class MessageBar;

/// Hands an address to the desktop; false where it has no program for it. A test gives one of its own.
using OpenUrl = std::function<bool(const QUrl &)>;

/// What a mail to the people of a session begins with.
struct MailDraft {
    SessionDetails details;
    QList<Participant> participants;
    MailOccasion occasion;
    QString sender;
    Instant now;
};

/// A text and addresses, to be sent by one's own mail program: this program sends nothing.
class MailDialog : public QDialog
{
    Q_OBJECT

public:
    MailDialog(MailDraft draft, OpenUrl open, QWidget *parent);

private:
    struct Person {
        QString name;
        QString email;
    };
    struct Group {
        QString text;
        QList<Person> people;
    };

    void fillGroups();
    void fillPeople();
    void chooseKind();
    void update();
    void openMail();
    void copyAddresses();
    void copyText();
    [[nodiscard]] MailKind kind() const;
    [[nodiscard]] MailText text() const;
    [[nodiscard]] QStringList addresses() const;

    MailDraft m_draft;
    OpenUrl m_open;
    QList<Group> m_groups;
    QHash<int, MailText> m_texts;   ///< as they were left, by kind
    std::optional<MailKind> m_kind; ///< whose text is in the fields
    bool m_isFilling = false;
    QComboBox *m_kinds;
    QComboBox *m_groupBox;
    QListWidget *m_people;
    QLabel *m_missing;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QLabel *m_tooLong;
    MessageBar *m_done;
    QPushButton *m_send;
    QPushButton *m_copyAddresses;
};

} // namespace tjc
