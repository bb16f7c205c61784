#include "ui/directory/profile_section.h"

#include "service/deliver.h"
#include "service/directory_text.h"
#include "service/explain.h"
#include "ui/calendar/list_entries.h"
#include "ui/directory/availability_grid.h"
#include "ui/directory/tick_list.h"
#include "ui/directory/topic_levels_editor.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int aboutLines = 4;
constexpr int widestForm = 90; ///< letters

QList<TickList::Entry> languageEntries()
{
    QList<TickList::Entry> entries;
    for (const QLatin1StringView language : languageCodes)
        entries += TickList::Entry{language, languageLabel(language)};
    return entries;
}

QList<TickList::Entry> formatEntries()
{
    QList<TickList::Entry> entries;
    for (const auto &row : formatCodes)
        entries += TickList::Entry{row.text, label(row.value)};
    return entries;
}

// Values of the form are lists of lists, so that they compare as QVariants do.

QVariant topicsValue(const QList<ProfileTopic> &topics)
{
    QVariantList list;
    for (const ProfileTopic &topic : topics)
        list += QVariant(QVariantList{topic.name, int(topic.level), topic.offers});
    return list;
}

QList<ProfileTopic> topicsIn(const QVariant &value)
{
    QList<ProfileTopic> topics;
    const QVariantList list = value.toList();
    for (const QVariant &one : list) {
        const QVariantList parts = one.toList();
        topics +=
            ProfileTopic{parts.value(0).toString(), Level(parts.value(1).toInt()), parts.value(2).toBool()};
    }
    return topics;
}

QVariant availableValue(const QList<Available> &available)
{
    QVariantList list;
    for (const Available &one : available)
        list += QVariant(QVariantList{one.weekday, int(one.part)});
    return list;
}

QList<Available> availableIn(const QVariant &value)
{
    QList<Available> available;
    const QVariantList list = value.toList();
    for (const QVariant &one : list)
        available += Available{one.toList().value(0).toInt(), DayPart(one.toList().value(1).toInt())};
    return available;
}

QString topicsText(const QVariant &value)
{
    QStringList texts;
    for (const ProfileTopic &topic : topicsIn(value))
        texts += reasonText({HitReason::Kind::Knows, topic.name, topic.level});
    return texts.join(u", "_s);
}

QString availableText(const QVariant &value)
{
    QStringList texts;
    for (const Available &one : availableIn(value))
        texts += QLocale().dayName(one.weekday, QLocale::ShortFormat) + u' ' + partLabel(one.part);
    return texts.join(u", "_s);
}

} // namespace

ProfileSection::ProfileSection(Workspace &workspace, bool readOnly, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_readOnly(readOnly), m_name(new QLabel(this)),
      m_bar(new MessageBar(this)), m_form(new RecordForm(this)), m_topics(new TopicLevelsEditor(this)),
      m_organisation(new SearchCombo(tr("Not known"), this)),
      m_languages(new TickList(languageEntries(), this)), m_formats(new TickList(formatEntries(), this)),
      m_available(new AvailabilityGrid(this)), m_scroll(new QScrollArea(this)),
      m_save(new QPushButton(tr("&Save my profile"), this)),
      m_undo(new QPushButton(tr("&Undo changes"), this)),
      m_offer(new QPushButton(tr("Offer a &training…"), this))
{
    addFields();
    build();
    connect(m_form, &RecordForm::edited, this, &ProfileSection::update);
    connect(m_save, &QPushButton::clicked, this, &ProfileSection::save);
    connect(m_undo, &QPushButton::clicked, m_form, [this] {
        m_bar->clear();
        m_form->undo();
    });
    connect(m_offer, &QPushButton::clicked, this, &ProfileSection::offerRequested);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        m_bar->clear();
        if (const auto action = std::exchange(m_barAction, {}))
            action();
    });
    update();
}

void ProfileSection::build()
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(metrics::titleFont(font()));
    m_form->setMaximumWidth(widestForm * fontMetrics().averageCharWidth());
    m_form->setEnabled(false);
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, metrics::space16, metrics::space16);
    row->addWidget(m_form, 1);
    row->addStretch(0);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    buttons->addWidget(m_offer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space8);
    column->addWidget(m_name);
    column->addWidget(m_bar);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);
    m_save->setVisible(!m_readOnly);
    m_undo->setVisible(!m_readOnly);
    m_offer->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_offer->setToolTip(
        tr("Say what you would give: colleagues find it in the marketplace and with your name."));
    m_offer->setVisible(!m_readOnly);
}

void ProfileSection::addFields()
{
    connect(m_topics, &TopicLevelsEditor::edited, m_form, &RecordForm::touched);
    m_form->add({.id = u"topics"_s,
        .label = tr("What I &know"),
        .editor = m_topics,
        .value = [this] { return topicsValue(m_topics->chosen()); },
        .setValue = [this](const QVariant &value) { m_topics->setChosen(topicsIn(value)); },
        .text = topicsText,
        .hint = tr("Colleagues find you by this. Type a topic and press Enter.")});
    addCheck(u"offers"_s, tr("Giving"), tr("I would like to &give something"),
        tr("Whoever looks for somebody to give a training finds you first."));
    addTicks(u"formats"_s, tr("As what I like to do it"), m_formats, [](const QString &text) {
        const auto format = fromCodeIn(formatCodes, text);
        return format ? label(*format) : text;
    });
    addTicks(u"languages"_s, tr("Languages"), m_languages, languageLabel);
    connect(m_available, &AvailabilityGrid::edited, m_form, &RecordForm::touched);
    m_form->add({.id = u"available"_s,
        .label = tr("When I usually &can"),
        .editor = m_available,
        .value = [this] { return availableValue(m_available->available()); },
        .setValue = [this](const QVariant &value) { m_available->setAvailable(availableIn(value)); },
        .text = availableText});
    addTexts();
    addChoices();
}

void ProfileSection::addTexts()
{
    m_form->addText(u"about"_s, tr("&About me"), aboutLines, tr("Who you are, and what one may ask you."));
    m_form->addLine(u"job_title"_s, tr("&Job title"));
    connect(m_organisation, &SearchCombo::keyChosen, m_form, &RecordForm::touched);
    m_form->add({.id = u"organisation"_s,
        .label = tr("&Organisation"),
        .editor = m_organisation,
        .value = [this] { return m_organisation->key() ? QVariant(*m_organisation->key()) : QVariant(); },
        .setValue =
            [this](const QVariant &value) {
                m_organisation->setKey(value.isValid() ? std::optional(value.toLongLong()) : std::nullopt);
            },
        .text =
            [this](const QVariant &value) {
                const int at = value.isValid() ? m_organisation->findData(value) : -1;
                return at < 0 ? QString() : m_organisation->itemText(at).trimmed();
            }});
    m_form->addLine(u"building"_s, tr("&Building where I work"));
}

void ProfileSection::addChoices()
{
    addCheck(u"listed"_s, tr("What colleagues may see"), tr("Colleagues find &me in this list"));
    addCheck(u"shows_availability"_s, {}, tr("&When I usually can"));
    addCheck(u"shows_history"_s, {}, tr("What I gave be&fore"));
}

void ProfileSection::addTicks(
    const QString &id, const QString &label, TickList *list, std::function<QString(const QString &)> word)
{
    connect(list, &TickList::edited, m_form, &RecordForm::touched);
    m_form->add({.id = id,
        .label = label,
        .editor = list,
        .value = [list] { return QVariant(list->chosen()); },
        .setValue = [list](const QVariant &value) { list->setChosen(value.toStringList()); },
        .text =
            [word](const QVariant &value) {
                QStringList words;
                const QStringList codes = value.toStringList();
                for (const QString &code : codes)
                    words += word(code);
                return words.join(u", "_s);
            }});
}

void ProfileSection::addCheck(
    const QString &id, const QString &label, const QString &text, const QString &hint)
{
    auto *box = new QCheckBox(text, this);
    box->setAccessibleName(QString(text).remove(u'&'));
    connect(box, &QCheckBox::toggled, m_form, &RecordForm::touched);
    m_form->add({.id = id,
        .label = label,
        .editor = box,
        .value = [box] { return QVariant(box->isChecked()); },
        .setValue = [box](const QVariant &value) { box->setChecked(value.toBool()); },
        .text = [](const QVariant &value) { return value.toBool() ? tr("yes") : tr("no"); },
        .hint = hint});
}

RecordForm::Values ProfileSection::valuesOf(const Profile &profile) const
{
    QStringList formats;
    for (const Format format : profile.formats)
        formats += code(format);
    formats.sort();
    return {{u"topics"_s, topicsValue(profile.topics)}, {u"offers"_s, profile.offers},
        {u"formats"_s, formats}, {u"languages"_s, profile.languages},
        {u"available"_s, availableValue(profile.available)}, {u"about"_s, profile.about},
        {u"job_title"_s, profile.jobTitle},
        {u"organisation"_s, profile.organisation ? QVariant(profile.organisation->value()) : QVariant()},
        {u"building"_s, profile.building}, {u"listed"_s, profile.listed},
        {u"shows_availability"_s, profile.showsAvailability}, {u"shows_history"_s, profile.showsHistory}};
}

Profile ProfileSection::profileOf(const RecordForm::Values &values) const
{
    Profile profile{.jobTitle = values[u"job_title"_s].toString(),
        .organisation = {},
        .building = values[u"building"_s].toString(),
        .about = values[u"about"_s].toString(),
        .offers = values[u"offers"_s].toBool(),
        .listed = values[u"listed"_s].toBool(),
        .showsAvailability = values[u"shows_availability"_s].toBool(),
        .showsHistory = values[u"shows_history"_s].toBool(),
        .topics = topicsIn(values[u"topics"_s]),
        .languages = values[u"languages"_s].toStringList(),
        .formats = {},
        .available = availableIn(values[u"available"_s])};
    if (values[u"organisation"_s].isValid())
        profile.organisation = OrganisationId::from(values[u"organisation"_s].toLongLong());
    const QStringList formats = values[u"formats"_s].toStringList();
    for (const QString &text : formats) {
        if (const auto format = fromCodeIn(formatCodes, text))
            profile.formats += *format;
    }
    return profile;
}

void ProfileSection::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    loadLists();
}

void ProfileSection::loadLists()
{
    deliver(m_workspace.calendar().lists(), this, [this](const Result<CalendarLists> &lists) {
        if (!lists)
            return say(explain(lists.error()), true, tr("Try again"), [this] { loadLists(); });
        m_topics->setTopics(lists->topics);
        m_organisation->setEntries(organisationEntries(lists->organisations));
        load();
    });
}

void ProfileSection::load()
{
    deliver(m_workspace.profile().mine(), this, [this](const Result<OwnProfile> &own) {
        if (own)
            took(*own);
        else
            say(explain(own.error()), true, tr("Try again"), [this] { load(); });
    });
}

void ProfileSection::follow(const ChangeSet &changes)
{
    if (!m_isOpen || m_isSaving)
        return;
    if (changes.everything || changes.lists || changes.guide)
        loadLists();
    else if (changes.people)
        load();
}

bool ProfileSection::hasChanges() const
{
    return m_stored && m_form->isChanged();
}

void ProfileSection::took(const OwnProfile &own)
{
    // What is being saved is known with the answer.
    if (m_isSaving)
        return;
    m_name->setText(own.email.isEmpty() ? own.name : own.name + u" · "_s + own.email);
    m_form->setEnabled(!m_readOnly);
    const bool isFirst = !m_stored;
    const bool isSame = m_stored && m_stored->profile == own.profile;
    m_stored = own;
    if (isFirst || (!isSame && !m_form->isChanged())) {
        m_form->setStored(valuesOf(own.profile));
    } else if (!isSame) {
        if (m_form->merge(valuesOf(own.profile)) > 0) {
            say(tr("Your profile was changed elsewhere too. Under the fields that both changed stands what was made of "
                   "it there. Save to keep what you made of it here."),
                true, tr("Take over everything from there"), [this] { m_form->undo(); });
        } else if (m_form->isChanged()) {
            say(tr("Something else of your profile was changed elsewhere; that is in the form now."), false);
        }
    }
    update();
}

void ProfileSection::save()
{
    if (!m_stored)
        return;
    m_bar->clear();
    m_form->clearErrors();
    m_isSaving = true;
    m_sent = m_form->values();
    update();
    const ProfileDraft draft{m_stored->revision, m_stored->profile, profileOf(m_sent)};
    deliver(m_workspace.profile().save(draft), this, [this](const Result<OwnProfile> &own) {
        m_isSaving = false;
        if (!own)
            return refused(own.error());
        m_stored = *own;
        // Tidied as it is stored, unless something was typed on.
        if (m_form->values() == m_sent)
            m_form->setStored(valuesOf(own->profile));
        else
            m_form->markStored(m_sent);
        update();
        Q_EMIT message(tr("Your profile is saved."), false);
    });
}

void ProfileSection::refused(const Error &error)
{
    update();
    // What was made of it elsewhere is told when it is read.
    if (error.subject == "profile.revision"_L1)
        return load();
    QString field = error.subject.section(u'.', 1, 1);
    if (field == "topic"_L1)
        field = u"topics"_s;
    if (!m_form->fail(field, explain(error)))
        say(explain(error), true);
}

void ProfileSection::update()
{
    const bool isChanged = hasChanges();
    m_save->setEnabled(isChanged && !m_isSaving);
    m_undo->setEnabled(isChanged && !m_isSaving);
}

void ProfileSection::say(
    const QString &sentence, bool isError, const QString &button, std::function<void()> action)
{
    m_barAction = std::move(action);
    m_bar->say(sentence, isError ? MessageBar::Tone::Error : MessageBar::Tone::Plain, button);
}

} // namespace tjc
