#include "ui/guide/topics_section.h"

#include "service/deliver.h"
#include "service/directory_text.h"
#include "service/explain.h"
#include "service/guide_service.h"
#include "ui/guide/merge_topic_dialog.h"
#include "ui/guide/status_look.h"
#include "ui/guide/topic_dialog.h"
#include "ui/guide/topic_panel.h"
#include "ui/guide/topic_tree_model.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tool_tip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 120;
constexpr int mostFound = 200;
constexpr int keyRole = Qt::UserRole;

std::optional<TopicId> foundAt(const QModelIndex &index)
{
    return index.isValid() ? TopicId::from(index.siblingAtColumn(0).data(keyRole).toLongLong())
                           : std::nullopt;
}

} // namespace

TopicsSection::TopicsSection(Workspace &workspace, bool mayChange, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_mayChange(mayChange), m_bar(new MessageBar(this)),
      m_search(new QLineEdit(this)), m_add(new QPushButton(tr("&New topic…"), this)),
      m_lists(new QStackedWidget(this)),
      m_model(new TopicTreeModel(
          [&service = workspace.guide()](std::optional<TopicId> above, std::optional<TopicKey> after,
              int limit) { return service.children(above, after, limit); },
          this)),
      m_tree(tree(tr("Topics"))), m_found(new QStandardItemModel(this)), m_results(tree(tr("Topics found"))),
      m_empty(new QLabel(this)), m_panel(new TopicPanel(mayChange, this))
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildList());
    splitter->addWidget(m_panel);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    const int unit = fontMetrics().averageCharWidth();
    splitter->setSizes({60 * unit, 80 * unit});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space8);
    column->addWidget(m_bar);
    column->addWidget(splitter, 1);
    m_panel->showNothing(tr("Choose a topic to see what it is for, who knows it and what there is on it."));
    connectPanel();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TopicsSection::ask);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_model, &TopicTreeModel::failed, this,
        [this](const Error &error) { m_bar->say(explain(error), MessageBar::Tone::Error, tr("Try again")); });
    connect(m_model, &TopicTreeModel::loaded, this, [this] {
        if (m_search->text().trimmed().isEmpty())
            m_lists->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_tree) : m_empty);
        m_tree->header()->setSectionResizeMode(TopicTreeModel::Name, QHeaderView::Stretch);
        m_tree->header()->setSectionResizeMode(TopicTreeModel::Status, QHeaderView::ResizeToContents);
        Q_EMIT settled();
    });
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        m_bar->clear();
        load();
    });
}

QTreeView *TopicsSection::tree(const QString &name)
{
    auto *view = new QTreeView(this);
    view->setAccessibleName(name);
    view->setUniformRowHeights(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setAllColumnsShowFocus(true);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionsMovable(false);
    return view;
}

QWidget *TopicsSection::buildList()
{
    m_search->setPlaceholderText(tr("Search for a topic, a platform or a device"));
    m_search->setAccessibleName(tr("Search in the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setModel(m_model);
    m_results->setModel(m_found);
    m_results->setRootIsDecorated(false);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(metrics::space12);
    m_empty->setText(tr("Loading …"));
    for (QWidget *page :
        {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_results), static_cast<QWidget *>(m_empty)})
        m_lists->addWidget(page);
    m_lists->setCurrentWidget(m_empty);
    m_add->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_add->setVisible(m_mayChange);
    connect(m_add, &QPushButton::clicked, this, &TopicsSection::create);
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
            if (const auto id = m_model->idAt(now)) {
                m_topic = id;
                loadTopic();
            }
        });
    connect(m_results->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) {
            if (const auto id = foundAt(now)) {
                m_topic = id;
                loadTopic();
            }
        });
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(metrics::space8);
    column->addWidget(m_search);
    column->addWidget(m_lists, 1);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    return left;
}

void TopicsSection::connectPanel()
{
    connect(m_panel, &TopicPanel::topicRequested, this, &TopicsSection::showTopic);
    connect(m_panel, &TopicPanel::colleagueRequested, this, &TopicsSection::colleagueRequested);
    connect(m_panel, &TopicPanel::colleaguesRequested, this, &TopicsSection::colleaguesRequested);
    connect(m_panel, &TopicPanel::wishesRequested, this, &TopicsSection::wishesRequested);
    connect(m_panel, &TopicPanel::questionRequested, this, &TopicsSection::questionRequested);
    connect(m_panel, &TopicPanel::questionsRequested, this, &TopicsSection::questionsRequested);
    connect(m_panel, &TopicPanel::askRequested, this, &TopicsSection::askRequested);
    connect(m_panel, &TopicPanel::sessionRequested, this, &TopicsSection::sessionRequested);
    connect(m_panel, &TopicPanel::taskRequested, this, &TopicsSection::taskRequested);
    connect(m_panel, &TopicPanel::editRequested, this, &TopicsSection::edit);
    connect(m_panel, &TopicPanel::mergeRequested, this, &TopicsSection::askMerge);
    connect(m_panel, &TopicPanel::removeRequested, this, &TopicsSection::askRemove);
}

void TopicsSection::follow(const ChangeSet &changes)
{
    if (changes.guide || changes.lists || changes.everything)
        load();
    else if (m_topic
             && (changes.people || changes.wishes || changes.trainings || changes.forum
                 || !changes.sessions.isEmpty()))
        loadTopic();
}

void TopicsSection::load()
{
    m_empty->setText(tr("There are no topics yet."));
    m_model->load();
    if (!m_search->text().trimmed().isEmpty())
        ask();
    if (m_topic)
        loadTopic();
}

void TopicsSection::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopicsSection::search(const QString &text)
{
    m_search->setText(text);
}

void TopicsSection::showTopic(TopicId id)
{
    m_topic = id;
    loadTopic();
}

bool TopicsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (auto *view = qobject_cast<QTreeView *>(m_lists->currentWidget())) {
                view->setFocus();
                if (!view->currentIndex().isValid())
                    view->setCurrentIndex(view->model()->index(0, 0));
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TopicsSection::ask()
{
    m_pause.stop();
    const quint64 question = ++m_question;
    const QString text = m_search->text();
    if (text.trimmed().isEmpty()) {
        m_lists->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_tree) : m_empty);
        return;
    }
    deliver(m_workspace.guide().find(text, mostFound), this,
        [this, question](const Result<QList<TopicNode>> &topics) {
            if (question != m_question)
                return;
            if (topics)
                showFound(*topics);
            else
                m_bar->say(explain(topics.error()), MessageBar::Tone::Error, tr("Try again"));
        });
}

void TopicsSection::showFound(const QList<TopicNode> &topics)
{
    m_found->clear();
    m_found->setHorizontalHeaderLabels({tr("Topic"), tr("Stands under"), tr("Here")});
    for (const TopicNode &topic : topics) {
        const QString name =
            topic.foundBy.isEmpty() ? topic.name : tr("%1 (also: %2)").arg(topic.name, topic.foundBy);
        auto *first = new QStandardItem(name);
        first->setData(topic.id.value(), keyRole);
        first->setToolTip(plainToolTip(name));
        auto *path = new QStandardItem(topic.path.join(u" › "_s));
        auto *status = new QStandardItem(statusIcon(topic.status, palette()), statusText(topic.status));
        m_found->appendRow({first, path, status});
    }
    m_results->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_results->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (topics.isEmpty())
        m_empty->setText(tr("Nothing is found. Try another word, or a part of it."));
    m_lists->setCurrentWidget(topics.isEmpty() ? static_cast<QWidget *>(m_empty) : m_results);
    Q_EMIT settled();
}

void TopicsSection::loadTopic()
{
    const quint64 question = ++m_topicQuestion;
    deliver(m_workspace.guide().topic(*m_topic), this, [this, question](const Result<TopicDetails> &topic) {
        if (question != m_topicQuestion)
            return;
        if (topic) {
            m_shown = *topic;
            m_panel->show(*topic);
        } else {
            m_shown.reset();
            m_topic.reset();
            m_panel->showNothing(explain(topic.error()));
        }
        Q_EMIT settled();
    });
}

void TopicsSection::create()
{
    // Under the chosen one is where a new one most often belongs; it can be emptied in the form.
    openEditor(
        {}, m_shown ? std::optional(TopicLink{m_shown->id, m_shown->name, m_shown->status}) : std::nullopt);
}

void TopicsSection::edit()
{
    if (m_shown)
        openEditor(m_shown, {});
}

void TopicsSection::openEditor(
    const std::optional<TopicDetails> &topic, const std::optional<TopicLink> &parent)
{
    if (m_editor) {
        m_editor->raise();
        return m_editor->activateWindow();
    }
    m_editor = new TopicDialog(m_workspace, topic, parent, window());
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_editor, &TopicDialog::saved, this, [this](TopicId id, const QString &sentence) {
        Q_EMIT message(sentence, false);
        showTopic(id);
    });
    m_editor->open();
    Q_EMIT editorOpened(m_editor);
}

void TopicsSection::askMerge()
{
    if (!m_shown)
        return;
    auto *dialog =
        new MergeTopicDialog(m_workspace, TopicLink{m_shown->id, m_shown->name, m_shown->status}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeTopicDialog::merged, this, [this](TopicId kept, const QString &sentence) {
        Q_EMIT message(sentence, false);
        showTopic(kept);
    });
    dialog->open();
}

void TopicsSection::askRemove()
{
    if (!m_shown)
        return;
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Remove a topic"));
    box->setTextFormat(Qt::PlainText);
    box->setText(
        tr("Remove the topic “%1”? That is possible only while nothing is linked to it.").arg(m_shown->name));
    const QPushButton *go = box->addButton(tr("Remove the topic"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(go, &QPushButton::clicked, this, [this, id = m_shown->id] {
        deliver(m_workspace.guide().remove(id), this, [this](const Result<void> &done) {
            if (!done)
                return m_bar->say(explain(done.error()), MessageBar::Tone::Error);
            m_topic.reset();
            m_shown.reset();
            m_panel->showNothing(tr("The topic is removed."));
            Q_EMIT message(tr("The topic is removed."), false);
        });
    });
    box->open();
}

} // namespace tjc
