#include "ui/directory/directory_filter_bar.h"

#include "service/directory_text.h"
#include "ui/calendar/list_entries.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 120;

QList<SearchCombo::Entry> topicsByKind(const QList<Topic> &topics)
{
    QList<SearchCombo::Entry> entries;
    for (const Topic &topic : topics) {
        entries += SearchCombo::Entry{.key = topic.id.value(),
            .text = topic.kind == TopicKind::Subject ? topic.name
                                                     : topic.name + u" ("_s + kindLabel(topic.kind) + u')'};
    }
    return entries;
}

} // namespace

DirectoryFilterBar::DirectoryFilterBar(Day today, QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_topic(new SearchCombo(tr("All topics"), this)),
      m_organisation(new SearchCombo(tr("All organisations"), this)), m_language(new QComboBox(this)),
      m_format(new QComboBox(this)), m_who(new QComboBox(this)), m_isFree(new QCheckBox(tr("Can on"), this)),
      m_day(new QDateEdit(today.date(), this)), m_part(new QComboBox(this)),
      m_clear(new QPushButton(tr("Clear"), this))
{
    m_language->addItem(tr("Any language"), QString());
    for (const QLatin1StringView language : languageCodes)
        m_language->addItem(languageLabel(language), QString(language));
    m_format->addItem(tr("Any form"));
    for (const auto &row : formatCodes)
        m_format->addItem(label(row.value), QString(row.text));
    m_who->addItem(tr("Who gives or knows something"), int(DirectoryFilter::Who::Gives));
    m_who->addItem(tr("Who wants to give something"), int(DirectoryFilter::Who::Offers));
    m_who->addItem(tr("All colleagues"), int(DirectoryFilter::Who::Everybody));
    m_part->addItem(tr("any part of the day"));
    for (const auto &row : dayPartCodes)
        m_part->addItem(partLabel(row.value), QString(row.text));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    build();
    connectAll();
    refresh();
}

void DirectoryFilterBar::build()
{
    m_text->setPlaceholderText(tr("Topic, skill, device, name, organisation…"));
    m_text->setAccessibleName(tr("Search for colleagues"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(QIcon::fromTheme(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(28 * fontMetrics().averageCharWidth());
    m_text->installEventFilter(this);
    m_topic->setAccessibleName(tr("Topic"));
    m_organisation->setAccessibleName(tr("Organisation"));
    m_language->setAccessibleName(tr("Language"));
    m_format->setAccessibleName(tr("Form"));
    m_who->setAccessibleName(tr("Which colleagues"));
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day on which the colleague can"));
    m_part->setAccessibleName(tr("Part of the day"));
    auto *flow = new FlowLayout(metrics::space8);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_who, m_topic, m_organisation, m_format, m_language, m_isFree, m_day, m_part, m_clear})
        flow->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space8);
    column->addWidget(m_text);
    column->addLayout(flow);
}

void DirectoryFilterBar::connectAll()
{
    connect(&m_pause, &QTimer::timeout, this, &DirectoryFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_topic, &SearchCombo::keyChosen, this, &DirectoryFilterBar::changed);
    connect(m_organisation, &SearchCombo::keyChosen, this, &DirectoryFilterBar::changed);
    for (QComboBox *box : {m_language, m_format, m_who, m_part})
        connect(box, &QComboBox::currentIndexChanged, this, &DirectoryFilterBar::changed);
    connect(m_isFree, &QCheckBox::toggled, this, &DirectoryFilterBar::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &DirectoryFilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        focusText();
    });
}

void DirectoryFilterBar::setLists(const CalendarLists &lists)
{
    m_topic->setEntries(topicsByKind(lists.topics));
    m_organisation->setEntries(organisationEntries(lists.organisations));
}

DirectoryFilter DirectoryFilterBar::filter() const
{
    DirectoryFilter filter{.text = m_text->text().trimmed(),
        .topic = m_topic->key() ? TopicId::from(*m_topic->key()) : std::nullopt,
        .organisation = m_organisation->key() ? OrganisationId::from(*m_organisation->key()) : std::nullopt,
        .language = m_language->currentData().toString(),
        .format = fromCodeIn(formatCodes, m_format->currentData().toString()),
        .freeOn = {},
        .part = {},
        .who = DirectoryFilter::Who(m_who->currentData().toInt())};
    if (m_isFree->isChecked()) {
        filter.freeOn = Day::from(m_day->date());
        filter.part = fromCodeIn(dayPartCodes, m_part->currentData().toString());
    }
    return filter;
}

void DirectoryFilterBar::setFilter(const DirectoryFilter &filter)
{
    {
        const QSignalBlocker blockers[] = {QSignalBlocker(m_text), QSignalBlocker(m_topic),
            QSignalBlocker(m_organisation), QSignalBlocker(m_language), QSignalBlocker(m_format),
            QSignalBlocker(m_who), QSignalBlocker(m_isFree), QSignalBlocker(m_day), QSignalBlocker(m_part)};
        m_text->setText(filter.text);
        m_topic->setKey(filter.topic ? std::optional(filter.topic->value()) : std::nullopt);
        m_organisation->setKey(
            filter.organisation ? std::optional(filter.organisation->value()) : std::nullopt);
        m_language->setCurrentIndex(std::max(0, m_language->findData(filter.language)));
        m_format->setCurrentIndex(
            filter.format ? std::max(0, m_format->findData(QString(code(*filter.format)))) : 0);
        m_who->setCurrentIndex(std::max(0, m_who->findData(int(filter.who))));
        m_isFree->setChecked(filter.freeOn.has_value());
        if (filter.freeOn)
            m_day->setDate(filter.freeOn->date());
        m_part->setCurrentIndex(filter.part ? std::max(0, m_part->findData(QString(code(*filter.part)))) : 0);
    }
    changed();
}

void DirectoryFilterBar::clear()
{
    setFilter({});
}

void DirectoryFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void DirectoryFilterBar::changed()
{
    m_pause.stop();
    refresh();
    if (const DirectoryFilter now = filter(); now != m_told) {
        m_told = now;
        Q_EMIT filterChanged(now);
    }
}

void DirectoryFilterBar::refresh()
{
    m_day->setEnabled(m_isFree->isChecked());
    m_part->setEnabled(m_isFree->isChecked());
    m_clear->setEnabled(filter() != DirectoryFilter());
}

bool DirectoryFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            changed();
            Q_EMIT listWanted();
            return true;
        }
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tjc
