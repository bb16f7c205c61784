#include "ui/directory/person_card_panel.h"

#include "service/directory_text.h"
#include "ui/directory/directory_model.h"
#include "ui/directory/person_badge.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(QWidget *parent, const QString &text = {})
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

/// "Monday: morning, afternoon".
QStringList daysInWords(const QList<Available> &available)
{
    QStringList lines;
    for (int day = 1; day <= 7; ++day) {
        QStringList parts;
        for (const Available &one : available) {
            if (one.weekday == day)
                parts += partLabel(one.part);
        }
        if (!parts.isEmpty())
            lines += QLocale().dayName(day) + u": "_s + parts.join(u", "_s);
    }
    return lines;
}

} // namespace

PersonCardPanel::PersonCardPanel(QWidget *parent)
    : QScrollArea(parent), m_badge(new QLabel), m_name(wrapped(nullptr)), m_work(wrapped(nullptr)),
      m_impression(wrapped(nullptr)), m_ask(new QPushButton(tr("&Ask this colleague…"))),
      m_mail(new QPushButton(tr("E-&mail"))), m_vcard(new QPushButton(tr("Save as &vCard…"))),
      m_profile(new QPushButton(tr("Change my &profile"))), m_buttons(new QWidget),
      m_nothing(wrapped(nullptr)), m_head(new QWidget), m_parts(new QVBoxLayout)
{
    build();
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (m_card)
            Q_EMIT askRequested(*m_card);
    });
    connect(m_mail, &QPushButton::clicked, this, [this] {
        if (m_card)
            Q_EMIT mailRequested(*m_card);
    });
    connect(m_vcard, &QPushButton::clicked, this, [this] {
        if (m_card)
            Q_EMIT vcardRequested(*m_card);
    });
    connect(m_profile, &QPushButton::clicked, this, &PersonCardPanel::profileRequested);
    showNothing({});
}

void PersonCardPanel::build()
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details of the colleague"));
    m_name->setFont(metrics::titleFont(font()));
    m_badge->setAlignment(Qt::AlignTop);
    m_ask->setIcon(QIcon::fromTheme(u"help-contextual"_s));
    m_mail->setIcon(QIcon::fromTheme(u"mail-message-new"_s));
    m_vcard->setIcon(QIcon::fromTheme(u"x-office-contact"_s));
    auto *flow = new FlowLayout(metrics::space8, m_buttons);
    for (QPushButton *button : {m_ask, m_profile, m_mail, m_vcard})
        flow->addWidget(button);
    auto *names = new QVBoxLayout;
    names->setSpacing(metrics::space4);
    names->addWidget(m_name);
    names->addWidget(m_work);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->setSpacing(metrics::space12);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    m_parts->setSpacing(metrics::space4);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::space16, metrics::space8, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(m_head);
    column->addWidget(m_impression);
    m_impression->hide();
    column->addWidget(m_buttons);
    column->addLayout(m_parts);
    column->addWidget(m_nothing);
    column->addStretch(1);
    setWidget(body);
}

void PersonCardPanel::clearParts()
{
    while (QLayoutItem *item = m_parts->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // It may be the button that was just pressed.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void PersonCardPanel::showImpression(const QString &sentence)
{
    m_impression->setText(sentence);
    m_impression->setVisible(!sentence.isEmpty());
}

void PersonCardPanel::showNothing(const QString &sentence)
{
    showImpression({});
    m_card.reset();
    clearParts();
    m_head->hide();
    m_buttons->hide();
    m_nothing->setText(sentence);
    m_nothing->setVisible(!sentence.isEmpty());
}

void PersonCardPanel::show(const PersonCard &card, bool readOnly)
{
    const bool isMe = card.isMine;
    if (!m_card || m_card->row.id != card.row.id)
        showImpression({});
    m_card = card;
    clearParts();
    m_nothing->hide();
    const int side = 3 * fontMetrics().height();
    m_badge->setPixmap(badgePixmap(card.row.name, side, devicePixelRatioF()));
    m_name->setText(card.row.name);
    QStringList work;
    if (!card.row.jobTitle.isEmpty())
        work += card.row.jobTitle;
    if (!card.organisations.isEmpty())
        work += card.organisations.join(u" › "_s);
    if (!card.row.building.isEmpty())
        work += tr("Building: %1").arg(card.row.building);
    if (!card.row.email.isEmpty())
        work += card.row.email;
    m_work->setText(work.join(u'\n'));
    m_work->setVisible(!work.isEmpty());
    m_ask->setVisible(!isMe && !readOnly);
    m_profile->setVisible(isMe && !readOnly);
    m_mail->setVisible(!isMe);
    m_mail->setEnabled(!card.row.email.isEmpty());
    m_mail->setToolTip(card.row.email.isEmpty() ? tr("No e-mail address is known") : QString());
    m_head->show();
    m_buttons->show();

    if (!card.row.listed)
        addText(tr("Colleagues do not find this profile: it is hidden."));
    if (!card.row.reasons.isEmpty())
        addText(reasonsText(card.row.reasons));
    if (!card.about.isEmpty()) {
        addHeading(isMe ? tr("About me") : tr("About"));
        addText(card.about);
    }
    addTopics(card);
    addAvailability(card);
    addTrainings(card);
    verticalScrollBar()->setValue(0);
}

void PersonCardPanel::addHeading(const QString &text)
{
    QLabel *heading = wrapped(widget(), text);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setContentsMargins(0, metrics::space8, 0, 0);
    m_parts->addWidget(heading);
}

void PersonCardPanel::addText(const QString &text)
{
    m_parts->addWidget(wrapped(widget(), text));
}

void PersonCardPanel::addTopics(const PersonCard &card)
{
    static constexpr std::pair<TopicKind, const char *> kinds[] = {
        {TopicKind::Subject, QT_TR_NOOP("Knows about")},
        {TopicKind::Skill, QT_TR_NOOP("Skills")},
        {TopicKind::Platform, QT_TR_NOOP("Platforms")},
        {TopicKind::Device, QT_TR_NOOP("Devices")},
    };
    for (const auto &[kind, heading] : kinds) {
        QList<KnownTopic> topics;
        for (const KnownTopic &topic : card.row.topics) {
            if (topic.kind == kind)
                topics += topic;
        }
        if (topics.isEmpty())
            continue;
        addHeading(tr(heading));
        addText(topicsText(topics));
    }
    QStringList offered;
    for (const KnownTopic &topic : card.row.topics) {
        if (topic.offers)
            offered += topic.name;
    }
    if (!offered.isEmpty() || card.row.offers) {
        addHeading(tr("Wants to give something"));
        addText(offered.isEmpty() ? tr("Yes: ask what is possible.") : offered.join(u", "_s));
    }
    QStringList ways;
    for (const Format format : card.row.formats)
        ways += label(format);
    if (!ways.isEmpty()) {
        addHeading(tr("Likes to do this as"));
        addText(ways.join(u", "_s));
    }
    QStringList languages;
    for (const QString &language : card.row.languages)
        languages += languageLabel(language);
    if (!languages.isEmpty()) {
        addHeading(tr("Languages"));
        addText(languages.join(u", "_s));
    }
}

void PersonCardPanel::addAvailability(const PersonCard &card)
{
    if (card.available.isEmpty())
        return;
    addHeading(tr("Usually can"));
    addText(daysInWords(card.available).join(u'\n'));
    if (card.isMine && !card.showsAvailability)
        addText(tr("Colleagues do not see this."));
}

void PersonCardPanel::addTrainings(const PersonCard &card)
{
    if (!card.offers.isEmpty()) {
        addHeading(tr("Offers, without a date yet"));
        for (const OfferedTraining &offer : card.offers)
            addText(offer.title + u" ("_s + label(offer.format) + u')');
    }
    if (!card.coming.isEmpty()) {
        addHeading(tr("Gives soon"));
        for (const TrainerSession &session : card.coming) {
            auto *button = new QPushButton(widget());
            button->setFlat(true);
            const QString when = whenText(session.when, session.allDay);
            button->setText(session.title.simplified().replace(u'&', u"&&"_s).left(60));
            button->setIcon(QIcon::fromTheme(u"view-calendar"_s));
            button->setToolTip(tr("Show it in the calendar"));
            button->setAccessibleName(session.title + u", "_s + when);
            const Day day = localMoment(session.when.begin()).day;
            connect(button, &QPushButton::clicked, this,
                [this, id = session.id, day] { Q_EMIT sessionRequested(id, day); });
            m_parts->addWidget(button, 0, Qt::AlignLeft);
            addText(session.place.isEmpty() ? when : when + u" · "_s + session.place);
        }
    }
    if (!card.past.isEmpty()) {
        addHeading(tr("Gave before"));
        for (const PastTraining &past : card.past) {
            addText(tr("%1 · %n times, last on %2", nullptr, past.times)
                        .arg(past.title, shortDate(localMoment(past.last).day) + u' '
                                             + QString::number(localMoment(past.last).day.date().year())));
        }
    }
}

} // namespace tjc
