#include "ui/evaluation/results_filter_bar.h"

#include "ui/calendar/list_entries.h"
#include "ui/evaluation/evaluation_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tool_tip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownTitle = 60;
constexpr int usualMonths = 12;

QDateEdit *dayEdit(QDate day, const QString &name, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"d MMM yyyy"_s);
    edit->setAccessibleName(name);
    edit->setEnabled(false);
    return edit;
}

/// Its day stands beside its box, also where the line is full.
QWidget *beside(QCheckBox *box, QDateEdit *edit, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(metrics::space4);
    row->addWidget(box);
    row->addWidget(edit);
    return both;
}

QString cut(const QString &text)
{
    return text.size() > shownTitle ? text.left(shownTitle - 1).trimmed() + u'…' : text;
}

} // namespace

ResultsFilterBar::ResultsFilterBar(Finds finds, Day today, QWidget *parent)
    : QWidget(parent), m_session(new QCheckBox(this)),
      m_training(new LookupField(std::move(finds.training), this)),
      m_trainer(new LookupField(std::move(finds.trainer), this)), m_format(new QComboBox(this)),
      m_organisation(new SearchCombo(tr("All organisations"), this)),
      m_themeWeek(new SearchCombo(tr("All theme weeks"), this)), m_hasFrom(new QCheckBox(tr("From"), this)),
      m_from(dayEdit(today.date().addMonths(-usualMonths), tr("Sessions from"), this)),
      m_hasTo(new QCheckBox(tr("Until"), this)), m_to(dayEdit(today.date(), tr("Sessions until"), this)),
      m_clear(new QPushButton(tr("Clear the filter"), this))
{
    build();
    connect(m_session, &QCheckBox::toggled, this, &ResultsFilterBar::changed);
    for (LookupField *field : {m_training, m_trainer})
        connect(field, &LookupField::chosen, this, &ResultsFilterBar::changed);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ResultsFilterBar::changed);
    for (SearchCombo *combo : {m_organisation, m_themeWeek})
        connect(combo, &SearchCombo::keyChosen, this, &ResultsFilterBar::changed);
    connect(m_hasFrom, &QCheckBox::toggled, m_from, &QWidget::setEnabled);
    connect(m_hasTo, &QCheckBox::toggled, m_to, &QWidget::setEnabled);
    for (QCheckBox *box : {m_hasFrom, m_hasTo})
        connect(box, &QCheckBox::toggled, this, &ResultsFilterBar::changed);
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &ResultsFilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &ResultsFilterBar::clear);
}

void ResultsFilterBar::build()
{
    const int letter = fontMetrics().averageCharWidth();
    m_session->hide();
    m_training->setPlaceholderText(tr("All trainings"));
    m_training->setAccessibleName(tr("Training"));
    m_trainer->setPlaceholderText(tr("All trainers"));
    m_trainer->setAccessibleName(tr("Trainer"));
    for (LookupField *field : {m_training, m_trainer})
        field->setMinimumWidth(22 * letter);
    m_format->setAccessibleName(tr("Kind of training"));
    m_format->addItem(tr("All kinds"));
    for (const auto &row : formatCodes)
        m_format->addItem(label(row.value), int(row.value));
    m_organisation->setAccessibleName(tr("Organisation"));
    m_themeWeek->setAccessibleName(tr("Theme week"));
    m_clear->setIcon(QIcon::fromTheme(u"edit-clear-all"_s));
    m_clear->setAutoDefault(false);
    m_clear->hide();
    auto *flow = new FlowLayout(metrics::space8, this);
    flow->addWidget(m_session);
    // One session needs no other choice.
    m_choices = {m_training, m_trainer, m_format, m_organisation, m_themeWeek,
        beside(m_hasFrom, m_from, this), beside(m_hasTo, m_to, this), m_clear};
    for (QWidget *part : std::as_const(m_choices))
        flow->addWidget(part);
    setFocusProxy(m_training);
}

void ResultsFilterBar::setLists(const CalendarLists &lists)
{
    m_isFilling = true;
    m_organisation->setEntries(organisationEntries(lists.organisations));
    m_themeWeek->setEntries(themeWeekEntries(lists.themeWeeks));
    // What was asked before there was something to choose from.
    if (m_preset.filter.organisation && !m_organisation->key())
        m_organisation->setKey(m_preset.filter.organisation->value());
    if (m_preset.filter.themeWeek && !m_themeWeek->key())
        m_themeWeek->setKey(m_preset.filter.themeWeek->value());
    m_isFilling = false;
    changed();
}

void ResultsFilterBar::setPreset(const ResultsPreset &preset)
{
    m_isFilling = true;
    m_preset = preset;
    const ResultsFilter &filter = preset.filter;
    m_session->setVisible(filter.session.has_value());
    m_session->setChecked(filter.session.has_value());
    setFocusProxy(filter.session ? static_cast<QWidget *>(m_session) : m_training);
    m_session->setText(tr("only %1").arg(unmarked(cut(preset.session))));
    m_session->setToolTip(plainToolTip(preset.session));
    m_training->setFound(filter.training
                             ? std::optional(LookupField::Found{filter.training->value(), preset.training})
                             : std::nullopt);
    m_trainer->setFound(filter.trainer
                            ? std::optional(LookupField::Found{filter.trainer->value(), preset.trainer})
                            : std::nullopt);
    m_format->setCurrentIndex(filter.format ? m_format->findData(int(*filter.format)) : 0);
    m_organisation->setKey(filter.organisation ? std::optional(filter.organisation->value()) : std::nullopt);
    m_themeWeek->setKey(filter.themeWeek ? std::optional(filter.themeWeek->value()) : std::nullopt);
    m_hasFrom->setChecked(filter.from.has_value());
    if (filter.from)
        m_from->setDate(filter.from->date());
    m_hasTo->setChecked(filter.to.has_value());
    if (filter.to)
        m_to->setDate(filter.to->date());
    m_isFilling = false;
    changed();
}

std::optional<Day> ResultsFilterBar::dayOf(const QCheckBox *box, const QDateEdit *edit) const
{
    return box->isChecked() ? Day::from(edit->date()) : std::nullopt;
}

ResultsFilter ResultsFilterBar::filter() const
{
    ResultsFilter filter;
    if (m_session->isChecked())
        filter.session = m_preset.filter.session;
    if (m_training->found())
        filter.training = TrainingId::from(m_training->found()->key);
    if (m_trainer->found())
        filter.trainer = PersonId::from(m_trainer->found()->key);
    if (m_format->currentIndex() > 0)
        filter.format = Format(m_format->currentData().toInt());
    if (m_organisation->key())
        filter.organisation = OrganisationId::from(*m_organisation->key());
    if (m_themeWeek->key())
        filter.themeWeek = ThemeWeekId::from(*m_themeWeek->key());
    filter.from = dayOf(m_hasFrom, m_from);
    filter.to = dayOf(m_hasTo, m_to);
    return filter;
}

QString ResultsFilterBar::description() const
{
    QStringList parts;
    if (m_session->isChecked() && m_preset.filter.session)
        parts += m_preset.session;
    if (m_training->found())
        parts += m_training->found()->name;
    if (m_trainer->found())
        parts += tr("given by %1").arg(m_trainer->found()->name);
    if (m_format->currentIndex() > 0)
        parts += m_format->currentText();
    for (const SearchCombo *combo : {m_organisation, m_themeWeek}) {
        if (combo->key())
            parts += combo->currentText().trimmed();
    }
    const auto full = [](Day day) { return shortDate(day) + u' ' + QString::number(day.date().year()); };
    if (const auto from = dayOf(m_hasFrom, m_from))
        parts += tr("from %1").arg(full(*from));
    if (const auto to = dayOf(m_hasTo, m_to))
        parts += tr("until %1").arg(full(*to));
    return parts.isEmpty() ? tr("Everything that you may see") : parts.join(u" · "_s);
}

void ResultsFilterBar::clear()
{
    const bool hadFocus = m_clear->hasFocus();
    m_isFilling = true;
    m_session->setChecked(false);
    m_training->setFound({});
    m_trainer->setFound({});
    m_format->setCurrentIndex(0);
    m_organisation->setKey({});
    m_themeWeek->setKey({});
    m_hasFrom->setChecked(false);
    m_hasTo->setChecked(false);
    m_isFilling = false;
    if (hadFocus)
        m_training->setFocus();
    changed();
}

void ResultsFilterBar::changed()
{
    if (m_isFilling)
        return;
    const ResultsFilter now = filter();
    for (QWidget *part : std::as_const(m_choices))
        part->setVisible(!now.session);
    m_clear->setVisible(!now.session && !(now == ResultsFilter()));
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT filterChanged();
}

} // namespace tjc
