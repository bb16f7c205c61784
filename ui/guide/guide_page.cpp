#include "ui/guide/guide_page.h"

#include "service/guide_service.h"
#include "ui/guide/advice_section.h"
#include "ui/guide/tasks_section.h"
#include "ui/guide/topic_dialog.h"
#include "ui/guide/topic_files.h"
#include "ui/guide/topics_section.h"
#include "ui/models/seen_changes.h"
#include "ui/shell/command_registry.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QButtonGroup>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

GuidePage::GuidePage(
    Workspace &workspace, bool readOnly, CommandRegistry &commands, QWidget *parent, FileChooser files)
    : QWidget(parent), m_workspace(workspace), m_mayChange(!readOnly && workspace.guide().mayChange()),
      m_notice(new MessageBar(this)), m_choice(new QButtonGroup(this)), m_pages(new QStackedWidget(this)),
      m_topics(new TopicsSection(workspace, m_mayChange, this)),
      m_advice(new AdviceSection(workspace, m_mayChange, this)),
      m_files(new TopicFiles(workspace, files, this, this))
{
    build();
    connectSections();
    addCommands(commands);
    if (readOnly) {
        m_notice->say(tr("This workspace can only be read: you can look, not change anything."),
            MessageBar::Tone::Plain, {}, false);
    }
}

void GuidePage::build()
{
    const std::tuple<QString, QString, QWidget *> sections[] = {
        {tr("&Topics"), u"view-list-tree"_s, m_topics},
        {tr("Which tool for &what"), u"help-contextual"_s, m_advice},
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space4);
    for (const auto &[text, icon, page] : sections) {
        auto *button = new QPushButton(QIcon::fromTheme(icon), text, this);
        button->setCheckable(true);
        m_choice->addButton(button, m_pages->addWidget(page));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_choice->setExclusive(true);
    m_choice->button(0)->setChecked(true);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) { showSection(Section(id)); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space12);
    column->setSpacing(metrics::space8);
    column->addWidget(m_notice);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
}

void GuidePage::connectSections()
{
    new SeenChanges(m_workspace, m_topics, [this](const ChangeSet &changes) { m_topics->follow(changes); });
    new SeenChanges(m_workspace, m_advice, [this](const ChangeSet &changes) { m_advice->follow(changes); });
    connect(m_topics, &TopicsSection::message, this, &GuidePage::message);
    connect(m_topics, &TopicsSection::colleagueRequested, this, &GuidePage::colleagueRequested);
    connect(m_topics, &TopicsSection::colleaguesRequested, this, &GuidePage::colleaguesRequested);
    connect(m_topics, &TopicsSection::wishesRequested, this, &GuidePage::wishesRequested);
    connect(m_topics, &TopicsSection::questionRequested, this, &GuidePage::questionRequested);
    connect(m_topics, &TopicsSection::questionsRequested, this, &GuidePage::questionsRequested);
    connect(m_topics, &TopicsSection::askRequested, this, &GuidePage::askRequested);
    connect(m_topics, &TopicsSection::sessionRequested, this, &GuidePage::sessionRequested);
    connect(m_topics, &TopicsSection::settled, this, &GuidePage::settled);
    connect(m_topics, &TopicsSection::taskRequested, this, [this](GuideTaskId id) {
        showSection(Section::Tasks);
        m_advice->showTask(id);
    });
    connect(m_advice, &AdviceSection::topicRequested, this, &GuidePage::showTopic);
    connect(m_advice, &AdviceSection::editRequested, this, &GuidePage::editTasks);
    connect(m_advice, &AdviceSection::settled, this, &GuidePage::settled);
    connect(m_files, &TopicFiles::message, this, &GuidePage::message);
}

void GuidePage::addCommands(CommandRegistry &commands)
{
    const auto add = [&](const char *id, const QString &text, auto act) {
        commands.add({.id = QString::fromLatin1(id), .text = text}, this, [this, act] {
            Q_EMIT wanted();
            act();
        });
    };
    add("view.guide.topics", tr("Guide: &topics"), [this] {
        showSection(Section::Topics);
        m_topics->focusSearch();
    });
    add("view.guide.tasks", tr("Guide: which tool for &what"), [this] { showSection(Section::Tasks); });
    add("file.topics.export", tr("Export to&pics…"), [this] { m_files->exportTopics(); });
    if (!m_mayChange)
        return;
    add("file.topics.import", tr("Import t&opics…"), [this] { m_files->importTopics(); });
    add("edit.guide.topic", tr("Guide: new to&pic…"), [this] {
        showSection(Section::Topics);
        m_topics->create();
    });
    add("edit.guide.tasks", tr("Guide: change tasks and &advice…"), [this] {
        showSection(Section::Tasks);
        editTasks();
    });
}

void GuidePage::showSection(Section section)
{
    m_choice->button(int(section))->setChecked(true);
    m_pages->setCurrentIndex(int(section));
    if (section == Section::Tasks)
        m_advice->focusList();
}

void GuidePage::showTopic(TopicId id)
{
    showSection(Section::Topics);
    m_topics->showTopic(id);
}

void GuidePage::search(const QString &text)
{
    showSection(Section::Topics);
    m_topics->search(text);
}

bool GuidePage::hasChanges() const
{
    return m_tasks && m_tasks->hasChanges();
}

void GuidePage::editTasks()
{
    if (m_tasksWindow) {
        m_tasksWindow->show();
        m_tasksWindow->raise();
        return m_tasksWindow->activateWindow();
    }
    m_tasksWindow = new QDialog(window());
    m_tasksWindow->setWindowTitle(tr("Which tool for what: change tasks and advice"));
    m_tasks = new TasksSection(m_workspace, false, m_tasksWindow);
    auto *column = new QVBoxLayout(m_tasksWindow);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->addWidget(m_tasks);
    connect(m_tasks, &RecordSection::message, this, &GuidePage::message);
    connect(&m_workspace, &Workspace::changed, m_tasks, [this](const ChangeSet &changes) {
        if (changes.guide || changes.everything)
            m_tasks->load();
    });
    m_tasks->load();
    resizeWithinScreen(m_tasksWindow, QSize(70, 42) * fontMetrics().height());
    // Closing hides it: what was typed is there again.
    m_tasksWindow->show();
    m_tasks->focusList();
}

/// Finding means finding here, while this tab has the focus.
bool GuidePage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void GuidePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        showSection(Section::Topics);
        return m_topics->focusSearch();
    }
    QWidget::keyPressEvent(event);
}

} // namespace tjc
