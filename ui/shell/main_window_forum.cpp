#include "service/deliver.h"
#include "service/forum_service.h"
#include "ui/calendar/calendar_page.h"
#include "ui/directory/directory_page.h"
#include "ui/forum/forum_page.h"
#include "ui/guide/guide_page.h"
#include "ui/models/seen_changes.h"
#include "ui/shell/main_window.h"

#include <QStackedWidget>

#include <memory>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// The details of a session say how many questions there are about it, also when one is added.
void connectQuestions(Workspace &workspace, CalendarPage &calendar, ForumPage &forum)
{
    const auto shown = std::make_shared<std::optional<SessionId>>();
    const auto count = [&workspace, &calendar, shown] {
        if (!*shown)
            return;
        ThreadFilter filter;
        filter.session = *shown;
        deliver(workspace.forum().ids(filter), &calendar,
            [&calendar, id = **shown](const Result<QList<ThreadId>> &ids) {
                // Where it cannot be told, the button is left away.
                if (ids)
                    calendar.setQuestions(id, int(ids->size()));
            });
    };
    QObject::connect(&calendar, &CalendarPage::questionsWanted, &forum, [shown, count](SessionId id) {
        *shown = id;
        count();
    });
    new SeenChanges(workspace, &calendar, [count](const ChangeSet &changes) {
        if (changes.everything || changes.forum)
            count();
    });
}

} // namespace

void MainWindow::addForum(Workspace &workspace, const WorkspaceInfo &info)
{
    ForumPage::Options options;
    options.me = info.me;
    options.readOnly = info.readOnly;
    m_forum = new ForumPage(workspace, options, *m_registry, m_pages);
    connect(m_forum, &ForumPage::message, this, [this](const QString &sentence, bool isError) {
        isError ? showError(sentence) : showNote(sentence);
    });
    connect(m_forum, &ForumPage::wanted, this, [this] { showTab(m_forum); });
    connect(m_forum, &ForumPage::openSession, this, &MainWindow::openSession);
    connect(m_forum, &ForumPage::openPerson, this, [this](PersonId id) {
        showTab(m_directory);
        m_directory->showPerson(id);
    });
    connect(m_forum, &ForumPage::openTopic, this, [this](TopicId id) {
        showTab(m_guide);
        m_guide->showTopic(id);
    });
    connectQuestions(workspace, *m_calendar, *m_forum);
    connect(m_calendar, &CalendarPage::questionsRequested, this,
        [this](const SessionDetails &details, int count) {
            showTab(m_forum);
            const QString about = tr("About: %1").arg(details.row.title);
            if (count > 0)
                return m_forum->showSession(details.row.id, about);
            ThreadDraft draft;
            draft.kind = ThreadKind::Question;
            draft.session = details.row.id;
            m_forum->newThread(draft, {}, about);
        });
    addTab(m_forum, u"forum"_s, u"dialog-messages"_s, tr("Forum"));
}

void MainWindow::openThread(ThreadId id, std::optional<PostId> at)
{
    if (!m_forum)
        return;
    showTab(m_forum);
    m_forum->openThread(id, at);
}

} // namespace tjc
