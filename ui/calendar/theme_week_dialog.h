#pragma once

#include "service/calendar_service.h"
#include "service/workspace.h"

#include <QDialog>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace tjc {

class MessageBar;
class SafeText;
class ScheduleFiles;

/// What a theme week is about, its sessions day by day, and its exports. Follows what changes.
class ThemeWeekDialog : public QDialog
{
    Q_OBJECT

public:
    ThemeWeekDialog(Workspace &workspace, ThemeWeekId week, ScheduleFiles &files, QWidget *parent = nullptr);

Q_SIGNALS:
    void sessionRequested(tjc::SessionId id, tjc::Day day);
    /// The calendar is to show this week, and nothing else.
    void weekRequested(tjc::ThemeWeekId id, tjc::Day first);

private:
    void build();
    void load();
    void loadSessions();
    void show(const ThemeWeek &week);
    void showSessions(const QList<SessionRow> &sessions);
    void openItem(const QTreeWidgetItem *item);
    void gone();
    void paintEvent(QPaintEvent *event) override;

    Workspace &m_workspace;
    ThemeWeekId m_id;
    std::optional<ThemeWeek> m_week;
    ScheduleFiles &m_files;
    QLabel *m_name;
    QLabel *m_days;
    MessageBar *m_message;
    SafeText *m_page;
    QLabel *m_noPage;
    QLabel *m_count;
    QTreeWidget *m_sessions;
    QWidget *m_buttons;
};

} // namespace tjc
