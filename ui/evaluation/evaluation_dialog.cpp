#include "ui/evaluation/evaluation_dialog.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/evaluation/answer_page.h"
#include "ui/evaluation/evaluation_words.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QLabel *plain(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// That somebody answered and what was answered are kept one after the other: nobody knows which of these was done.
bool mayHaveArrived(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Busy
           || error.kind == ErrorKind::Cancelled;
}

} // namespace

EvaluationDialog::EvaluationDialog(
    const EvaluationAbout &about, const QString &anonymity, Asks asks, QWidget *parent)
    : QDialog(parent), m_about(about), m_asks(std::move(asks)), m_ballot{about.session, about.kind, {}},
      m_title(plain(this)), m_facts(plain(this)), m_anonymity(plain(this)), m_hint(plain(this)),
      m_loading(new QWidget(this)), m_loadingText(plain(m_loading)), m_scroll(new QScrollArea(this)),
      m_page(new AnswerPage), m_thanks(new QWidget(this)), m_thanksTitle(plain(m_thanks)),
      m_thanksText(plain(m_thanks)), m_pages(new QStackedWidget(this)), m_bar(new MessageBar(this))
{
    build(anonymity);
    setAbout(about);
    connect(m_bar, &MessageBar::actionTriggered, this, &EvaluationDialog::load);
    connect(m_page, &AnswerPage::edited, m_bar, &MessageBar::clear);
    load();
}

void EvaluationDialog::build(const QString &anonymity)
{
    setWindowTitle(m_about.kind == EvaluationKind::After ? tr("Evaluate") : tr("What did you do with it?"));
    m_title->setFont(metrics::titleFont(font()));
    m_anonymity->setText(anonymity);
    const QString hint =
        tr("It takes about two minutes. Where “needs an answer” does not stand, you may skip it.");
    m_hint->setText(
        m_about.kind == EvaluationKind::After
            ? hint
            : tr("You were there three months ago. What did you do with it since?") + u' ' + hint);

    auto *loading = new QVBoxLayout(m_loading);
    loading->setContentsMargins({});
    loading->addWidget(m_loadingText);
    loading->addStretch(1);
    m_loadingText->setText(tr("Fetching the questions…"));

    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, metrics::space8, 0);
    column->setSpacing(metrics::space12);
    // What it is about scrolls along: on a small screen, or with large letters, the questions need the room.
    for (QLabel *text : {m_anonymity, m_hint})
        column->addWidget(text);
    column->addSpacing(metrics::space4);
    column->addWidget(m_page);
    column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(body);

    auto *thanks = new QVBoxLayout(m_thanks);
    thanks->setContentsMargins({});
    thanks->setSpacing(metrics::space8);
    m_thanksTitle->setFont(metrics::titleFont(font()));
    m_thanksTitle->setText(tr("Thank you!"));
    thanks->addWidget(m_thanksTitle);
    thanks->addWidget(m_thanksText);
    thanks->addStretch(1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_loading, m_scroll, m_thanks})
        m_pages->addWidget(page);

    auto *buttons = new QDialogButtonBox(this);
    m_send = buttons->addButton(tr("Send my answers"), QDialogButtonBox::AcceptRole);
    m_question = buttons->addButton(tr("Ask a question in the forum"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_send, m_question, m_close})
        button->setAutoDefault(false);
    m_send->setToolTip(tr("%1 (%2)", "a button and its key").arg(tr("Send my answers"), u"Ctrl+Enter"_s));
    connect(buttons, &QDialogButtonBox::accepted, this, &EvaluationDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &EvaluationDialog::reject);
    connect(m_question, &QPushButton::clicked, this, [this] {
        Q_EMIT newQuestion(m_about.session);
        QDialog::accept();
    });

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    outer->setSpacing(metrics::space12);
    outer->addWidget(m_title);
    outer->addWidget(m_facts);
    outer->addWidget(m_pages, 1);
    outer->addWidget(m_bar);
    outer->addWidget(buttons);
    resizeWithinScreen(this, {78 * fontMetrics().averageCharWidth(), 40 * fontMetrics().lineSpacing()});
}

/// Enter in a question must not send: what was sent cannot be changed. The box of buttons makes a default as it is shown.
void EvaluationDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_send->setDefault(false);
}

void EvaluationDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return send();
    QDialog::keyPressEvent(event);
}

void EvaluationDialog::setAbout(const EvaluationAbout &about)
{
    m_about = about;
    m_title->setText(about.title.isEmpty() ? windowTitle() : about.title);
    QStringList facts;
    if (about.when)
        facts += whenText(*about.when, false);
    if (!about.trainers.isEmpty())
        facts += tr("with %1").arg(about.trainers);
    m_facts->setText(unbroken(facts.join(u" · "_s)));
    m_facts->setVisible(!facts.isEmpty());
}

void EvaluationDialog::load()
{
    m_bar->clear();
    show(State::Loading);
    deliver(m_asks.form(), this, [this](const Result<EvaluationForm> &form) {
        if (form) {
            m_page->setForm(*form);
            show(State::Asking);
            m_page->focusFirst();
            // What it is about is read first.
            return QTimer::singleShot(0, this, [this] { m_scroll->verticalScrollBar()->setValue(0); });
        }
        show(State::Failed);
        const bool isFinal = form.error().kind == ErrorKind::Conflict
                             || form.error().kind == ErrorKind::Denied
                             || form.error().kind == ErrorKind::NotFound;
        m_bar->say(explain(form.error()), isFinal ? MessageBar::Tone::Plain : MessageBar::Tone::Error,
            isFinal ? QString() : tr("Try again"), false);
        m_close->setFocus();
    });
}

void EvaluationDialog::send()
{
    if (m_state != State::Asking && m_state != State::Undelivered)
        return;
    // What was counted already is sent as it was.
    if (m_state == State::Asking) {
        const auto answers = m_page->checkedAnswersOrTell();
        if (!answers)
            return;
        if (answers->isEmpty()) {
            m_bar->say(
                tr("You have not answered anything yet. Answer at least one question; you can do that only "
                   "once."),
                MessageBar::Tone::Error, {}, false);
            return m_page->focusFirst();
        }
        m_ballot = {m_about.session, m_about.kind, *answers};
    }
    m_bar->clear();
    show(State::Sending);
    deliver(m_asks.answer(m_ballot), this, [this](const Result<void> &answer) { answered(answer); });
}

void EvaluationDialog::answered(const Result<void> &answer)
{
    if (answer) {
        show(State::Sent);
        showThanks();
        return Q_EMIT sent();
    }
    const Error &error = answer.error();
    if (mayHaveArrived(error)) {
        show(State::Undelivered);
        m_bar->say(
            explain(error) + u' '
                + tr(
                    "It may be noted already that you answered, while your answers themselves did not arrive. "
                    "Leave this open and send them again; else they may be lost."),
            MessageBar::Tone::Error, {}, false);
        return m_send->setFocus();
    }
    show(State::Asking);
    if (m_page->fail(error))
        return;
    m_bar->say(explain(error), MessageBar::Tone::Error, {}, false);
    m_send->setFocus();
}

void EvaluationDialog::show(State state)
{
    m_state = state;
    const bool isDone = state == State::Sent || state == State::Failed;
    m_pages->setCurrentWidget(state == State::Loading || state == State::Failed ? m_loading
                              : state == State::Sent                            ? m_thanks
                                                                                : m_scroll);
    m_loadingText->setVisible(state == State::Loading);
    // What was sent waits as it is: a lost answer is sent once more, and that is the same.
    m_page->setEnabled(state == State::Asking);
    m_send->setVisible(!isDone && state != State::Loading);
    m_send->setEnabled(state == State::Asking || state == State::Undelivered);
    m_send->setText(state == State::Sending       ? tr("Sending…")
                    : state == State::Undelivered ? tr("Send again")
                                                  : tr("Send my answers"));
    m_question->setVisible(state == State::Sent && m_about.kind == EvaluationKind::FollowUp);
    m_close->setText(isDone ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(state != State::Sending);
}

void EvaluationDialog::showThanks()
{
    m_bar->clear();
    m_thanksText->setText(
        m_about.kind == EvaluationKind::After
            ? tr(
                "Your answers are sent. They count as soon as five colleagues have answered; the trainer reads them "
                "then, without a name.")
            : tr(
                "Your answers are sent. They count as soon as five colleagues have answered. Do you still run into "
                "something? Ask it in the forum. Where nobody answers for three days, the trainer and colleagues who know "
                "it are told."));
    (m_question->isVisibleTo(this) ? m_question : m_close)->setFocus();
    setAccessibleDescription(m_thanksText->text());
}

void EvaluationDialog::ask(const QString &question, const QString &stay, const QString &go)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Not sent yet"));
    box->setTextFormat(Qt::PlainText);
    box->setText(question);
    const QPushButton *leave = box->addButton(go, QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(stay, QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

void EvaluationDialog::reject()
{
    if (m_state == State::Sending)
        return;
    if (m_state == State::Undelivered) {
        return ask(
            tr("Your answers may not have arrived, and perhaps cannot be given again once this is closed."),
            tr("Stay here"), tr("Close without answers"));
    }
    if (m_state == State::Asking && m_page->isAnswered())
        return ask(tr("Close without sending your answers?"), tr("Stay here"), tr("Close without sending"));
    QDialog::reject();
}

} // namespace tjc
