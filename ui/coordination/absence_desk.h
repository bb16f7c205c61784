#pragma once

#include "service/workspace.h"

#include <QDialog>

namespace tjc {

class AbsenceSection;
class CommandRegistry;

/// "My absence…": a command for everybody, and the dialog behind it.
class AbsenceDesk : public QObject
{
    Q_OBJECT

public:
    AbsenceDesk(Workspace &workspace, bool readOnly, CommandRegistry &commands, QWidget *window,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());

    void open();

private:
    Workspace &m_workspace;
    bool m_readOnly;
    QWidget *m_window;
    std::shared_ptr<const Clock> m_clock;
};

/// One's own absences. Does not close over what was not saved.
class AbsenceDialog : public QDialog
{
    Q_OBJECT

public:
    AbsenceDialog(
        Workspace &workspace, std::shared_ptr<const Clock> clock, bool readOnly, QWidget *parent = nullptr);

    void reject() override;

private:
    AbsenceSection *m_section;
};

} // namespace tjc
