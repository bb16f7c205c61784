#include "ui/directory/directory_page.h"
#include "ui/forum/forum_page.h"
#include "ui/guide/guide_page.h"
#include "ui/shell/main_window.h"

#include <QStackedWidget>

namespace tjc {

using namespace Qt::StringLiterals;

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
