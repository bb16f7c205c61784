#include "ui/mail/mail_dialog.h"

#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int addressRole = Qt::UserRole;
constexpr int peopleLines = 5;
constexpr int bodyLines = 14;

void makePlain(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
}

} // namespace

MailDialog::MailDialog(MailDraft draft, OpenUrl open, QWidget *parent)
    : QDialog(parent), m_draft(std::move(draft)), m_open(std::move(open)), m_kinds(new QComboBox(this)),
      m_groupBox(new QComboBox(this)), m_people(new QListWidget(this)), m_missing(new QLabel(this)),
      m_subject(new QLineEdit(this)), m_body(new QPlainTextEdit(this)), m_tooLong(new QLabel(this)),
      m_done(new MessageBar(this)),
      m_send(new QPushButton(QIcon::fromTheme(u"mail-message"_s), tr("Open in my mail program"), this)),
      m_copyAddresses(new QPushButton(QIcon::fromTheme(u"edit-copy"_s), tr("Copy the addresses"), this))
{
    setWindowTitle(tr("Mail text"));
    const QList<std::pair<MailKind, QString>> kinds{
        {MailKind::General, tr("Something else")},
        {MailKind::Reminder, tr("Reminder")},
        {MailKind::Moved, tr("The session is moved")},
        {MailKind::Cancelled, tr("The session is cancelled")},
        {MailKind::Seat, tr("A seat from the waiting list", "a mail")},
    };
    const QList<MailKind> possible = mailKinds(m_draft.details, m_draft.occasion, m_draft.now);
    for (const auto &[kind, text] : kinds) {
        if (possible.contains(kind))
            m_kinds->addItem(text, int(kind));
    }
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(int(m_draft.occasion.kind))));
    fillGroups();
    m_people->setAccessibleName(tr("Who gets it"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(bodyLines * fontMetrics().lineSpacing());
    for (QLabel *label : {m_missing, m_tooLong})
        makePlain(label);

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space8);
    column->setSpacing(metrics::space8);
    auto *about = new QLabel(page);
    makePlain(about);
    about->setText(m_draft.details.row.title);
    about->setFont(metrics::titleFont(font()));
    auto *promise =
        new QLabel(tr("You send it with your own mail program; TrainJeCollega sends nothing."), page);
    makePlain(promise);
    column->addWidget(about);
    column->addWidget(promise);
    column->addWidget(new FormField(tr("What it is &about"), m_kinds, page));
    column->addWidget(new FormField(tr("&To"), m_groupBox, page,
        tr("All of them as blind copies: nobody sees the addresses of others.")));
    column->addWidget(m_people);
    column->addWidget(m_missing);
    column->addWidget(new FormField(tr("&Subject"), m_subject, page));
    column->addWidget(new FormField(tr("Te&xt"), m_body, page), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *copyText = new QPushButton(QIcon::fromTheme(u"edit-copy"_s), tr("Copy the text"), this);
    auto *close = new QPushButton(tr("Close"), this);
    m_send->setDefault(true);
    auto *buttons = new FlowLayout(metrics::space8);
    for (QPushButton *button : {m_send, m_copyAddresses, copyText, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(metrics::space16, 0, metrics::space16, metrics::space16);
    bottom->setSpacing(metrics::space8);
    bottom->addWidget(m_tooLong);
    bottom->addWidget(m_done);
    bottom->addLayout(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll, 1);
    all->addLayout(bottom);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, &MailDialog::chooseKind);
    connect(m_groupBox, &QComboBox::currentIndexChanged, this, &MailDialog::fillPeople);
    connect(m_people, &QListWidget::itemChanged, this, &MailDialog::update);
    connect(m_subject, &QLineEdit::textChanged, this, &MailDialog::update);
    connect(m_body, &QPlainTextEdit::textChanged, this, &MailDialog::update);
    connect(m_send, &QPushButton::clicked, this, &MailDialog::openMail);
    connect(m_copyAddresses, &QPushButton::clicked, this, &MailDialog::copyAddresses);
    connect(copyText, &QPushButton::clicked, this, &MailDialog::copyText);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    chooseKind();
    const int letter = fontMetrics().averageCharWidth();
    const int buttonsHeight = 6 * fontMetrics().lineSpacing();
    resizeWithinScreen(this, {84 * letter, page->sizeHint().height() + buttonsHeight});
}

MailKind MailDialog::kind() const
{
    return MailKind(m_kinds->currentData().toInt());
}

MailText MailDialog::text() const
{
    return {m_subject->text(), m_body->toPlainText()};
}

void MailDialog::fillGroups()
{
    const auto ofState = [this](const QList<EnrolmentState> &states) {
        QList<Person> people;
        for (const Participant &each : std::as_const(m_draft.participants)) {
            if (states.contains(each.state))
                people += Person{each.name, each.email};
        }
        return people;
    };
    using enum EnrolmentState;
    QList<Person> trainers;
    for (const SessionTrainer &trainer : std::as_const(m_draft.details.trainers))
        trainers += Person{trainer.name, trainer.email};
    const QList<Person> enrolled = ofState({Enrolled});
    const QList<Person> waiting = ofState({Waitlisted});
    m_groups = {{tr("Enrolled (%1)").arg(enrolled.size()), enrolled},
        {tr("Waiting list (%1)").arg(waiting.size()), waiting},
        {tr("Everybody who signed up (%1)").arg(m_draft.participants.size()),
            ofState({Enrolled, Waitlisted, Pending})},
        {tr("Trainers (%1)").arg(trainers.size()), trainers}};
    for (const Group &group : std::as_const(m_groups))
        m_groupBox->addItem(group.text);
}

void MailDialog::fillPeople()
{
    m_isFilling = true;
    m_people->clear();
    QStringList missing;
    // Who got a seat only he who writes knows.
    const Qt::CheckState first = kind() == MailKind::Seat ? Qt::Unchecked : Qt::Checked;
    for (const Person &person : std::as_const(m_groups[m_groupBox->currentIndex()].people)) {
        auto *item = new QListWidgetItem(m_people);
        const QString address = person.email.trimmed();
        if (isMailAddress(address)) {
            item->setText(person.name + u" · "_s + address);
            item->setData(addressRole, address);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(first);
        } else {
            item->setText(tr("%1 · no e-mail address").arg(person.name));
            item->setFlags(Qt::NoItemFlags);
            missing += person.name;
        }
    }
    // Whole lines: a half one looks like a fault.
    const int line = m_people->count() > 0 ? m_people->sizeHintForRow(0) : fontMetrics().lineSpacing();
    m_people->setFixedHeight(peopleLines * line + 2 * m_people->frameWidth());
    m_missing->setText(tr("%n of them have no e-mail address here.", nullptr, int(missing.size())));
    m_missing->setVisible(!missing.isEmpty());
    m_isFilling = false;
    update();
}

void MailDialog::chooseKind()
{
    if (m_kind)
        m_texts.insert(int(*m_kind), text());
    m_kind = kind();
    const auto left = m_texts.constFind(int(*m_kind));
    const MailText next = left != m_texts.constEnd()
                              ? *left
                              : mailText(*m_kind, m_draft.details, m_draft.occasion, m_draft.sender);
    m_isFilling = true;
    m_subject->setText(next.subject);
    m_subject->setCursorPosition(0);
    m_body->setPlainText(next.body);
    const bool isForAll = m_kind == MailKind::Cancelled || m_kind == MailKind::Moved;
    m_groupBox->setCurrentIndex(isForAll ? 2 : 0);
    m_isFilling = false;
    fillPeople();
}

QStringList MailDialog::addresses() const
{
    QStringList chosen;
    for (int i = 0; i < m_people->count(); ++i) {
        const QListWidgetItem *item = m_people->item(i);
        const QString address = item->data(addressRole).toString();
        if (!address.isEmpty() && item->checkState() == Qt::Checked && !chosen.contains(address))
            chosen += address;
    }
    return chosen;
}

void MailDialog::update()
{
    if (m_isFilling)
        return;
    m_done->clear();
    const QStringList chosen = addresses();
    const qsizetype length = mailtoUrl(chosen, MailTo::Blind, text()).toEncoded().size();
    const bool isTooLong = length > longestMailto;
    QString why;
    if (chosen.isEmpty())
        why = m_people->count() == 0 ? tr("There is nobody in this group.") : tr("Choose who gets it.");
    else if (isTooLong)
        why = tr(
            "This is too long to hand to a mail program (%1 of at most %2 characters). Copy the addresses and "
            "the text instead, and paste them into a new mail.")
                  .arg(length)
                  .arg(longestMailto);
    m_tooLong->setText(why);
    m_tooLong->setVisible(!why.isEmpty());
    m_send->setEnabled(why.isEmpty());
    m_send->setAccessibleDescription(why);
    m_copyAddresses->setEnabled(!chosen.isEmpty());
}

void MailDialog::openMail()
{
    if (m_open(mailtoUrl(addresses(), MailTo::Blind, text()))) {
        m_done->say(tr("The mail is open in your mail program. Look it over there, and send it."),
            MessageBar::Tone::Plain);
    } else {
        m_done->say(
            tr("This desktop has no mail program that opens by itself. Copy the addresses and the text, and "
               "paste them into a new mail."),
            MessageBar::Tone::Error);
    }
}

void MailDialog::copyAddresses()
{
    const QStringList chosen = addresses();
    QGuiApplication::clipboard()->setText(chosen.join(u"; "_s));
    m_done->say(tr("%n address(es) copied. Paste them as blind copies (BCC).", nullptr, int(chosen.size())),
        MessageBar::Tone::Plain);
}

void MailDialog::copyText()
{
    QGuiApplication::clipboard()->setText(m_subject->text() + u"\n\n"_s + m_body->toPlainText());
    m_done->say(tr("Subject and text are copied."), MessageBar::Tone::Plain);
}

} // namespace tjc
