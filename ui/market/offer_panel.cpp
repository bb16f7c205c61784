#include "ui/market/offer_panel.h"

#include "service/directory_text.h"
#include "ui/market/offer_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/links.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/safe_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfText = 12;

} // namespace

OfferPanel::OfferPanel(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The chosen training"));
    showNothing({});
}

void OfferPanel::begin()
{
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(metrics::space12, 0, metrics::space12, metrics::space12);
    m_column->setSpacing(metrics::space8);
}

void OfferPanel::showImpression(TrainingId id, const QString &sentence)
{
    m_impressionOf = id;
    m_impressionText = sentence;
    if (!m_impression)
        return;
    m_impression->setText(sentence);
    m_impression->setVisible(!sentence.isEmpty());
}

void OfferPanel::showNothing(const QString &sentence)
{
    m_impression = nullptr;
    begin();
    addText(sentence);
    m_column->addStretch(1);
    setWidget(m_body);
}

QLabel *OfferPanel::addText(const QString &text, bool isStrong)
{
    auto *label = new QLabel(text, m_body);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isStrong) {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        label->setFont(strong);
    }
    m_column->addWidget(label);
    return label;
}

QPushButton *OfferPanel::addButton(const QString &text)
{
    QString shown = text;
    auto *button = new QPushButton(shown.replace(u'&', "&&"_L1), m_body);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

void OfferPanel::addFacts(const OfferDetails &offer)
{
    QStringList lines;
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            lines += u"%1: %2"_s.arg(name, text);
    };
    add(label(OfferAspect::Source), sourceText(offer.row));
    const QString form = label(offer.row.form);
    add(label(OfferAspect::Form),
        form.isEmpty() ? label(offer.row.format) : label(offer.row.format) + ", "_L1 + form);
    add(label(OfferAspect::Duration), lengthText(offer.row));
    add(label(OfferAspect::Cost), costText(offer.row));
    add(label(OfferAspect::Level), offer.row.level);
    add(label(OfferAspect::Language),
        offer.row.language.isEmpty() ? QString() : languageLabel(offer.row.language));
    addText(lines.join(u'\n'));
}

void OfferPanel::addDates(const OfferDetails &offer)
{
    addText(label(OfferAspect::NextDates), true);
    if (offer.dates.isEmpty())
        addText(tr("No date yet."));
    for (const OfferDate &date : offer.dates) {
        QPushButton *line = addButton(dateLine(date));
        line->setAccessibleDescription(tr("Shows it in the calendar, where you sign up"));
        m_column->addWidget(line, 0, Qt::AlignLeft);
        connect(line, &QPushButton::clicked, this,
            [this, date] { Q_EMIT sessionRequested(date.session, date.when.begin()); });
    }
    if (offer.row.dates > offer.dates.size())
        addText(tr("and %n more", nullptr, offer.row.dates - int(offer.dates.size())));
}

void OfferPanel::show(const OfferDetails &offer, bool isMine, bool isCompared)
{
    begin();
    addText(offer.row.title)->setFont(metrics::titleFont(font()));
    if (const QString gone = goneText(offer.row); !gone.isEmpty())
        addText(gone, true);
    auto *buttons = new QWidget(m_body);
    auto *flow = new FlowLayout(metrics::space8, buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto act = [&](const QString &text, void (OfferPanel::*signal)()) {
        QPushButton *button = addButton(text);
        connect(button, &QPushButton::clicked, this, signal);
        flow->addWidget(button);
    };
    act(isCompared ? tr("Do not compare") : tr("Compare"), &OfferPanel::compareRequested);
    if (const auto url = safeLink(offer.row.url)) {
        QPushButton *web = addButton(tr("To %1…").arg(linkLabel(*url)));
        connect(web, &QPushButton::clicked, this, [this, address = *url] { openLink(address, window()); });
        flow->addWidget(web);
    }
    if (isMine && offer.row.isOffered())
        act(tr("Plan a session…"), &OfferPanel::planRequested);
    if (isMine && !offer.row.formal) {
        act(tr("Change…"), &OfferPanel::editRequested);
        if (offer.row.withdrawn)
            act(tr("Offer it again"), &OfferPanel::putBackRequested);
        else
            act(tr("Withdraw it"), &OfferPanel::withdrawRequested);
    }
    m_column->addWidget(buttons);
    m_impression = addText(m_impressionOf == offer.row.id ? m_impressionText : QString());
    m_impression->setVisible(!m_impression->text().isEmpty());
    addFacts(offer);
    addDates(offer);
    if (!offer.topics.isEmpty()) {
        addText(tr("Topics"), true);
        auto *topics = new QWidget(m_body);
        auto *topicFlow = new FlowLayout(metrics::space8, topics);
        topicFlow->setContentsMargins(0, 0, 0, 0);
        for (const auto &[id, name] : offer.topics) {
            QPushButton *topic = addButton(name);
            topicFlow->addWidget(topic);
            connect(topic, &QPushButton::clicked, this, [this, key = id] { Q_EMIT topicRequested(key); });
        }
        m_column->addWidget(topics);
    }
    if (!offer.summary.isEmpty()) {
        addText(tr("What it is about"), true);
        auto *text = new SafeText(m_body);
        text->setFrameShape(NoFrame);
        text->setAccessibleName(tr("What it is about"));
        text->setMinimumHeight(linesOfText * fontMetrics().lineSpacing());
        text->setMarkdownOfOthers(offer.summary);
        m_column->addWidget(text, 1);
    }
    m_column->addStretch(1);
    setWidget(m_body);
}

} // namespace tjc
