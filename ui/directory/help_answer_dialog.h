#pragma once

#include "domain/help.h"
#include "service/workspace.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tjc {

class FormField;
class MessageBar;
class WhenEditor;

/// Another time for a request, or why it is declined. Sends it itself, so that what was typed stays where it is refused.
class HelpAnswerDialog : public QDialog
{
    Q_OBJECT

public:
    /// `deed` is Move or Decline.
    HelpAnswerDialog(Workspace &workspace, const HelpRequest &request, HelpAnswer::Deed deed, PersonId me,
        QWidget *parent);

Q_SIGNALS:
    void answered(const tjc::HelpRequest &request);

private:
    void build(PersonId me);
    void send();
    void refused(const Error &error);

    Workspace &m_workspace;
    HelpRequest m_request;
    HelpAnswer::Deed m_deed;
    WhenEditor *m_when = nullptr;
    QLineEdit *m_place = nullptr;
    QPlainTextEdit *m_text;
    FormField *m_whenField = nullptr;
    FormField *m_placeField = nullptr;
    FormField *m_textField;
    MessageBar *m_bar;
    QPushButton *m_send;
};

} // namespace tjc
