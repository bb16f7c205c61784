#include "ui/calendar/filter_bar.h"

#include "ui/calendar/format_icon.h"
#include "ui/calendar/list_entries.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QIcon>
#include <QLineEdit>
#include <QPushButton>

namespace tjc {

namespace {

// Shorter than anybody notices: it only joins keys that come at once. The answer takes some milliseconds.
constexpr int pauseMs = 15;

template <typename Id>
std::optional<Id> idOf(const SearchCombo &combo)
{
    const auto key = combo.key();
    return key ? Id::from(*key) : std::nullopt;
}

template <typename Id>
std::optional<qint64> keyOf(const std::optional<Id> &id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

} // namespace

int countOf(const SessionFilter &filter)
{
    return !filter.text.isEmpty() + filter.themeWeek.has_value() + filter.topic.has_value()
           + filter.organisation.has_value() + filter.format.has_value() + filter.formal.has_value()
           + filter.onlyMine + filter.onlyWithSeats;
}

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_themeWeek(new SearchCombo(tr("All theme weeks"), this)),
      m_aboutWeek(new QPushButton(tr("About this week"), this)),
      m_topic(new SearchCombo(tr("All topics"), this)), m_format(new QComboBox(this)),
      m_organisation(new SearchCombo(tr("All organisations"), this)), m_formal(new QComboBox(this)),
      m_mine(new QCheckBox(tr("only mine"), this)), m_seats(new QCheckBox(tr("seats free"), this)),
      m_clear(new QPushButton(this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::changed);
    for (SearchCombo *combo : {m_themeWeek, m_topic, m_organisation})
        connect(combo, &SearchCombo::keyChosen, this, &FilterBar::changed);
    for (QComboBox *combo : {m_format, m_formal})
        connect(combo, &QComboBox::activated, this, &FilterBar::changed);
    for (QCheckBox *box : {m_mine, m_seats})
        connect(box, &QCheckBox::clicked, this, &FilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_aboutWeek, &QPushButton::clicked, this, [this] {
        if (const auto week = idOf<ThemeWeekId>(*m_themeWeek))
            Q_EMIT themeWeekOpened(*week);
    });
}

void FilterBar::build()
{
    m_text->setPlaceholderText(tr("Search in title, summary, trainer"));
    m_text->setClearButtonEnabled(true);
    m_text->setAccessibleName(tr("Search in title, summary, trainer"));
    m_text->setMinimumWidth(
        m_text->fontMetrics().horizontalAdvance(m_text->placeholderText()) + metrics::space24);
    m_themeWeek->setAccessibleName(tr("Theme week"));
    m_topic->setAccessibleName(tr("Topic"));
    m_organisation->setAccessibleName(tr("Organisation"));
    m_format->setAccessibleName(tr("Kind of training"));
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(12);
    m_format->addItem(tr("All kinds"));
    for (const auto &row : formatCodes)
        m_format->addItem(formatIcon(row.value, palette()), label(row.value), int(row.value));
    m_formal->setAccessibleName(tr("Formal or by colleagues"));
    m_formal->addItem(tr("Formal and colleagues"));
    m_formal->addItem(tr("Only formal"), true);
    m_formal->addItem(tr("Only by colleagues"), false);
    m_clear->setIcon(QIcon::fromTheme(QStringLiteral("edit-clear-all")));
    m_clear->hide();
    m_aboutWeek->hide();
    auto *flow = new FlowLayout(metrics::space8, this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_themeWeek, m_aboutWeek, m_topic, m_format,
             m_organisation, m_formal, m_mine, m_seats, m_clear})
        flow->addWidget(part);
    setFocusProxy(m_text);
}

void FilterBar::setLists(const CalendarLists &lists)
{
    m_themeWeek->setEntries(themeWeekEntries(lists.themeWeeks));
    m_topic->setEntries(topicEntries(lists.topics));
    m_organisation->setEntries(organisationEntries(lists.organisations));
    changed();
}

SessionFilter FilterBar::filter() const
{
    SessionFilter filter;
    filter.text = m_text->text().simplified();
    filter.themeWeek = idOf<ThemeWeekId>(*m_themeWeek);
    filter.topic = idOf<TopicId>(*m_topic);
    filter.organisation = idOf<OrganisationId>(*m_organisation);
    if (const QVariant format = m_format->currentData(); format.isValid())
        filter.format = Format(format.toInt());
    if (const QVariant formal = m_formal->currentData(); formal.isValid())
        filter.formal = formal.toBool();
    filter.onlyMine = m_mine->isChecked();
    filter.onlyWithSeats = m_seats->isChecked();
    return filter;
}

void FilterBar::setFilter(const SessionFilter &filter)
{
    m_text->setText(filter.text);
    m_themeWeek->setKey(keyOf(filter.themeWeek));
    m_topic->setKey(keyOf(filter.topic));
    m_organisation->setKey(keyOf(filter.organisation));
    m_format->setCurrentIndex(filter.format ? m_format->findData(int(*filter.format)) : 0);
    m_formal->setCurrentIndex(filter.formal ? m_formal->findData(*filter.formal) : 0);
    m_mine->setChecked(filter.onlyMine);
    m_seats->setChecked(filter.onlyWithSeats);
    changed();
}

void FilterBar::clear()
{
    // The button that was pressed disappears: the focus must not fall out of the bar.
    const bool hadFocus = m_clear->hasFocus();
    setFilter({});
    if (hadFocus)
        m_text->setFocus();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::changed()
{
    m_pause.stop();
    const SessionFilter now = filter();
    const int count = countOf(now);
    m_clear->setVisible(count > 0);
    m_aboutWeek->setVisible(now.themeWeek.has_value());
    m_clear->setText(tr("Clear %n filter(s)", nullptr, count));
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT filterChanged(now);
}

} // namespace tjc
