#include "ui/market/offer_form.h"

#include "service/deliver.h"
#include "service/directory_text.h"
#include "service/explain.h"
#include "service/guide_service.h"
#include "service/offer_service.h"
#include "ui/coordination/record_form.h"
#include "ui/guide/topic_field.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int topicsFound = 12;
constexpr int mostMinutes = 600'000;

QVariantList topicsOf(const OfferDetails &offer)
{
    QVariantList list;
    for (const auto &[id, name] : offer.topics)
        list += QVariantMap{{u"topic"_s, id.value()}, {u"name"_s, name}};
    return list;
}

RecordForm::Values valuesOf(const OfferDetails &offer)
{
    return {{u"title"_s, offer.row.title}, {u"summary"_s, offer.summary}, {u"url"_s, offer.row.url},
        {u"format"_s, int(offer.row.format)}, {u"minutes"_s, offer.row.minutes.value_or(0)},
        {u"language"_s, offer.row.language}, {u"topics"_s, topicsOf(offer)}};
}

RecordForm::Values fresh()
{
    return {{u"title"_s, QString()}, {u"summary"_s, QString()}, {u"url"_s, QString()},
        {u"format"_s, int(Format::Workshop)}, {u"minutes"_s, 0}, {u"language"_s, u"nl"_s},
        {u"topics"_s, QVariantList()}};
}

} // namespace

OfferForm::OfferForm(Workspace &workspace, const std::optional<OfferDetails> &offer, QWidget *window)
    : QDialog(window), m_workspace(workspace), m_bar(new MessageBar(this)), m_form(new RecordForm(this)),
      m_format(new QComboBox(this)), m_language(new QComboBox(this)),
      m_addTopic(new TopicField(
          [&guide = workspace.guide()](const QString &text) { return guide.find(text, topicsFound); }, this)),
      m_topics(new QListWidget(this)), m_removeTopic(new QPushButton(tr("Take off the list"), this))
{
    setWindowTitle(offer ? tr("Change what you offer") : tr("Offer a training"));
    addFields();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // Its fields can be reached; it itself has nothing to say.
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(offer ? tr("&Save") : tr("&Offer it"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &OfferForm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(m_bar);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    if (offer) {
        m_id = offer->row.id;
        m_uid = offer->row.uid;
        m_revision = offer->row.revision;
        m_form->setStored(valuesOf(*offer));
    } else {
        m_uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_form->setStored(fresh());
    }
    connect(m_form, &RecordForm::edited, this, [this] {
        m_form->clearErrors();
        m_mayClose = false;
    });
    resizeWithinScreen(this, QSize(32, 40) * fontMetrics().height());
    m_form->focusFirst();
}

void OfferForm::addFields()
{
    for (const auto &row : formatCodes)
        m_format->addItem(label(row.value), int(row.value));
    m_language->addItem(tr("not told"), QString());
    for (const QString &language : {u"nl"_s, u"en"_s, u"de"_s, u"fr"_s, u"fy"_s, u"pap"_s})
        m_language->addItem(languageLabel(language), language);
    const auto addChoice = [this](
                               const QString &id, const QString &label, QComboBox *box, const QString &hint) {
        m_form->add({.id = id,
            .label = label,
            .editor = box,
            .value = [box] { return box->currentData(); },
            .setValue =
                [box](const QVariant &value) {
                    if (box->findData(value) < 0)
                        box->addItem(value.toString(), value);
                    box->setCurrentIndex(box->findData(value));
                },
            .text =
                [box](const QVariant &value) {
                    const int at = box->findData(value);
                    return at < 0 ? value.toString() : box->itemText(at);
                },
            .hint = hint});
        connect(box, &QComboBox::currentIndexChanged, m_form, &RecordForm::touched);
    };
    m_form->addLine(u"title"_s, tr("&Title"));
    m_form->addText(u"summary"_s, tr("What it is &about"), 5,
        tr("What colleagues can do afterwards, and for whom it is."));
    addTopics();
    addChoice(u"format"_s, tr("&Kind of training"), m_format, {});
    m_form->addNumber(u"minutes"_s, tr("&How long it takes"), mostMinutes, tr("not told"))
        ->setSuffix(tr(" minutes"));
    addChoice(u"language"_s, tr("&Language"), m_language, {});
    m_form->addLine(u"url"_s, tr("&Web address"), tr("Where more can be read; it may stay empty."));
}

void OfferForm::addTopics()
{
    auto *editor = new QWidget(this);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins({});
    column->setSpacing(metrics::space4);
    m_addTopic->setPlaceholderText(tr("Type a part of a name to add a topic"));
    m_addTopic->setAccessibleName(tr("Topic to add"));
    m_topics->setAccessibleName(tr("Topics of the training"));
    m_topics->setFixedHeight(3 * (fontMetrics().height() + metrics::space4));
    m_removeTopic->setAutoDefault(false);
    column->addWidget(m_addTopic);
    column->addWidget(m_topics);
    column->addWidget(m_removeTopic, 0, Qt::AlignLeft);
    editor->setFocusProxy(m_addTopic);
    m_form->add({.id = u"topics"_s,
        .label = tr("To&pics"),
        .editor = editor,
        .value = [this] { return QVariant(m_topicValues); },
        .setValue = [this](const QVariant &value) { showTopics(value.toList()); },
        .text =
            [](const QVariant &value) {
                QStringList names;
                const QVariantList list = value.toList();
                for (const QVariant &one : list)
                    names += one.toMap()[u"name"_s].toString();
                return names.join(", "_L1);
            }});
    connect(m_addTopic, &TopicField::chosen, this, [this] {
        const auto topic = m_addTopic->topic();
        if (!topic)
            return;
        m_addTopic->setTopic({});
        const QVariantMap value{{u"topic"_s, topic->id.value()}, {u"name"_s, topic->name}};
        if (!m_topicValues.contains(value))
            showTopics(m_topicValues + QVariantList{value});
        m_form->touched();
    });
    connect(m_removeTopic, &QPushButton::clicked, this, [this] {
        const int row = m_topics->currentRow();
        if (row < 0)
            return;
        QVariantList rest = m_topicValues;
        rest.removeAt(row);
        showTopics(rest);
        m_form->touched();
    });
}

void OfferForm::showTopics(const QVariantList &topics)
{
    m_topicValues = topics;
    m_topics->clear();
    for (const QVariant &topic : topics)
        m_topics->addItem(topic.toMap()[u"name"_s].toString());
    m_topics->setCurrentRow(int(topics.size()) - 1);
    m_topics->setVisible(!topics.isEmpty());
    m_removeTopic->setVisible(!topics.isEmpty());
}

OfferDraft OfferForm::draft() const
{
    const RecordForm::Values values = m_form->values();
    const int minutes = values[u"minutes"_s].toInt();
    OfferDraft draft{.id = m_id,
        .revision = m_revision,
        .uid = m_uid,
        .title = values[u"title"_s].toString(),
        .summary = values[u"summary"_s].toString(),
        .url = values[u"url"_s].toString(),
        .format = Format(values[u"format"_s].toInt()),
        .minutes = minutes > 0 ? std::optional(minutes) : std::nullopt,
        .language = values[u"language"_s].toString(),
        .topics = {}};
    for (const QVariant &topic : m_topicValues) {
        if (const auto id = TopicId::from(topic.toMap()[u"topic"_s].toLongLong()))
            draft.topics += *id;
    }
    return draft;
}

void OfferForm::save()
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    m_save->setEnabled(false);
    m_bar->clear();
    m_form->clearErrors();
    deliver(m_workspace.offers().save(draft()), this, [this](const Result<TrainingId> &id) {
        m_isSaving = false;
        m_save->setEnabled(true);
        if (!id)
            return fail(id.error());
        m_mayClose = true;
        Q_EMIT saved(
            *id, m_id ? tr("What you offer is changed.") : tr("Colleagues can see now that you offer this."));
        accept();
    });
}

void OfferForm::fail(const Error &error)
{
    if (error.kind == ErrorKind::Conflict && error.subject == "training.revision"_L1)
        return mergeTheirs();
    if (!m_form->fail(error.subject.section(u'.', 1, 1), explain(error)))
        m_bar->say(explain(error), MessageBar::Tone::Error);
}

void OfferForm::mergeTheirs()
{
    deliver(m_workspace.offers().offer(*m_id), this, [this](const Result<OfferDetails> &offer) {
        if (!offer)
            return m_bar->say(explain(offer.error()), MessageBar::Tone::Error);
        m_revision = offer->row.revision;
        const int both = m_form->merge(valuesOf(*offer));
        m_bar->say(
            both > 0
                ? tr("Somebody else changed this too. Under the fields that you both changed stands what "
                     "the other made of it. Save to keep what you made of it.")
                : tr("Somebody else changed something else of this; that is in the form now. Save to keep "
                     "what you changed."),
            MessageBar::Tone::Error);
    });
}

/// What was typed does not go by one key: the second time it does.
void OfferForm::reject()
{
    if (!m_mayClose && m_form->isChanged()) {
        m_mayClose = true;
        return m_bar->say(
            tr("What you typed is not saved. Close once more to leave it."), MessageBar::Tone::Error);
    }
    QDialog::reject();
}

} // namespace tjc
