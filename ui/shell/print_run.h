#pragma once

#include "service/calendar_service.h"
#include "service/workspace.h"
#include "ui/calendar/paper_request.h"
#include "ui/shell/options.h"

#include <QObject>

#include <memory>

namespace tjc {

/// `--print`: opens the workspace without a window, writes the PDF, and tells how it ended. UI thread.
class PrintRun : public QObject
{
    Q_OBJECT

public:
    PrintRun(const Options &options, const WorkspaceOptions &workspace, QObject *parent = nullptr);
    ~PrintRun() override;

    void start();

Q_SIGNALS:
    /// Once: one sentence for people, and what the program exits with.
    void ended(const QString &sentence, int exit);

private:
    void opened();
    void listsCame(const CalendarLists &lists);
    void made(const PrintDocument &document);
    void fail(const Error &error);
    void end(const QString &sentence, int exit);

    Options m_options;
    WorkspaceOptions m_with;
    std::unique_ptr<Workspace> m_workspace;
};

/// What the options ask of the calendar, where `today` is the day of the clock. The error is one sentence.
[[nodiscard]] tl::expected<PaperRequest, QString> paperAsked(
    const PrintOptions &print, const CalendarLists &lists, Day today);

} // namespace tjc
