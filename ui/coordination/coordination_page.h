#pragma once

#include "service/workspace.h"
#include "ui/widgets/file_chooser.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace tjc {

class CommandRegistry;
class DaysOffSection;
class DecideSection;
class FormList;
class MessageBar;
class RecordSection;
class ResultsPage;
class ScheduleFiles;
class ThemeWeeksSection;

/// The tab Coördinatie: what coordinators keep, section by section. Composition and wiring only.
class CoordinationPage : public QWidget
{
    Q_OBJECT

public:
    CoordinationPage(Workspace &workspace, bool readOnly, CommandRegistry &commands,
        QWidget *parent = nullptr, std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(),
        FileChooser files = FileChooser::desktop());

    enum class Section { Decide, ThemeWeeks, Rooms, Absences, DaysOff, Evaluations, Forms };
    void showSection(Section section);
    /// Whether something was typed that is not saved.
    [[nodiscard]] bool hasChanges() const;

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    /// A command wants this tab in front.
    void wanted();
    void sessionRequested(tjc::SessionId id, tjc::Day day);
    void themeWeekRequested(tjc::ThemeWeekId id, tjc::Day first);
    /// What an open answer became.
    void threadRequested(tjc::ThreadId id);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectSections();
    void addCommands(CommandRegistry &commands);
    void openThemeWeek(ThemeWeekId id);
    void showCount(int undecided);
    [[nodiscard]] QList<RecordSection *> records() const;

    Workspace &m_workspace;
    MessageBar *m_notice;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    DecideSection *m_decide;
    ThemeWeeksSection *m_themeWeeks;
    RecordSection *m_rooms;
    RecordSection *m_absences;
    DaysOffSection *m_daysOff;
    ResultsPage *m_results;
    FormList *m_forms;
    ScheduleFiles *m_files;
};

} // namespace tjc
