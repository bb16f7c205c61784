#include "ui/calendar/series_desk.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "service/series_change.h"
#include "ui/calendar/cancel_dialog.h"
#include "ui/calendar/scope_dialog.h"
#include "ui/calendar/series_words.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

ScopeDialog::Choice choiceOf(SeriesScope scope, const Result<SeriesEffect> &effect)
{
    if (!effect)
        return {scope, explain(effect.error()), false};
    return {scope, effectText(*effect), true, effect->people > 0};
}

/// Only the rule itself was changed: that is not of one session.
bool isOfTheRule(const SeriesEdit &edit)
{
    return edit.rule.has_value();
}

} // namespace

SeriesDesk::SeriesDesk(Workspace &workspace, QWidget *window, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_window(window)
{
}

void SeriesDesk::ask(const SeriesEdit &edit, const QString &leave, QWidget *over, const Asked &asked)
{
    const QPointer<QWidget> window(over);
    deliver(m_workspace.series().effects(edit), this, [=, this](Result<SeriesEffects> effects) {
        if (!effects)
            return asked(effects.error());
        if (!window)
            return;
        const bool isOnlyThis =
            !effects->following && !effects->all && effects->following.error().subject == "series.begun"_L1;
        if (isOnlyThis && !isOfTheRule(edit))
            return asked(Answer{SeriesScope::This, {}});
        askHowFar(edit, *effects, leave, window, asked);
    });
}

void SeriesDesk::askHowFar(const SeriesEdit &edit, const SeriesEffects &effects, const QString &leave,
    QWidget *over, const Asked &asked)
{
    ScopeDialog::Choice alone{SeriesScope::This, tr("The others stay as they are.")};
    if (isOfTheRule(edit)) {
        alone.isPossible = false;
        alone.effect = tr("The repeat itself was changed: that is not of one session alone.");
    }
    auto *dialog = new ScopeDialog(
        {tr("A session that repeats"), tr("To which sessions of “%1” does this apply?").arg(edit.after.title),
            tr("What was changed in a session by hand, such as another room, stays as it is there. Sessions that "
               "stay or move keep who is enrolled."),
            tr("Save"), leave},
        {alone, choiceOf(SeriesScope::Following, effects.following), choiceOf(SeriesScope::All, effects.all)},
        over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, asked] {
        asked(Answer{dialog->scope(), dialog->reason()});
    });
    connect(dialog, &QDialog::rejected, this, [asked] {
        asked(Error{ErrorKind::Cancelled, u"series.scope"_s});
    });
    dialog->open();
}

void SeriesDesk::skip(const SessionDetails &details)
{
    const SessionId id = details.row.id;
    const qint64 revision = details.revision;
    if (peopleIn(details.row) == 0)
        return skipFor(id, revision, {});
    auto *dialog =
        new CancelDialog({tr("Skip this session"),
                             tr("Why is “%1” skipped this time? Everybody who is enrolled can read this.")
                                 .arg(details.row.title),
                             tr("Skip this session"), tr("Let it go ahead")},
            m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id, revision] { skipFor(id, revision, dialog->reason()); });
    dialog->open();
}

void SeriesDesk::skipFor(SessionId id, qint64 revision, const QString &reason)
{
    deliver(m_workspace.series().skip(id, revision, reason), this, [this](Result<void> done) {
        Q_EMIT message(
            done ? tr("The session is skipped. You can put it back.") : explain(done.error()), !done);
    });
}

void SeriesDesk::putBack(const SessionDetails &details)
{
    deliver(m_workspace.series().putBack(details.row.id, details.revision), this, [this](Result<void> done) {
        Q_EMIT message(done ? tr("The session is planned again.") : explain(done.error()), !done);
    });
}

void SeriesDesk::cancel(const SessionDetails &details)
{
    const SessionId id = details.row.id;
    deliver(m_workspace.series().cancelReach(id, SeriesScope::Following), this,
        [this, details](Result<CancelReach> following) {
            if (!following)
                return Q_EMIT message(explain(following.error()), true);
            const auto ask = [this, details, following = *following](Result<CancelReach> all) {
                if (all)
                    askHowManyToCancel(details, following, *all);
                else
                    Q_EMIT message(explain(all.error()), true);
            };
            deliver(m_workspace.series().cancelReach(details.row.id, SeriesScope::All), this, ask);
        });
}

void SeriesDesk::askHowManyToCancel(
    const SessionDetails &details, const CancelReach &following, const CancelReach &all)
{
    const auto text = [](const CancelReach &reach) {
        const QString sessions = tr("%n session(s)", nullptr, reach.sessions);
        return reach.people > 0 ? sessions + u' ' + tr("(%n colleague(s) in there)", nullptr, reach.people)
                                : sessions;
    };
    const auto choice = [&](SeriesScope scope, const CancelReach &reach) {
        return ScopeDialog::Choice{scope, text(reach), true, true};
    };
    auto *dialog = new ScopeDialog(
        {tr("Cancel sessions"), tr("Which sessions of “%1” are cancelled?").arg(details.row.title), {},
            tr("Cancel these sessions"), tr("Let them go ahead")},
        {choice(SeriesScope::This, {1, peopleIn(details.row)}), choice(SeriesScope::Following, following),
            choice(SeriesScope::All, all)},
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog, id = details.row.id, revision = details.revision] {
            cancelAll(id, revision, {dialog->scope(), dialog->reason()});
        });
    dialog->open();
}

void SeriesDesk::cancelAll(SessionId id, qint64 revision, const Answer &answer)
{
    deliver(m_workspace.series().cancel(id, revision, answer.scope, answer.reason), this,
        [this](Result<int> cancelled) {
            if (cancelled)
                Q_EMIT message(tr("%n session(s) are cancelled.", nullptr, *cancelled), false);
            else
                Q_EMIT message(explain(cancelled.error()), true);
        });
}

} // namespace tjc
