#include "ui/market/wish_page.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "service/wish_service.h"
#include "ui/market/wish_desk.h"
#include "ui/market/wish_filter_bar.h"
#include "ui/market/wish_model.h"
#include "ui/market/wish_panel.h"
#include "ui/models/seen_changes.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/row_list.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// As many as are seen at once.
constexpr int firstRows = 50;

QList<WishId> wishIdsOf(const QList<qint64> &keys)
{
    QList<WishId> ids;
    for (const qint64 key : keys) {
        if (const auto id = WishId::from(key))
            ids += *id;
    }
    return ids;
}

} // namespace

WishPage::WishPage(Workspace &workspace, bool readOnly, QWidget *parent, std::shared_ptr<const Clock> clock)
    : QWidget(parent), m_workspace(workspace), m_readOnly(readOnly), m_filter(new WishFilterBar(this)),
      m_new(new QPushButton(tr("New wish…"), this)), m_state(new MessageBar(this)),
      m_model(new WishModel(
          [&wishes = workspace.wishes()](const QList<qint64> &ids) { return wishes.rows(wishIdsOf(ids)); },
          this)),
      m_list(new QTableView(this)), m_panel(new WishPanel(readOnly, this)),
      m_desk(new WishDesk(workspace, *m_panel, std::move(clock), this))
{
    build();
    connect(m_filter, &WishFilterBar::filterChanged, this, [this] { load(true); });
    connect(m_new, &QPushButton::clicked, this, &WishPage::create);
    connect(m_state, &MessageBar::actionTriggered, this, [this] {
        m_state->clear();
        m_isRetry ? load(false) : m_filter->clear();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) {
            const auto key = m_model->idAt(now);
            m_desk->show(key ? WishId::from(*key) : std::nullopt);
        });
    connect(m_model, &WishModel::failed, this, &WishPage::failed);
    connect(m_desk, &WishDesk::message, this, &WishPage::message);
    connect(m_desk, &WishDesk::wishRequested, this, &WishPage::showWish);
    connect(m_desk, &WishDesk::sessionRequested, this, &WishPage::sessionRequested);
    new SeenChanges(workspace, this, [this](const ChangeSet &changes) { follow(changes); });
}

void WishPage::follow(const ChangeSet &changes)
{
    if (changes.everything || changes.lists || changes.guide) {
        deliver(m_workspace.calendar().lists(), this, [this](const Result<CalendarLists> &lists) {
            if (lists)
                m_filter->setLists(*lists);
        });
    }
    if (changes.everything || changes.wishes || changes.lists || changes.guide)
        load(m_generation == 0);
    m_desk->follow(changes);
}

void WishPage::build()
{
    m_new->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_new->setEnabled(!m_readOnly);
    m_new->setAutoDefault(false);
    m_list->setModel(m_model);
    makeRowList(*m_list, tr("Wishes"));
    QHeaderView *header = m_list->horizontalHeader();
    const int letter = m_list->fontMetrics().averageCharWidth();
    header->resizeSection(WishModel::Votes,
        std::max(m_list->fontMetrics().horizontalAdvance(tr("Votes")) + metrics::space24, 8 * letter));
    header->setSectionResizeMode(WishModel::Title, QHeaderView::Stretch);
    header->resizeSection(WishModel::Topic, 20 * letter);
    header->resizeSection(WishModel::Form, 18 * letter);
    header->resizeSection(WishModel::Period, 20 * letter);
    header->resizeSection(WishModel::State, 16 * letter);

    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::space8);
    top->addWidget(m_filter, 1);
    top->addWidget(m_new, 0, Qt::AlignTop);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space12);
    column->setSpacing(metrics::space8);
    column->addLayout(top);
    column->addWidget(m_state);
    column->addWidget(splitter, 1);
}

bool WishPage::isFiltered() const
{
    WishFilter nothing;
    nothing.onlyLive = true;
    nothing.order = m_filter->filter().order;
    return !(m_filter->filter() == nothing);
}

/// Of another list the first rows come in one answer, so that they stand there at once; then all identifiers, where there
/// are more.
void WishPage::load(bool isAnother)
{
    const quint64 generation = ++m_generation;
    if (!isAnother)
        return loadAll({});
    deliver(m_workspace.wishes().search(m_filter->filter(), firstRows), this,
        [this, generation](const Result<WishAnswer> &answer) {
            if (generation != m_generation)
                return;
            answer ? tookFirst(*answer) : failed(answer.error());
        });
}

/// `chosen` is to be chosen again where it is in the list.
void WishPage::loadAll(std::optional<qint64> chosen)
{
    deliver(m_workspace.wishes().ids(m_filter->filter()), this,
        [this, generation = m_generation, chosen](const Result<QList<WishId>> &ids) {
            if (generation != m_generation)
                return;
            ids ? tookAll(*ids, chosen) : failed(ids.error());
        });
}

void WishPage::failed(const Error &error)
{
    m_isRetry = true;
    m_state->say(explain(error), MessageBar::Tone::Error, tr("Try again"), false);
}

void WishPage::tookFirst(const WishAnswer &answer)
{
    const auto chosen = m_model->idAt(m_list->currentIndex());
    m_model->showRows(answer.first);
    tellState();
    const QModelIndex again = chosen ? m_model->indexOfId(*chosen) : QModelIndex();
    if (m_wanted && answer.isAll)
        choose(*m_wanted);
    else if (m_wanted || (chosen && !again.isValid() && !answer.isAll))
        m_list->setCurrentIndex({}); // it may come with the others
    else if (m_model->ids().isEmpty())
        m_desk->show(std::nullopt);
    else
        m_list->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    if (!answer.isAll)
        loadAll(chosen);
}

void WishPage::tookAll(const QList<WishId> &ids, std::optional<qint64> chosen)
{
    QList<qint64> keys;
    keys.reserve(ids.size());
    for (const WishId id : ids)
        keys += id.value();
    m_model->reload(keys);
    tellState();
    if (m_wanted)
        return choose(*m_wanted);
    if (m_model->ids().isEmpty())
        return m_desk->show(std::nullopt);
    if (!chosen || m_list->currentIndex().isValid())
        return;
    const QModelIndex again = m_model->indexOfId(*chosen);
    m_list->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
}

void WishPage::tellState()
{
    if (!m_model->ids().isEmpty())
        return m_state->clear();
    m_isRetry = false;
    WishFilter fitting;
    fitting.onlyLive = true;
    fitting.fitsMe = true;
    fitting.order = m_filter->filter().order;
    if (m_filter->filter() == fitting)
        m_state->say(
            tr("No wish fits you. Say in your profile what you know and what you would like to give."),
            MessageBar::Tone::Plain, tr("Clear the filter"), false);
    else if (isFiltered())
        m_state->say(tr("No wish fits this filter."), MessageBar::Tone::Plain, tr("Clear the filter"), false);
    else
        m_state->say(
            tr("Nobody wishes anything yet. Say what you would like to learn: colleagues can wish it too, "
               "and somebody may give it."),
            MessageBar::Tone::Plain, {}, false);
}

void WishPage::choose(WishId id)
{
    m_wanted.reset();
    const QModelIndex at = m_model->indexOfId(id.value());
    if (at.isValid()) {
        m_list->setCurrentIndex(at);
        m_list->scrollTo(at);
    } else {
        // Not in this list: shown all the same.
        m_list->setCurrentIndex({});
    }
    m_desk->show(id);
}

void WishPage::showWish(WishId id)
{
    m_wanted = id;
    load(false);
}

void WishPage::setFilter(const WishFilter &filter)
{
    m_filter->setFilter(filter);
    m_list->setFocus();
}

void WishPage::create()
{
    m_desk->create();
}

void WishPage::search()
{
    m_filter->focusText();
}

} // namespace tjc
