#include "ui/market/wish_desk.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "service/match_service.h"
#include "service/wish_service.h"
#include "ui/calendar/cancel_dialog.h"
#include "ui/market/merge_dialog.h"
#include "ui/market/wish_form.h"
#include "ui/market/wish_planner.h"
#include "ui/widgets/local_time.h"

#include <QUuid>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int matchesShown = 5;
constexpr qsizetype mergeShown = 30;

} // namespace

WishDesk::WishDesk(
    Workspace &workspace, WishPanel &panel, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_panel(panel), m_clock(std::move(clock)),
      m_planner(new WishPlanner(workspace, panel.window(), this))
{
    connect(&panel, &WishPanel::acted, this, &WishDesk::act);
    connect(&panel, &WishPanel::sessionRequested, this, &WishDesk::sessionRequested);
    connect(&panel, &WishPanel::wishRequested, this, &WishDesk::wishRequested);
    connect(&panel, &WishPanel::planWith, this, [this](PersonId trainer) {
        if (m_shown)
            m_planner->begin(*m_shown, trainer);
    });
    connect(m_planner, &WishPlanner::message, this, &WishDesk::message);
}

void WishDesk::show(std::optional<WishId> id)
{
    if (id == m_shown && (!id || m_panel.details()))
        return;
    m_shown = id;
    m_matched.reset();
    ++m_generation;
    m_panel.setBusy(false);
    if (!id)
        return m_panel.showNothing();
    m_panel.showLoading();
    ask();
}

void WishDesk::follow(const ChangeSet &changes)
{
    if (m_shown && (changes.everything || changes.wishes || changes.people || !changes.sessions.isEmpty()))
        ask();
}

void WishDesk::ask()
{
    const quint64 generation = ++m_generation;
    deliver(
        m_workspace.wishes().wish(*m_shown), this, [this, generation](const Result<WishDetails> &details) {
            if (generation != m_generation)
                return;
            m_panel.setBusy(false);
            if (!details) {
                m_panel.showNothing();
                return Q_EMIT message(explain(details.error()), true);
            }
            m_panel.showWish(*details);
            if (details->row.isLive() && m_matched != details->row.id)
                askMatches(details->row.id);
        });
}

void WishDesk::askMatches(WishId id)
{
    m_matched = id;
    deliver(m_workspace.matching().forWish(id, matchesShown), this,
        [this, id](const Result<WishMatches> &matches) {
            if (m_shown != id)
                return;
            if (matches)
                m_panel.showMatches(*matches);
            else
                m_panel.showMatchError(explain(matches.error()));
        });
}

void WishDesk::answered(WishId id, const Result<void> &result, const QString &done)
{
    if (!result) {
        if (m_shown == id)
            m_panel.showError(explain(result.error()));
        Q_EMIT message(explain(result.error()), true);
    } else {
        Q_EMIT message(done, false);
    }
    // What was refused has changed meanwhile. Until it is read again nothing is begun: it would be refused as well.
    if (m_shown == id && (result || result.error().kind == ErrorKind::Conflict))
        ask();
    else
        m_panel.setBusy(false);
}

void WishDesk::meToo(WishId id)
{
    m_panel.setBusy(true);
    deliver(m_workspace.wishes().meToo(id), this, [this, id](const Result<void> &done) {
        answered(id, done, tr("You wish this too. You are told when it is planned, and signed up then."));
    });
}

void WishDesk::act(WishPanel::Act act)
{
    const auto &details = m_panel.details();
    if (!details)
        return;
    const WishRow wish = details->row;
    WishService &wishes = m_workspace.wishes();
    const auto then = [this, id = wish.id](QFuture<Result<void>> future, const QString &done) {
        m_panel.setBusy(true);
        deliver(future, this, [this, id, done](const Result<void> &result) { answered(id, result, done); });
    };
    switch (act) {
    case WishPanel::Act::MeToo:
        return meToo(wish.id);
    case WishPanel::Act::Withdraw:
        return then(wishes.withdraw(wish.id), tr("You no longer wish this."));
    case WishPanel::Act::PickUp:
        return then(wishes.pickUp(wish.id, wish.revision),
            tr("You take this up; who wishes it is told. Plan it as a session when you know when."));
    case WishPanel::Act::PutBack:
        return then(wishes.putBack(wish.id, wish.revision), tr("The wish is open again for somebody else."));
    case WishPanel::Act::Plan:
        return m_planner->begin(wish.id, std::nullopt);
    case WishPanel::Act::Unplan:
        return unplan(wish.id);
    case WishPanel::Act::Edit:
        return openForm(draftOf(wish));
    case WishPanel::Act::Merge:
        return askMerge(wish);
    case WishPanel::Act::Close:
        return askWhyClosed(wish);
    case WishPanel::Act::Reopen:
        return then(wishes.reopen(wish.id, wish.revision), tr("The wish is open again."));
    }
}

void WishDesk::unplan(WishId id)
{
    m_panel.setBusy(true);
    deliver(m_workspace.wishes().unplan(id), this, [this, id](const Result<void> &done) {
        answered(id, done, tr("The planning is taken back: the session is gone and the wish is as it was."));
    });
}

void WishDesk::create(const QString &title)
{
    WishDraft draft{.uid = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .title = title,
        .note = {},
        .topic = {},
        .format = {},
        .first = {},
        .last = {}};
    openForm(draft);
}

void WishDesk::openForm(const WishDraft &draft)
{
    if (m_form)
        return m_form->raise();
    deliver(m_workspace.calendar().lists(), this, [this, draft](const Result<CalendarLists> &lists) {
        if (!lists)
            return Q_EMIT message(explain(lists.error()), true);
        if (m_form)
            return m_form->raise();
        m_form = new WishForm(
            *lists,
            [&matching = m_workspace.matching(), id = draft.id](const QString &title,
                std::optional<TopicId> topic) { return matching.similar(title, topic, id); },
            localMoment(m_clock->now()).day, m_panel.window());
        m_form->setAttribute(Qt::WA_DeleteOnClose);
        m_form->setDraft(draft);
        connect(m_form, &WishForm::saveRequested, this, &WishDesk::save);
        // Who joins what is there has no wish of his own to save.
        connect(m_form, &WishForm::meTooRequested, this, [this](WishId id) {
            m_form->done();
            Q_EMIT wishRequested(id);
            meToo(id);
        });
        connect(m_form, &WishForm::wishRequested, this, [this](WishId id) {
            m_form->done();
            Q_EMIT wishRequested(id);
        });
        connect(m_form, &WishForm::sessionRequested, this, [this](SessionId id, Instant begin) {
            m_form->done();
            Q_EMIT sessionRequested(id, begin);
        });
        m_form->open();
        Q_EMIT formOpened(m_form);
    });
}

void WishDesk::save(const WishDraft &draft)
{
    deliver(m_workspace.wishes().save(draft), this, [this, isNew = !draft.id](const Result<WishId> &saved) {
        if (!saved) {
            if (m_form)
                m_form->fail(saved.error());
            else
                Q_EMIT message(explain(saved.error()), true);
            return;
        }
        if (m_form)
            m_form->done();
        Q_EMIT message(isNew
                           ? tr("Your wish is on the marketplace. Colleagues can wish it too, or take it up.")
                           : tr("The wish is changed."),
            false);
        Q_EMIT wishRequested(*saved);
    });
}

void WishDesk::askWhyClosed(const WishRow &wish)
{
    auto *dialog = new CancelDialog(
        {tr("Close the wish"), tr("Why is “%1” closed? Everybody who wishes it reads this.").arg(wish.title),
            tr("Close the wish"), tr("Leave it open")},
        m_panel.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = wish.id, revision = wish.revision] {
        m_panel.setBusy(true);
        deliver(m_workspace.wishes().close(id, revision, dialog->reason()), this,
            [this, id](const Result<void> &done) { answered(id, done, tr("The wish is closed.")); });
    });
    dialog->open();
}

void WishDesk::askMerge(const WishRow &wish)
{
    const auto find = [this, wish](const QString &text) {
        const auto rowsOf = [this](const Result<QList<WishId>> &ids) {
            return ids ? m_workspace.wishes().rows(ids->mid(0, mergeShown))
                       : QtFuture::makeReadyFuture(Result<QList<WishRow>>(ids.error()));
        };
        if (text.isEmpty()) {
            return m_workspace.matching()
                .similar(wish.title, wish.topic, wish.id)
                .then(QtFuture::Launch::Sync, [](const Result<Similar> &similar) -> Result<QList<WishRow>> {
                    TJC_TRY(found, Result<Similar>(similar));
                    return found.wishes;
                });
        }
        WishFilter filter;
        filter.text = text;
        filter.onlyLive = true;
        return m_workspace.wishes().ids(filter).then(QtFuture::Launch::Sync, rowsOf).unwrap();
    };
    auto *dialog = new MergeDialog(wish, find, m_panel.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &MergeDialog::chosen, this, [this, dialog = QPointer(dialog), id = wish.id](WishId target) {
            deliver(m_workspace.wishes().merge(id, target), this,
                [this, dialog, id, target](const Result<void> &done) {
                    if (!done && dialog)
                        return dialog->fail(explain(done.error()));
                    if (dialog)
                        dialog->accept();
                    answered(id, done, tr("The two wishes are one now."));
                    if (done)
                        Q_EMIT wishRequested(target);
                });
        });
    dialog->open();
}

} // namespace tjc
