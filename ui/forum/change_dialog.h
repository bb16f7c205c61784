#pragma once

#include "base/result.h"
#include "domain/forum.h"
#include "ui/forum/topics_editor.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tjc {

class FormField;
class MessageBar;

/// Changes the title, the kind and the topics of a thread. It stays open until that is saved.
class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    ChangeDialog(const ThreadRow &thread, TopicField::Find find, QWidget *parent = nullptr);

    /// Why it could not be saved, at the field where it is about one.
    void fail(const Error &error);

Q_SIGNALS:
    void saveRequested(const tjc::ThreadChange &change);

private:
    ThreadRow m_thread;
    QLineEdit *m_title;
    QComboBox *m_kind;
    TopicsEditor *m_topics;
    FormField *m_titleField;
    FormField *m_topicsField;
    MessageBar *m_error;
    QPushButton *m_save;
};

} // namespace tjc
