#include "ui/market/offer_filter_bar.h"

#include "service/directory_text.h"
#include "service/guide_service.h"
#include "service/offer_service.h"
#include "ui/guide/topic_field.h"
#include "ui/market/offer_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 60;
constexpr int topicsFound = 12;
enum Kind { Any, Colleague, Formal, Mine };

} // namespace

OfferFilterBar::OfferFilterBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_me(workspace.offers().me()), m_text(new QLineEdit(this)),
      m_kind(new QComboBox(this)), m_format(new QComboBox(this)), m_form(new QComboBox(this)),
      m_language(new QComboBox(this)), m_level(new QComboBox(this)),
      m_topic(new TopicField(
          [&guide = workspace.guide()](const QString &text) { return guide.find(text, topicsFound); }, this)),
      m_withDate(new QCheckBox(tr("with a date to come"), this)),
      m_all(new QCheckBox(tr("also what is not offered any more"), this)),
      m_clear(new QPushButton(tr("Clear the filter"), this))
{
    m_text->setPlaceholderText(tr("Search in what is offered"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    m_kind->setAccessibleName(tr("Who gives it"));
    m_kind->addItem(tr("Formal and by colleagues"), Any);
    m_kind->addItem(tr("By colleagues"), Colleague);
    m_kind->addItem(tr("Formal courses"), Formal);
    if (m_me)
        m_kind->addItem(tr("Offered by me"), Mine);
    m_format->setAccessibleName(tr("Kind of training"));
    m_format->addItem(tr("All kinds"));
    for (const auto &row : formatCodes)
        m_format->addItem(label(row.value), int(row.value));
    m_form->setAccessibleName(tr("How it is given"));
    m_form->addItem(tr("Online or not"));
    for (const auto &row : courseFormCodes) {
        if (row.value != CourseForm::Unknown)
            m_form->addItem(label(row.value), int(row.value));
    }
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("All languages"));
    m_level->setAccessibleName(tr("Level"));
    m_level->addItem(tr("All levels"));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_level->setMinimumContentsLength(12);
    m_topic->setPlaceholderText(tr("All topics"));
    m_topic->setAccessibleName(tr("Topic"));
    m_topic->setMinimumWidth(18 * fontMetrics().averageCharWidth());
    m_clear->setIcon(QIcon::fromTheme(u"edit-clear-all"_s));
    m_clear->setAutoDefault(false);
    m_clear->hide();
    auto *flow = new FlowLayout(metrics::space8, this);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_text, m_kind, m_format, m_form, m_language, m_level, m_topic, m_withDate, m_all, m_clear})
        flow->addWidget(part);
    setFocusProxy(m_text);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &OfferFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_kind, m_format, m_form, m_language, m_level})
        connect(box, &QComboBox::currentIndexChanged, this, &OfferFilterBar::changed);
    connect(m_topic, &TopicField::chosen, this, &OfferFilterBar::changed);
    for (QCheckBox *box : {m_withDate, m_all})
        connect(box, &QCheckBox::toggled, this, &OfferFilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &OfferFilterBar::clear);
}

OfferFilter OfferFilterBar::filter() const
{
    OfferFilter filter;
    filter.text = m_text->text().simplified();
    switch (m_kind->currentData().toInt()) {
    case Colleague:
        filter.formal = false;
        break;
    case Formal:
        filter.formal = true;
        break;
    case Mine:
        filter.offeredBy = m_me;
        break;
    default:
        break;
    }
    if (m_format->currentIndex() > 0)
        filter.format = Format(m_format->currentData().toInt());
    if (m_form->currentIndex() > 0)
        filter.form = CourseForm(m_form->currentData().toInt());
    filter.language = m_language->currentData().toString();
    filter.level = m_level->currentData().toString();
    if (m_topic->topic())
        filter.topic = m_topic->topic()->id;
    filter.onlyWithDate = m_withDate->isChecked();
    filter.onlyOffered = !m_all->isChecked();
    return filter;
}

void OfferFilterBar::setText(const QString &text)
{
    m_text->setText(text);
}

void OfferFilterBar::fill(
    QComboBox *box, const QStringList &texts, const std::function<QString(const QString &)> &label)
{
    const QString chosen = box->currentData().toString();
    while (box->count() > 1)
        box->removeItem(1);
    for (const QString &text : texts)
        box->addItem(label(text), text);
    box->setCurrentIndex(qMax(0, chosen.isEmpty() ? 0 : box->findData(chosen)));
}

void OfferFilterBar::setChoices(const OfferChoices &choices)
{
    m_isFilling = true;
    fill(m_language, choices.languages, languageLabel);
    fill(m_level, choices.levels, [](const QString &level) { return level; });
    m_isFilling = false;
    changed();
}

void OfferFilterBar::clear()
{
    m_isFilling = true;
    m_text->clear();
    for (QComboBox *box : {m_kind, m_format, m_form, m_language, m_level})
        box->setCurrentIndex(0);
    m_topic->setTopic({});
    m_withDate->setChecked(false);
    m_all->setChecked(false);
    m_isFilling = false;
    changed();
    m_text->setFocus();
}

void OfferFilterBar::changed()
{
    if (m_isFilling)
        return;
    m_pause.stop();
    const OfferFilter now = filter();
    m_clear->setVisible(!(now == OfferFilter()));
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT filterChanged();
}

} // namespace tjc
