#include "ui/guide/topic_dialog.h"

#include "service/deliver.h"
#include "service/directory_text.h"
#include "service/explain.h"
#include "service/guide_service.h"
#include "ui/coordination/record_form.h"
#include "ui/guide/status_look.h"
#include "ui/guide/topic_field.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int topicsFound = 12;

/// A topic as the value of a field: "id|status|name".
QVariant valueOf(const std::optional<TopicLink> &topic)
{
    return topic ? u"%1|%2|%3"_s.arg(topic->id.value()).arg(int(topic->status)).arg(topic->name) : QString();
}

std::optional<TopicLink> topicIn(const QVariant &value)
{
    const QString text = value.toString();
    const auto id = TopicId::from(text.section(u'|', 0, 0).toLongLong());
    return id ? std::optional(
               TopicLink{*id, text.section(u'|', 2), TopicStatus(text.section(u'|', 1, 1).toInt())})
              : std::nullopt;
}

RecordForm::Values valuesOf(
    const TopicDraft &topic, const std::optional<TopicLink> &parent, const std::optional<TopicLink> &instead)
{
    return {{u"name"_s, topic.name}, {u"kind"_s, int(topic.kind)}, {u"labels"_s, topic.labels.join(u'\n')},
        {u"parent"_s, valueOf(parent)}, {u"about"_s, topic.about}, {u"not_for"_s, topic.notFor},
        {u"status"_s, int(topic.status)}, {u"instead"_s, valueOf(instead)}};
}

} // namespace

TopicDialog::TopicDialog(Workspace &workspace, const std::optional<TopicDetails> &topic,
    const std::optional<TopicLink> &parent, QWidget *window)
    : QDialog(window), m_workspace(workspace), m_bar(new MessageBar(this)), m_form(new RecordForm(this)),
      m_kind(new QComboBox(this)), m_status(new QComboBox(this))
{
    const auto find = [&service = workspace.guide()](
                          const QString &text) { return service.find(text, topicsFound); };
    m_parent = new TopicField(find, this);
    m_instead = new TopicField(find, this);
    setWindowTitle(topic ? tr("Change a topic") : tr("New topic"));
    addFields();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save the topic"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &TopicDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(m_bar);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    fill(topic, parent);
    connect(m_form, &RecordForm::edited, m_form, &RecordForm::clearErrors);
    resizeWithinScreen(this, QSize(34, 42) * fontMetrics().height());
    m_form->focusFirst();
}

void TopicDialog::addFields()
{
    for (const auto &row : topicKindCodes)
        m_kind->addItem(kindLabel(row.value), int(row.value));
    for (const auto &row : topicStatusCodes) {
        const QString text = statusText(row.value);
        m_status->addItem(
            statusIcon(row.value, palette()), text.isEmpty() ? tr("nobody said") : text, int(row.value));
    }
    m_form->addLine(u"name"_s, tr("&Name"));
    addChoice(u"kind"_s, tr("&Kind"), m_kind);
    m_form->addText(u"labels"_s, tr("&Other names"), 3, tr("One a line. It is found by these too."));
    addTopic(u"parent"_s, tr("Stands &under"), m_parent, tr("Leave it empty for a topic at the top."));
    m_form->addText(u"about"_s, tr("What it is &for"), 5);
    m_form->addText(u"not_for"_s, tr("&When not to use it"), 3);
    addChoice(u"status"_s, tr("S&tatus at this organisation"), m_status);
    addTopic(u"instead"_s, tr("Use &instead"), m_instead, tr("What to use in its place."));
}

void TopicDialog::addChoice(const QString &id, const QString &label, QComboBox *box)
{
    m_form->add({.id = id,
        .label = label,
        .editor = box,
        .value = [box] { return box->currentData(); },
        .setValue = [box](const QVariant &value) { box->setCurrentIndex(box->findData(value)); },
        .text = [box](const QVariant &value) { return box->itemText(box->findData(value)); }});
    connect(box, &QComboBox::currentIndexChanged, m_form, &RecordForm::touched);
}

void TopicDialog::addTopic(const QString &id, const QString &label, TopicField *field, const QString &hint)
{
    m_form->add({.id = id,
        .label = label,
        .editor = field,
        .value = [field] { return valueOf(field->topic()); },
        .setValue = [field](const QVariant &value) { field->setTopic(topicIn(value)); },
        .text =
            [](const QVariant &value) {
                const auto topic = topicIn(value);
                return topic ? topic->name : QString();
            },
        .hint = hint});
    connect(field, &TopicField::chosen, m_form, &RecordForm::touched);
}

void TopicDialog::fill(const std::optional<TopicDetails> &topic, const std::optional<TopicLink> &parent)
{
    if (!topic)
        return m_form->setStored(valuesOf(TopicDraft{.name = {}}, parent, {}));
    m_id = topic->id;
    m_revision = topic->revision;
    m_form->setStored(valuesOf(draftOf(*topic), topic->parent, topic->instead));
}

TopicDraft TopicDialog::draft() const
{
    const RecordForm::Values values = m_form->values();
    const auto idOf = [](const QVariant &value) {
        const auto topic = topicIn(value);
        return topic ? std::optional(topic->id) : std::nullopt;
    };
    return {.id = m_id,
        .revision = m_revision,
        .name = values[u"name"_s].toString(),
        .kind = TopicKind(values[u"kind"_s].toInt()),
        .labels = values[u"labels"_s].toString().split(u'\n', Qt::SkipEmptyParts),
        .about = values[u"about"_s].toString(),
        .notFor = values[u"not_for"_s].toString(),
        .status = TopicStatus(values[u"status"_s].toInt()),
        .parent = idOf(values[u"parent"_s]),
        .instead = idOf(values[u"instead"_s])};
}

void TopicDialog::save()
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    m_save->setEnabled(false);
    m_bar->clear();
    m_form->clearErrors();
    deliver(m_workspace.guide().save(draft()), this, [this](const Result<TopicId> &id) {
        m_isSaving = false;
        m_save->setEnabled(true);
        if (!id)
            return fail(id.error());
        m_mayClose = true;
        Q_EMIT saved(*id, m_id ? tr("The topic is saved.") : tr("The topic is there."));
        accept();
    });
}

void TopicDialog::fail(const Error &error)
{
    if (error.kind == ErrorKind::Conflict && error.subject == "topic.revision"_L1)
        return mergeTheirs();
    QString field = error.subject.section(u'.', 1, 1);
    if (error.subject == "topic.exists"_L1)
        field = u"name"_s;
    else if (error.subject == "topic.loop"_L1)
        field = u"parent"_s;
    if (!m_form->fail(field, explain(error)))
        m_bar->say(explain(error), MessageBar::Tone::Error);
}

/// What somebody else stored meanwhile comes in where only he changed it; under what both changed stands what he made of
/// it.
void TopicDialog::mergeTheirs()
{
    deliver(m_workspace.guide().topic(*m_id), this, [this](const Result<TopicDetails> &topic) {
        if (!topic)
            return m_bar->say(explain(topic.error()), MessageBar::Tone::Error);
        m_revision = topic->revision;
        const int both = m_form->merge(valuesOf(draftOf(*topic), topic->parent, topic->instead));
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
void TopicDialog::reject()
{
    if (!m_mayClose && m_form->isChanged()) {
        m_mayClose = true;
        m_bar->say(
            tr("What you changed is not saved. Close once more to leave it."), MessageBar::Tone::Error);
        connect(m_form, &RecordForm::edited, this, [this] { m_mayClose = false; });
        return;
    }
    QDialog::reject();
}

} // namespace tjc
