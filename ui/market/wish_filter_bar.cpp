#include "ui/market/wish_filter_bar.h"

#include "ui/calendar/format_icon.h"
#include "ui/calendar/list_entries.h"
#include "ui/market/wish_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 60;
constexpr int liveState = -1;
constexpr int anyState = -2;

WishFilter usual()
{
    WishFilter filter;
    filter.onlyLive = true;
    return filter;
}

} // namespace

WishFilterBar::WishFilterBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_state(new QComboBox(this)),
      m_topic(new SearchCombo(tr("All topics"), this)), m_format(new QComboBox(this)),
      m_organisation(new SearchCombo(tr("All organisations"), this)),
      m_mine(new QCheckBox(tr("only mine"), this)), m_fits(new QCheckBox(tr("that I could give"), this)),
      m_order(new QComboBox(this)), m_clear(new QPushButton(tr("Clear the filter"), this)), m_told(usual())
{
    m_text->setPlaceholderText(tr("Search in wishes"));
    m_text->setClearButtonEnabled(true);
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setMinimumWidth(24 * m_text->fontMetrics().averageCharWidth());
    m_state->setAccessibleName(tr("State of the wish"));
    m_state->addItem(tr("Not met yet"), liveState);
    for (const auto &row : wishStateCodes)
        m_state->addItem(label(row.value), int(row.value));
    m_state->addItem(tr("All states"), anyState);
    m_topic->setAccessibleName(tr("Topic"));
    m_format->setAccessibleName(tr("Wanted form"));
    m_format->addItem(tr("All forms"));
    for (const auto &row : formatCodes)
        m_format->addItem(formatIcon(row.value, palette()), label(row.value), int(row.value));
    m_organisation->setAccessibleName(tr("Organisation"));
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("Most votes first"), int(WishOrder::Votes));
    m_order->addItem(tr("Newest first"), int(WishOrder::Newest));
    m_fits->setToolTip(tr("On a topic that you know, gave or would give; the best fit first"));
    m_clear->setIcon(QIcon::fromTheme(u"edit-clear-all"_s));
    m_clear->hide();
    auto *flow = new FlowLayout(metrics::space8, this);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_text, m_state, m_topic, m_format, m_organisation, m_mine, m_fits, m_order, m_clear})
        flow->addWidget(part);
    setFocusProxy(m_text);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WishFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &WishFilterBar::changed);
    for (SearchCombo *combo : {m_topic, m_organisation})
        connect(combo, &SearchCombo::keyChosen, this, &WishFilterBar::changed);
    for (QComboBox *combo : {m_state, m_format, m_order})
        connect(combo, &QComboBox::activated, this, &WishFilterBar::changed);
    for (QCheckBox *box : {m_mine, m_fits})
        connect(box, &QCheckBox::clicked, this, &WishFilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_text->setFocus();
    });
}

void WishFilterBar::setLists(const CalendarLists &lists)
{
    m_topic->setEntries(topicEntries(lists.topics));
    m_organisation->setEntries(organisationEntries(lists.organisations));
}

WishFilter WishFilterBar::filter() const
{
    WishFilter filter = m_beside;
    filter.text = m_text->text().simplified();
    const int state = m_state->currentData().toInt();
    filter.onlyLive = state == liveState;
    filter.state = state >= 0 ? std::optional(WishState(state)) : std::nullopt;
    if (const auto key = m_topic->key())
        filter.topic = TopicId::from(*key);
    if (const QVariant format = m_format->currentData(); format.isValid())
        filter.format = Format(format.toInt());
    if (const auto key = m_organisation->key())
        filter.organisation = OrganisationId::from(*key);
    filter.onlyMine = m_mine->isChecked();
    filter.fitsMe = m_fits->isChecked();
    filter.order = WishOrder(m_order->currentData().toInt());
    return filter;
}

void WishFilterBar::setFilter(const WishFilter &filter)
{
    m_beside = {};
    m_beside.withoutTopic = filter.withoutTopic;
    m_beside.withoutPeriod = filter.withoutPeriod;
    m_beside.wantedFrom = filter.wantedFrom;
    m_beside.wantedTo = filter.wantedTo;
    m_text->setText(filter.text);
    m_state->setCurrentIndex(m_state->findData(filter.onlyLive ? liveState
                                               : filter.state  ? int(*filter.state)
                                                               : anyState));
    m_topic->setKey(filter.topic ? std::optional(filter.topic->value()) : std::nullopt);
    m_format->setCurrentIndex(filter.format ? m_format->findData(int(*filter.format)) : 0);
    m_organisation->setKey(filter.organisation ? std::optional(filter.organisation->value()) : std::nullopt);
    m_mine->setChecked(filter.onlyMine);
    m_fits->setChecked(filter.fitsMe);
    m_order->setCurrentIndex(m_order->findData(int(filter.order)));
    changed();
}

void WishFilterBar::clear()
{
    WishFilter filter = usual();
    filter.order = m_told.order;
    setFilter(filter);
}

void WishFilterBar::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

void WishFilterBar::changed()
{
    m_pause.stop();
    const WishFilter now = filter();
    m_order->setEnabled(!now.fitsMe); // the best fit first
    WishFilter nothing = usual();
    nothing.order = now.order;
    m_clear->setVisible(!(now == nothing));
    QStringList beside;
    if (now.withoutTopic)
        beside += tr("without a topic");
    if (now.withoutPeriod)
        beside += tr("without a wanted period");
    if (now.wantedFrom)
        beside += tr("wanted in the week of %1").arg(shortDate(*now.wantedFrom));
    m_clear->setText(
        beside.isEmpty() ? tr("Clear the filter") : tr("Clear the filter (%1)").arg(beside.join(u", "_s)));
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT filterChanged();
}

} // namespace tjc
