#include "ui/forum/thread_list.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/forum/forum_delegates.h"
#include "ui/forum/thread_model.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/safe_markdown.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// As many as are seen at once.
constexpr int firstRows = 50;
constexpr int mostHits = 200;

/// Why nothing is there, and what would bring something.
QString emptyText(const ThreadFilter &filter)
{
    ThreadFilter rest = filter;
    rest.order = {};
    const auto isOnly = [&rest](bool ThreadFilter::*only) {
        ThreadFilter alone;
        alone.*only = true;
        return rest == alone;
    };
    if (isOnly(&ThreadFilter::onlyMine))
        return ThreadList::tr("You have not asked or begun anything here yet.");
    if (isOnly(&ThreadFilter::onlyFollowed))
        return ThreadList::tr(
            "You follow nothing yet. With “Follow” above a thread you are told of what is new in it.");
    if (isOnly(&ThreadFilter::onlyUnread))
        return ThreadList::tr("You have read everything in what you follow.");
    if (isOnly(&ThreadFilter::onlyBookmarked))
        return ThreadList::tr("You have kept nothing yet. With “Keep” under a post you find it again here.");
    if (isOnly(&ThreadFilter::onlyReported))
        return ThreadList::tr("No post is reported.");
    ThreadFilter unanswered;
    unanswered.solved = Solved::Unanswered;
    if (rest == unanswered)
        return ThreadList::tr("Every question has an answer.");
    ThreadFilter ofSession;
    ofSession.session = rest.session;
    if (rest.session && rest == ofSession)
        return ThreadList::tr("Nothing has been asked about this session yet.");
    return ThreadList::tr("No thread fits this filter.");
}

QList<ThreadId> threadIdsOf(const QList<qint64> &keys)
{
    QList<ThreadId> ids;
    for (const qint64 key : keys) {
        if (const auto id = ThreadId::from(key))
            ids += *id;
    }
    return ids;
}

} // namespace

ThreadList::ThreadList(Workspace &workspace, const std::shared_ptr<const Clock> &clock, bool readOnly,
    bool moderates, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_readOnly(readOnly),
      m_filter(new ForumFilterBar(moderates, this)), m_state(new MessageBar(this)),
      m_pages(new QStackedWidget(this)),
      m_model(new ThreadModel(
          [&forum = workspace.forum()](const QList<qint64> &ids) { return forum.rows(threadIdsOf(ids)); },
          clock, this)),
      m_list(listView(tr("Threads"))), m_found(new HitModel(clock, this)),
      m_hits(listView(tr("Posts that were found")))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ThreadDelegate(m_list));
    m_hits->setModel(m_found);
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_hits);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space8);
    column->addWidget(m_filter);
    column->addWidget(m_state);
    column->addWidget(m_pages, 1);

    connect(m_filter, &ForumFilterBar::filterChanged, this, [this] { load(true); });
    connect(m_filter, &ForumFilterBar::downPressed, this, &ThreadList::focusList);
    connect(m_filter, &ForumFilterBar::enterPressed, this, [this] {
        if (isSearching() && m_found->rowCount() > 0 && m_hits->currentIndex().isValid())
            chooseCurrent(true);
        else
            m_hasEnter = isSearching();
    });
    connect(m_state, &MessageBar::actionTriggered, this, [this] {
        switch (std::exchange(m_offer, Offer::None)) {
        case Offer::Retry:
            m_state->clear();
            return load(false);
        case Offer::Clear:
            return m_filter->clear();
        case Offer::Ask:
            tellState();
            return Q_EMIT newQuestionRequested();
        case Offer::None:
            return;
        }
    });
    for (QListView *list : {m_list, m_hits}) {
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
            if (!m_isQuiet)
                chooseCurrent(false);
        });
        connect(list, &QListView::clicked, this, [this] { chooseCurrent(false); });
    }
    connect(m_model, &ThreadModel::failed, this, &ThreadList::failed);
}

QListView *ThreadList::listView(const QString &name)
{
    auto *list = new QListView(this);
    list->setAccessibleName(name);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setTabKeyNavigation(false);
    list->viewport()->setAttribute(Qt::WA_Hover);
    list->installEventFilter(this);
    return list;
}

bool ThreadList::isSearching() const
{
    return !m_filter->typed().isEmpty();
}

void ThreadList::follow(const ChangeSet &changes)
{
    if (changes.everything || changes.forum)
        load(m_generation == 0);
}

void ThreadList::setFilter(const ThreadFilter &filter)
{
    m_filter->setFilter(filter);
}

void ThreadList::search(const QString &text)
{
    m_filter->setText(text);
    m_filter->focusText();
}

void ThreadList::focusSearch()
{
    m_filter->focusText();
}

void ThreadList::focusList()
{
    QListView *list = isSearching() ? m_hits : m_list;
    list->setFocus();
    if (!list->currentIndex().isValid() && list->model()->rowCount() > 0)
        list->setCurrentIndex(list->model()->index(0, 0));
}

void ThreadList::select(ThreadId id)
{
    if (isSearching())
        return;
    m_isQuiet = true;
    const QModelIndex at = m_model->indexOfId(id.value());
    m_list->setCurrentIndex(at);
    if (at.isValid())
        m_list->scrollTo(at);
    else
        m_wanted = id;
    m_isQuiet = false;
}

void ThreadList::chooseCurrent(bool enter)
{
    if (isSearching()) {
        const int row = m_hits->currentIndex().row();
        if (row < 0 || row >= m_found->rowCount())
            return;
        const PostHit &hit = m_found->hits().at(row);
        return Q_EMIT chosen(hit.thread, hit.post, enter);
    }
    const auto key = m_model->idAt(m_list->currentIndex());
    if (const auto id = key ? ThreadId::from(*key) : std::nullopt)
        Q_EMIT chosen(*id, std::nullopt, enter);
}

bool ThreadList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto *list = static_cast<QListView *>(watched);
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            chooseCurrent(true);
            return true;
        }
        if (key == Qt::Key_Up && list->currentIndex().row() == 0) {
            m_filter->focusText();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Of another list the first rows come in one answer, so that they stand there at once; then all identifiers, where there
/// are more.
void ThreadList::load(bool isAnother)
{
    const quint64 generation = ++m_generation;
    m_pages->setCurrentIndex(isSearching() ? 1 : 0);
    if (isSearching())
        return find();
    if (!isAnother)
        return loadAll();
    if (m_model->ids().isEmpty())
        m_state->say(tr("Fetching the threads…"), MessageBar::Tone::Plain, {}, false);
    deliver(m_workspace.forum().search(m_filter->filter(), firstRows), this,
        [this, generation](const Result<ThreadAnswer> &answer) {
            if (generation != m_generation)
                return;
            if (answer)
                return tookFirst(*answer);
            // What stands there is of another filter.
            m_model->showRows({});
            failed(answer.error());
        });
}

void ThreadList::loadAll()
{
    deliver(m_workspace.forum().ids(m_filter->filter()), this,
        [this, generation = m_generation](const Result<QList<ThreadId>> &ids) {
            if (generation != m_generation)
                return;
            ids ? tookAll(*ids) : failed(ids.error());
        });
}

void ThreadList::find()
{
    deliver(m_workspace.forum().find(m_filter->typed(), m_filter->hitOrder(), mostHits), this,
        [this, generation = m_generation](const Result<HitAnswer> &answer) {
            if (generation != m_generation)
                return;
            answer ? tookHits(*answer) : failed(answer.error());
        });
}

void ThreadList::failed(const Error &error)
{
    m_offer = Offer::Retry;
    m_state->say(explain(error), MessageBar::Tone::Error, tr("Try again"), false);
    Q_EMIT settled();
}

void ThreadList::tookFirst(const ThreadAnswer &answer)
{
    const auto chosenBefore = m_model->idAt(m_list->currentIndex());
    m_isQuiet = true;
    m_model->showRows(answer.first);
    tellState();
    const auto wanted = m_wanted ? std::optional(m_wanted->value()) : chosenBefore;
    if (const QModelIndex again = wanted ? m_model->indexOfId(*wanted) : QModelIndex(); again.isValid())
        m_list->setCurrentIndex(again);
    m_isQuiet = false;
    if (!answer.isAll)
        return loadAll();
    m_wanted.reset();
    Q_EMIT settled();
}

void ThreadList::tookAll(const QList<ThreadId> &ids)
{
    QList<qint64> keys;
    keys.reserve(ids.size());
    for (const ThreadId id : ids)
        keys += id.value();
    m_isQuiet = true;
    m_model->reload(keys);
    tellState();
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (const QModelIndex at = wanted ? m_model->indexOfId(wanted->value()) : QModelIndex(); at.isValid()) {
        m_list->setCurrentIndex(at);
        m_list->scrollTo(at);
    }
    m_isQuiet = false;
    Q_EMIT settled();
}

void ThreadList::tookHits(const HitAnswer &answer)
{
    m_isQuiet = true;
    const int row = m_hits->currentIndex().row();
    const qint64 before = row >= 0 && row < m_found->rowCount() ? m_found->hits().at(row).post.value() : 0;
    m_found->show(answer.hits);
    int now = 0;
    for (qsizetype i = 0; i < answer.hits.size(); ++i) {
        if (answer.hits[i].post.value() == before)
            now = int(i);
    }
    m_hits->setCurrentIndex(m_found->index(now, 0));
    m_isQuiet = false;
    m_offer = Offer::None;
    if (answer.hits.isEmpty() && m_filter->typed().isEmpty())
        return;
    const ForumSearch search = parsedSearch(m_filter->typed());
    if (!search.unknown.isEmpty()) {
        m_state->say(tr("“is:%1” is not known; there are is:solved, is:unanswered, is:question and others.")
                         .arg(readableLine(search.unknown.first()).left(40)),
            MessageBar::Tone::Plain, {}, false);
    } else if (answer.hits.isEmpty()) {
        m_offer = m_readOnly ? Offer::None : Offer::Ask;
        m_state->say(tr("No post has these words. Try fewer, or ask your colleagues."),
            MessageBar::Tone::Plain, m_readOnly ? QString() : tr("Ask a question"), false);
    } else if (!answer.isAll) {
        m_state->say(tr("The first %n post(s) that were found; more words find fewer.", nullptr,
                         int(answer.hits.size())),
            MessageBar::Tone::Plain, {}, false);
    } else {
        m_state->clear();
    }
    if (std::exchange(m_hasEnter, false) && !answer.hits.isEmpty())
        chooseCurrent(true);
    Q_EMIT settled();
}

void ThreadList::tellState()
{
    if (!m_model->ids().isEmpty()) {
        m_offer = Offer::None;
        return m_state->clear();
    }
    if (m_filter->isFiltered()) {
        m_offer = Offer::Clear;
        return m_state->say(
            emptyText(m_filter->filter()), MessageBar::Tone::Plain, tr("Clear the filter"), false);
    }
    m_offer = m_readOnly ? Offer::None : Offer::Ask;
    m_state->say(
        tr("Nobody has asked or told anything here yet. Ask what you would like to know: everybody in this "
           "workspace can answer."),
        MessageBar::Tone::Plain, m_readOnly ? QString() : tr("Ask a question"), false);
}

} // namespace tjc
