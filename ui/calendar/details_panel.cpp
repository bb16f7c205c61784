#include "ui/calendar/details_panel.h"

#include "ui/calendar/series_words.h"
#include "ui/calendar/signup_panel.h"
#include "ui/participants/participants_desk.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/links.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tool_tip.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

DetailsPanel::DetailsPanel(bool readOnly, bool canPlan, QWidget *parent)
    : QScrollArea(parent), m_readOnly(readOnly), m_canPlan(canPlan)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("About the session"));
    build();
    showNothing();
}

QLabel *DetailsPanel::addText(QVBoxLayout *column)
{
    auto *text = new QLabel(m_body);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    return text;
}

void DetailsPanel::build()
{
    auto *page = new QWidget(this);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space12);
    m_error = new MessageBar(page);
    m_empty = new QLabel(page);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_body = new QWidget(page);
    outer->addWidget(m_error);
    outer->addWidget(m_empty);
    outer->addWidget(m_body);
    outer->addStretch(1);

    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(metrics::space4);
    m_title = addText(column);
    m_kind = addText(column);
    column->addSpacing(metrics::space8);
    m_when = addText(column);
    m_series = addText(column);
    m_place = addText(column);
    m_trainers = addText(column);
    column->addSpacing(metrics::space8);
    m_seats = addText(column);
    m_filled = new QProgressBar(m_body);
    m_filled->setTextVisible(false);
    m_filled->setMaximumHeight(metrics::space8);
    m_filled->setAccessibleName(tr("Seats taken"));
    column->addWidget(m_filled);
    m_minimum = addText(column);
    m_question = addText(column);
    m_question->setText(tr("Does it go ahead?"));
    m_goOn = new QPushButton(tr("It goes ahead"), m_body);
    m_callOff = new QPushButton(tr("Cancel it…"), m_body);
    auto *decision = new FlowLayout(metrics::space8);
    decision->addWidget(m_goOn);
    decision->addWidget(m_callOff);
    column->addLayout(decision);
    m_window = addText(column);
    column->addSpacing(metrics::space8);
    m_signup = new SignupPanel(m_readOnly, m_body);
    column->addWidget(m_signup);
    column->addSpacing(metrics::space4);
    m_calendar = new QPushButton(QIcon::fromTheme(u"document-export"_s), tr("Put in my calendar…"), m_body);
    m_participants = new QPushButton(tr("Participants…"), m_body);
    m_mail = new QPushButton(QIcon::fromTheme(u"mail-message"_s), tr("Mail text…"), m_body);
    m_evaluate = new QPushButton(m_body);
    m_results = new QPushButton(tr("See the evaluation"), m_body);
    m_questions = new QPushButton(QIcon::fromTheme(u"dialog-messages"_s), {}, m_body);
    m_edit = new QPushButton(QIcon::fromTheme(u"document-edit"_s), tr("Edit"), m_body);
    m_skip = new QPushButton(tr("Skip this one"), m_body);
    m_putBack = new QPushButton(tr("Put it back"), m_body);
    m_cancel = new QPushButton(tr("Cancel session…"), m_body);
    auto *buttons = new FlowLayout(metrics::space8);
    for (QPushButton *button : {m_evaluate, m_results, m_questions, m_calendar, m_participants, m_mail,
             m_edit, m_skip, m_putBack, m_cancel})
        buttons->addWidget(button);
    column->addLayout(buttons);
    column->addSpacing(metrics::space8);
    m_summary = addText(column);
    m_link = new QPushButton(QIcon::fromTheme(u"internet-services"_s), {}, m_body);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    m_about = addText(column);
    setWidget(page);

    connect(m_signup, &SignupPanel::requested, this,
        [this](SignupOffer::Action action) { Q_EMIT signupRequested(m_details->row.id, action); });
    connect(m_goOn, &QPushButton::clicked, this,
        [this] { Q_EMIT goOnRequested(m_details->row.id, m_details->revision); });
    connect(m_callOff, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(m_details->row.id); });
    connect(
        m_calendar, &QPushButton::clicked, this, [this] { Q_EMIT calendarFileRequested(m_details->row); });
    connect(
        m_participants, &QPushButton::clicked, this, [this] { Q_EMIT participantsRequested(*m_details); });
    connect(m_mail, &QPushButton::clicked, this, [this] { Q_EMIT mailRequested(m_details->row.id); });
    connect(m_evaluate, &QPushButton::clicked, this, [this] {
        for (const EvaluationToDo &one : std::as_const(m_toEvaluate)) {
            if (one.session == m_details->row.id)
                return Q_EMIT evaluateRequested(one.session, one.kind);
        }
    });
    connect(m_results, &QPushButton::clicked, this, [this] { Q_EMIT resultsRequested(*m_details); });
    connect(m_questions, &QPushButton::clicked, this,
        [this] { Q_EMIT questionsRequested(*m_details, m_questionCount); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_details->row.id); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(m_details->row.id); });
    connect(m_skip, &QPushButton::clicked, this, &DetailsPanel::skipRequested);
    connect(m_putBack, &QPushButton::clicked, this, &DetailsPanel::putBackRequested);
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (const auto url = safeLink(m_details->url))
            openLink(*url, window());
    });
    updateFonts();
}

void DetailsPanel::setToEvaluate(const QList<EvaluationToDo> &toDo)
{
    m_toEvaluate = toDo;
    if (m_details && m_now)
        fillActions(*m_now);
}

void DetailsPanel::offerResults(SessionId id)
{
    m_shared = id;
    if (m_details && m_now)
        fillActions(*m_now);
}

void DetailsPanel::setQuestions(SessionId id, int count)
{
    m_asked = id;
    m_questionCount = count;
    if (m_details && m_now)
        fillActions(*m_now);
}

void DetailsPanel::showEmpty(const QString &text)
{
    m_details.reset();
    m_kept = nullptr;
    m_error->clear();
    m_body->hide();
    m_empty->setText(text);
    m_empty->show();
    Q_EMIT shown();
}

void DetailsPanel::showNothing()
{
    showEmpty(
        tr("Choose a session to see what it is about, who gives it and whether there is a seat for you."));
}

void DetailsPanel::showLoading()
{
    showEmpty(tr("Fetching the session…"));
}

void DetailsPanel::showError(const QString &sentence)
{
    if (!m_details)
        m_empty->hide();
    m_error->say(sentence, MessageBar::Tone::Error);
}

void DetailsPanel::setBusy(bool busy)
{
    keepFocus();
    m_isBusy = busy;
    m_signup->setBusy(busy);
    m_calendar->setEnabled(!busy);
    updatePlanning();
    if (m_details)
        giveFocusBack();
}

void DetailsPanel::tick(Instant now)
{
    if (m_details)
        fillActions(now);
}

void DetailsPanel::showDetails(const SessionDetails &details, Instant now)
{
    const bool another = !m_details || m_details->row.id != details.row.id;
    m_details = details;
    const SessionRow &row = details.row;
    m_title->setText(row.title);
    QFont title = metrics::titleFont(font());
    title.setStrikeOut(row.state == SessionState::Cancelled);
    m_title->setFont(title);
    m_kind->setText(label(row.format) + u" · "_s + formalText(row.formal));
    m_when->setText(unbroken(whenText(row.when, row.allDay)));
    m_series->setText(seriesText(details));
    m_series->setVisible(details.series.has_value());
    const QString place = placeText(row);
    m_place->setText(place.isEmpty() ? tr("Place not known yet") : place);
    fillTrainers();
    m_seats->setText(seatsText(row));
    m_filled->setVisible(row.maxSeats.has_value());
    m_filled->setRange(0, row.maxSeats.value_or(1));
    m_filled->setValue(std::min(row.enrolled, row.maxSeats.value_or(1)));
    m_summary->setText(details.summary);
    m_summary->setVisible(!details.summary.isEmpty());
    fillLink();
    QStringList about;
    if (!row.organisation.isEmpty())
        about += tr("Organised by %1").arg(row.organisation);
    if (!row.themeWeek.isEmpty())
        about += tr("Part of %1").arg(row.themeWeek);
    if (!row.topics.isEmpty())
        about += tr("Topics: %1").arg(row.topics.join(u", "_s));
    m_about->setText(about.join(u'\n'));
    m_about->setVisible(!about.isEmpty());
    fillActions(now);
    if (another)
        m_error->clear();
    m_empty->hide();
    m_body->show();
    Q_EMIT shown();
}

void DetailsPanel::fillTrainers()
{
    QStringList lines;
    for (const SessionTrainer &trainer : m_details->trainers) {
        QString line = trainer.organisation.isEmpty()
                           ? tr("with %1").arg(trainer.name)
                           : tr("with %1 (%2)").arg(trainer.name, trainer.organisation);
        if (!trainer.email.isEmpty())
            line += u'\n' + trainer.email;
        lines += line;
    }
    m_trainers->setText(lines.isEmpty() ? tr("Trainer not known yet") : lines.join(u'\n'));
}

void DetailsPanel::fillLink()
{
    const auto url = safeLink(m_details->url);
    m_link->setVisible(url.has_value());
    if (url) {
        m_link->setText(tr("Open %1…").arg(linkLabel(*url)));
        m_link->setToolTip(plainToolTip(m_details->url));
    }
}

void DetailsPanel::keepFocus()
{
    // A button that is disabled or hidden would lose the focus to whatever comes next in the window.
    const QList<QPushButton *> all = actions();
    const auto focused = std::ranges::find_if(
        all, [this](const QPushButton *button) { return window()->focusWidget() == button; });
    if (focused == all.end())
        return;
    m_kept = *focused;
    setFocus();
}

void DetailsPanel::giveFocusBack()
{
    const auto canHaveIt = [](const QPushButton *button) {
        return !button->isHidden() && button->isEnabled();
    };
    const QList<QPushButton *> all = actions();
    const auto first = std::ranges::find_if(all, canHaveIt);
    // While a request is on its way only what waits for nothing could have it, which is not what was pressed.
    if (!m_kept || m_isBusy || first == all.end())
        return;
    QPushButton *next = canHaveIt(m_kept) ? m_kept : *first;
    m_kept = nullptr;
    // Whoever went elsewhere in the meantime stays there.
    if (window()->focusWidget() == this)
        next->setFocus();
}

void DetailsPanel::fillEvaluation(Instant now)
{
    const SessionDetails &details = *m_details;
    const bool isOver = details.row.when.end() <= now && details.row.state == SessionState::Planned;
    const auto asked = std::ranges::find_if(
        m_toEvaluate, [&](const EvaluationToDo &one) { return one.session == details.row.id; });
    m_evaluate->setVisible(asked != m_toEvaluate.end() && !m_readOnly);
    if (asked != m_toEvaluate.end()) {
        m_evaluate->setText(asked->kind == EvaluationKind::After ? tr("Evaluate this training")
                                                                 : tr("Tell what you did with it"));
    }
    m_results->setVisible(isOver && (maySeeParticipants(m_me, details) || m_shared == details.row.id));
}

/// Until it is known how many there are, it does not stand there.
void DetailsPanel::fillQuestions()
{
    const bool isKnown = m_asked == m_details->row.id;
    m_questions->setVisible(isKnown && (m_questionCount > 0 || !m_readOnly));
    m_questions->setText(
        m_questionCount > 0 ? tr("Questions (%1)").arg(m_questionCount) : tr("Ask a question"));
    m_questions->setToolTip(m_questionCount > 0
                                ? tr("What is asked and told about this session in the forum")
                                : tr("In the forum: colleagues answer it, and who was there reads along"));
}

void DetailsPanel::fillActions(Instant now)
{
    m_now = now;
    const SessionDetails &details = *m_details;
    const bool isOn = details.row.state == SessionState::Planned;
    const QString minimum = minimumText(details, now);
    m_minimum->setText(minimum);
    m_minimum->setVisible(!minimum.isEmpty());
    keepFocus();
    m_signup->showDetails(details, now);
    QStringList window;
    const bool mayJoin = isOn && !details.mine && m_signup->offer().actions;
    if (mayJoin && details.signupCloses)
        window += tr("Sign up before %1.").arg(momentText(*details.signupCloses));
    if (mayJoin && details.rules.cancelUntil && now < *details.rules.cancelUntil)
        window += tr("You can sign off until %1.").arg(momentText(*details.rules.cancelUntil));
    m_window->setText(window.join(u'\n'));
    m_window->setVisible(!window.isEmpty());
    const bool isAsked = m_canPlan && isToBeDecided(details, now);
    for (QWidget *part : std::initializer_list<QWidget *>{m_question, m_goOn, m_callOff})
        part->setVisible(isAsked);
    m_calendar->setVisible(isOn);
    m_participants->setVisible(maySeeParticipants(m_me, details));
    m_mail->setVisible(maySeeParticipants(m_me, details));
    fillEvaluation(now);
    fillQuestions();
    m_edit->setVisible(m_canPlan);
    m_cancel->setVisible(m_canPlan && isOn && !isAsked);
    const bool canSkip = m_canPlan && !m_readOnly && details.occurrence && now < details.row.when.begin();
    m_skip->setVisible(canSkip && isOn);
    m_putBack->setVisible(canSkip && details.skipped);
    updatePlanning();
    giveFocusBack();
}

void DetailsPanel::updatePlanning()
{
    const QString why =
        m_readOnly ? tr("This workspace can only be read, so nothing can be changed here.") : QString();
    for (QPushButton *button : {m_goOn, m_callOff, m_edit, m_skip, m_putBack, m_cancel}) {
        button->setEnabled(!m_isBusy && !m_readOnly);
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
}

QList<QPushButton *> DetailsPanel::actions() const
{
    return m_signup->buttons()
           + QList<QPushButton *>{m_goOn, m_callOff, m_evaluate, m_results, m_questions, m_calendar,
               m_participants, m_mail, m_edit, m_skip, m_putBack, m_cancel};
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

void DetailsPanel::updateFonts()
{
    m_title->setFont(metrics::titleFont(font()));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_question->setFont(strong);
    m_when->setFont(strong);
}

} // namespace tjc
