#include "ui/calendar/session_editor.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/directory_service.h"
#include "service/explain.h"
#include "service/planning_service.h"
#include "ui/calendar/cancel_dialog.h"
#include "ui/calendar/fewer_seats.h"
#include "ui/calendar/plan_change.h"
#include "ui/calendar/repeat_editor.h"
#include "ui/calendar/session_form.h"

#include <QUuid>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleFound = 20;

QList<PersonPicker::Chosen> trainersOf(const SessionDetails &details)
{
    QList<PersonPicker::Chosen> trainers;
    for (const SessionTrainer &trainer : details.trainers)
        trainers += {trainer.person, trainer.name};
    return trainers;
}

/// A new session that says the same.
SessionDraft copyOf(SessionDraft draft)
{
    draft.id.reset();
    draft.revision = 0;
    draft.uid.clear();
    draft.occurrence.reset();
    draft.rules.decided.reset();
    return draft;
}

/// What is made after `made`: in the same place, as long, from its end on. What it is about is still to be said.
SessionDraft nextAfter(const SessionDraft &made)
{
    const Instant end = made.when.end();
    const auto when = Span::from(end, end.plusMs(made.when.ms()));
    SessionDraft next = planned(copyOf(made), {when.value_or(made.when)});
    next.title.clear();
    next.summary.clear();
    next.url.clear();
    next.trainers.clear();
    next.topics.clear();
    return next;
}

} // namespace

SessionEditor::SessionEditor(Workspace &workspace, QWidget *window, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_window(window),
      m_desk(new SeriesDesk(workspace, window, this)), m_saver(workspace, this)
{
    connect(m_desk, &SeriesDesk::message, this, &SessionEditor::message);
}

void SessionEditor::create(Span when, std::optional<RoomId> room)
{
    SessionDraft draft{.when = when};
    draft.maxSeats = 12;
    draft.roomId = room;
    open(draft, std::nullopt, {});
}

void SessionEditor::edit(SessionId id)
{
    deliver(m_workspace.calendar().session(id), this, [this](Result<SessionDetails> details) {
        if (details)
            open(draftOf(*details), *details, trainersOf(*details));
        else
            Q_EMIT message(explain(details.error()), true);
    });
}

void SessionEditor::copy(SessionId id)
{
    deliver(m_workspace.calendar().session(id), this, [this](Result<SessionDetails> details) {
        if (details)
            open(copyOf(draftOf(*details)), std::nullopt, trainersOf(*details));
        else
            Q_EMIT message(explain(details.error()), true);
    });
}

void SessionEditor::open(const SessionDraft &draft, const std::optional<SessionDetails> &before,
    const QList<PersonPicker::Chosen> &trainers)
{
    deliver(
        m_workspace.calendar().lists(), this, [this, draft, before, trainers](Result<CalendarLists> lists) {
            if (!lists) {
                Q_EMIT message(explain(lists.error()), true);
                return;
            }
            if (m_form) {
                m_form->raise();
                return;
            }
            m_before = before;
            if (before)
                m_saver.know(*before);
            DirectoryService &directory = m_workspace.directory();
            m_form = new SessionForm(
                *lists,
                [&directory](const QString &text) {
                    return directory.people({.text = text}, std::nullopt, peopleFound);
                },
                m_window);
            m_form->setAttribute(Qt::WA_DeleteOnClose);
            m_form->setUsualRules([&planning = m_workspace.planning()](Format format, Span when) {
                return planning.signupDefaults(format, when);
            });
            m_form->setDraft(draft, trainers);
            m_form->repeat().setSource(
                [this](const Recurrence &rule, Day first) { return m_workspace.series().days(rule, first); });
            m_seriesUid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            m_rule.reset();
            if (before && before->series) {
                if (const auto rule = recurrenceOf(before->series->rule, before->series->first)) {
                    m_form->repeat().setStored(*rule, before->series->first);
                    // As the editor says it: what does not belong to the rule may differ.
                    m_rule = m_form->repeat().rule();
                }
            }
            m_form->watchFromHere();
            connect(m_form, &SessionForm::saveRequested, this, &SessionEditor::save);
            connect(m_form, &QDialog::finished, this, &SessionEditor::closed);
            m_form->open();
            Q_EMIT formOpened(m_form);
        });
}

void SessionEditor::save(const SessionDraft &draft)
{
    if (!draft.id || !m_before || !hasFewerSeats(draft, draftOf(*m_before)))
        return store(draft);
    const auto ask = [this, draft](const Result<QList<Participant>> &participants) {
        if (!participants)
            return answered(participants.error());
        const QStringList names = namesBeyond(*participants, *draft.maxSeats);
        if (names.isEmpty())
            return store(draft);
        askAboutFewerSeats(
            names, *draft.maxSeats, m_form, [this, draft] { store(draft); }, [this] { m_form->resume(); });
    };
    deliver(m_workspace.calendar().participants(*draft.id), m_form.data(), ask);
}

void SessionEditor::store(const SessionDraft &draft)
{
    const auto trainers = m_form->trainers();
    for (const PersonPicker::Chosen &person : trainers)
        m_saver.know(person.id, person.name);
    const std::optional<Recurrence> rule = m_form->repeat().rule();
    const bool isChange = draft.id && m_before;
    if (isChange && m_before->series && m_rule)
        return askHowFar(draft, rule == m_rule ? std::nullopt : rule);
    if (rule)
        return makeSeries(draft, *rule);
    saveOne(draft);
}

void SessionEditor::saveOne(const SessionDraft &draft)
{
    // One that was deleted meanwhile may be made anew.
    const bool isChange = draft.id && m_before;
    const std::optional<SessionDraft> before = isChange ? std::optional(draftOf(*m_before)) : std::nullopt;
    m_saver.save(draft, before, tr("Back to the form"), m_form,
        [this](const Result<DraftSaver::Saved> &saved) { answered(saved); });
}

void SessionEditor::makeSeries(const SessionDraft &draft, const Recurrence &rule)
{
    const SeriesPlan plan{m_seriesUid, rule, m_form->repeat().leavesOutDaysOff()};
    deliver(
        m_workspace.series().make(draft, plan), this, [this, title = draft.title](Result<MadeSeries> series) {
            if (!series)
                return failed(series.error());
            Q_EMIT seriesMade({{}, series->before, series->after}, title);
            Q_EMIT message(tr("%n session(s) are planned.", nullptr, series->sessions), false);
            Q_EMIT made(series->first, series->begin);
            if (m_form)
                m_form->done();
        });
}

void SessionEditor::askHowFar(const SessionDraft &draft, const std::optional<Recurrence> &rule)
{
    SeriesEdit edit{draftOf(*m_before), draft, SeriesScope::This, rule, m_before->series->revision, {}};
    if (edit.before == edit.after && !rule)
        return saveOne(draft);
    m_desk->ask(
        edit, tr("Back to the form"), m_form, [this, edit](Result<SeriesDesk::Answer> answer) mutable {
            if (!answer)
                return failed(answer.error());
            if (answer->scope == SeriesScope::This)
                return saveOne(edit.after);
            edit.scope = answer->scope;
            edit.reason = answer->reason;
            saveSeries(edit);
        });
}

void SessionEditor::saveSeries(const SeriesEdit &edit)
{
    const auto whole = std::make_shared<SavedSeries>();
    const auto how = [this, edit, whole](
                         const SessionDraft &mine, const std::optional<SessionDraft> &before) {
        SeriesEdit wanted = edit;
        wanted.after = mine;
        wanted.before = before.value_or(edit.before);
        // Who was asked about what another made of it has seen what the series is now.
        if (mine.revision != edit.after.revision)
            wanted.seriesRevision.reset();
        const auto keep = [whole, id = *mine.id](Result<SavedSeries> saved) -> Result<SessionId> {
            TJC_TRY(done, std::move(saved));
            *whole = done;
            return id;
        };
        return m_workspace.series().save(wanted).then(QtFuture::Launch::Sync, keep);
    };
    const auto done = [this, whole](const Result<DraftSaver::Saved> &saved) {
        if (!saved)
            return failed(saved.error());
        Q_EMIT message(tr("%n session(s) are saved.", nullptr, whole->effect.touched()), false);
        Q_EMIT seriesChanged(*whole, saved->after.title);
        Q_EMIT this->saved(*saved->after.id);
        if (m_form)
            m_form->done();
    };
    m_saver.save(edit.after, edit.before, tr("Back to the form"), m_form, done, how);
}

void SessionEditor::answered(const Result<DraftSaver::Saved> &saved)
{
    if (saved) {
        const SessionDraft &after = saved->after;
        Q_EMIT message(saved->before ? tr("The session is saved.") : tr("The session is made."), false);
        if (saved->before) {
            Q_EMIT changed(*saved->before, after);
            Q_EMIT this->saved(*after.id);
        } else {
            Q_EMIT made(*after.id, after.when.begin());
        }
        const bool isMore = m_form && m_form->wantsAnother();
        if (m_form) {
            m_form->done();
            m_form = nullptr;
        }
        if (isMore)
            open(nextAfter(after), std::nullopt, {});
        return;
    }
    failed(saved.error());
}

void SessionEditor::failed(const Error &error)
{
    if (!m_form)
        Q_EMIT message(explain(error), true);
    else if (error.kind == ErrorKind::NotFound && error.subject == "session"_L1)
        m_form->offerNew();
    else if (error.kind == ErrorKind::Cancelled && error.subject == "series.scope"_L1)
        m_form->resume();
    else
        m_form->fail(error);
}

void SessionEditor::cancel(const SessionDetails &details)
{
    if (details.occurrence)
        return m_desk->cancel(details);
    const auto done = [this, id = details.row.id](Result<void> result) {
        if (!result)
            return Q_EMIT message(explain(result.error()), true);
        Q_EMIT message(tr("The session is cancelled."), false);
        Q_EMIT cancelled(id);
    };
    auto *dialog = new CancelDialog(details.row.title, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, done, id = details.row.id, revision = details.revision] {
            deliver(m_workspace.calendar().cancelSession(id, revision, dialog->reason()), this, done);
        });
    dialog->open();
}

} // namespace tjc
