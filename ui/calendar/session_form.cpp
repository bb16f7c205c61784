#include "ui/calendar/session_form.h"

#include "service/explain.h"
#include "ui/calendar/format_icon.h"
#include "ui/calendar/list_entries.h"
#include "ui/calendar/repeat_editor.h"
#include "ui/calendar/topic_picker.h"
#include "ui/calendar/when_editor.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/links.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSeats = 100'000;

template <typename Id>
std::optional<Id> idOf(const SearchCombo &combo)
{
    const auto key = combo.key();
    return key ? Id::from(*key) : std::nullopt;
}

template <typename Id>
void choose(SearchCombo &combo, const std::optional<Id> &id)
{
    combo.setKey(id ? std::optional(id->value()) : std::nullopt);
}

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

SessionForm::SessionForm(const CalendarLists &lists, PersonPicker::Search search, QWidget *parent)
    : QDialog(parent), m_proposal(Instant::fromMs(0)), m_title(new QLineEdit(this)),
      m_format(new QComboBox(this)), m_formal(new QComboBox(this)), m_when(new WhenEditor(this)),
      m_repeat(new RepeatEditor(this)), m_room(new SearchCombo(tr("Another place"), this)),
      m_building(new QLineEdit(this)), m_trainers(new PersonPicker(std::move(search), this)),
      m_seats(new QWidget(this)), m_min(new QSpinBox(m_seats)),
      m_limited(new QCheckBox(tr("at most"), m_seats)), m_max(new QSpinBox(m_seats)),
      m_rules(new SignupRulesEditor(this)), m_summary(new QPlainTextEdit(this)), m_url(new QLineEdit(this)),
      m_topics(new TopicPicker(this)), m_themeWeek(new SearchCombo(tr("No theme week"), this)),
      m_organisation(new SearchCombo(tr("No organisation"), this)), m_error(new MessageBar(this))
{
    m_organisation->setEntries(organisationEntries(lists.organisations));
    m_themeWeek->setEntries(themeWeekEntries(lists.themeWeeks));
    m_room->setEntries(roomEntries(lists.rooms));
    m_topics->setTopics(lists.topics);
    for (const auto &row : formatCodes)
        m_format->addItem(formatIcon(row.value, palette()), label(row.value), int(row.value));
    m_formal->addItem(formalText(false), false);
    m_formal->addItem(formalText(true), true);
    buildSeats();
    build();
    watch();
}

void SessionForm::buildSeats()
{
    m_min->setRange(0, mostSeats);
    m_min->setAccessibleName(tr("Minimum of participants"));
    m_max->setRange(1, mostSeats);
    m_max->setAccessibleName(tr("Maximum of participants"));
    m_limited->setAccessibleName(tr("There is a maximum of participants"));
    auto *flow = new FlowLayout(metrics::space8, m_seats);
    auto *least = new QLabel(tr("at least"), m_seats);
    least->setBuddy(m_min);
    flow->addWidget(least);
    flow->addWidget(m_min);
    flow->addWidget(m_limited);
    flow->addWidget(m_max);
    m_seats->setFocusProxy(m_min);
    connect(m_limited, &QCheckBox::toggled, m_max, &QWidget::setEnabled);
    m_max->setEnabled(false);
}

FormField *SessionForm::addField(
    QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint)
{
    auto *made = new FormField(label, field, this, hint);
    column->addWidget(made);
    return made;
}

void SessionForm::build()
{
    m_summary->setTabChangesFocus(true);
    m_summary->setMaximumHeight(6 * fontMetrics().height());
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    m_titleField = addField(column, tr("&Title"), m_title);
    addField(column, tr("&Kind of training"), m_format);
    addField(column, tr("&Given as"), m_formal);
    m_whenField = addField(column, tr("&When"), m_when);
    m_repeatField = addField(column, tr("R&epeats"), m_repeat);
    m_roomField = addField(column, tr("&Room"), m_room);
    addField(column, tr("&Place"), m_building, tr("Where no room from the list is chosen."));
    m_trainersField = addField(column, tr("Tr&ainers"), m_trainers);
    m_seatsField = addField(column, tr("Part&icipants"), m_seats);
    addField(column, tr("Sign-up rul&es"), m_rules);
    m_summaryField = addField(column, tr("S&ummary"), m_summary);
    m_urlField =
        addField(column, tr("&Link"), m_url, tr("An address that begins with https:, http: or mailto:."));
    addField(column, tr("Topic&s"), m_topics);
    addField(column, tr("T&heme week"), m_themeWeek);
    addField(column, tr("Organisatio&n"), m_organisation);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_error);
    outer->addWidget(scroll, 1);
    buildButtons(outer);
    resizeWithinScreen(this, {90 * fontMetrics().averageCharWidth(), 46 * fontMetrics().height()});
    setModal(true);
}

void SessionForm::buildButtons(QVBoxLayout *outer)
{
    auto *buttons = new QDialogButtonBox(this);
    buttons->setContentsMargins(metrics::space16, metrics::space8, metrics::space16, metrics::space12);
    m_save = buttons->addButton(tr("Save the session"), QDialogButtonBox::AcceptRole);
    m_saveAndNext = buttons->addButton(tr("Save and make the next"), QDialogButtonBox::ActionRole);
    m_saveAndNext->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_saveAndNext->setToolTip(
        tr("The next one begins where this one ends, in the same room (Ctrl+Shift+Enter)"));
    m_save->setShortcut(Qt::CTRL | Qt::Key_Return);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_wantsAnother = false;
        save();
    });
    connect(m_saveAndNext, &QPushButton::clicked, this, [this] {
        m_wantsAnother = true;
        save();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &SessionForm::reject);
    connect(m_error, &MessageBar::actionTriggered, this, [this] {
        m_id.reset();
        m_revision = 0;
        m_occurrence.reset();
        m_uid = newUid();
        m_error->clear();
        save();
    });
    outer->addWidget(buttons);
}

void SessionForm::watch()
{
    for (QLineEdit *line : {m_title, m_url, m_building})
        connect(line, &QLineEdit::textChanged, this, &SessionForm::edited);
    connect(m_summary, &QPlainTextEdit::textChanged, this, &SessionForm::edited);
    for (QComboBox *combo : {m_format, m_formal})
        connect(combo, &QComboBox::activated, this, &SessionForm::edited);
    for (SearchCombo *combo : {m_room, m_organisation, m_themeWeek})
        connect(combo, &SearchCombo::keyChosen, this, &SessionForm::edited);
    connect(m_room, &SearchCombo::keyChosen, this, [this] { m_building->setEnabled(!m_room->key()); });
    const auto seatsEdited = [this] {
        m_hasOwnSeats = true;
        edited();
    };
    for (QSpinBox *box : {m_min, m_max})
        connect(box, &QSpinBox::valueChanged, this, seatsEdited);
    connect(m_limited, &QCheckBox::toggled, this, seatsEdited);
    connect(m_rules, &SignupRulesEditor::edited, this, &SessionForm::edited);
    connect(m_rules, &SignupRulesEditor::usualTaken, this, &SessionForm::takeUsualSeats);
    const auto tellRules = [this] {
        m_rules->setSession(Format(m_format->currentData().toInt()), m_when->when());
    };
    connect(m_format, &QComboBox::currentIndexChanged, this, tellRules);
    connect(m_when, &WhenEditor::edited, this, tellRules);
    connect(m_when, &WhenEditor::edited, this, &SessionForm::edited);
    connect(m_when, &WhenEditor::edited, this, [this] {
        if (const auto when = m_when->when())
            m_repeat->setFirst(localMoment(when->begin()).day);
    });
    connect(m_repeat, &RepeatEditor::edited, this, &SessionForm::edited);
    connect(m_trainers, &PersonPicker::edited, this, &SessionForm::edited);
    connect(m_topics, &TopicPicker::edited, this, &SessionForm::edited);
}

void SessionForm::edited()
{
    m_isChanged = true;
    Q_EMIT draftChanged();
}

void SessionForm::setDraft(const SessionDraft &draft, const QList<PersonPicker::Chosen> &trainers)
{
    m_id = draft.id;
    m_revision = draft.revision;
    m_uid = draft.uid.isEmpty() ? newUid() : draft.uid;
    m_proposal = draft.when.begin();
    m_occurrence = draft.occurrence;
    setWindowTitle(draft.id ? tr("Edit the session") : tr("New session"));
    m_saveAndNext->setVisible(!draft.id);
    m_title->setText(draft.title);
    m_summary->setPlainText(draft.summary);
    m_url->setText(draft.url);
    m_format->setCurrentIndex(m_format->findData(int(draft.format)));
    m_formal->setCurrentIndex(m_formal->findData(draft.formal));
    m_when->setWhen(draft.when, draft.allDay);
    m_repeat->setFirst(localMoment(draft.when.begin()).day);
    choose(*m_room, draft.roomId);
    m_building->setText(draft.building);
    m_building->setEnabled(!draft.roomId);
    choose(*m_organisation, draft.organisationId);
    choose(*m_themeWeek, draft.themeWeekId);
    m_min->setValue(draft.minSeats);
    m_limited->setChecked(draft.maxSeats.has_value());
    m_max->setValue(draft.maxSeats.value_or(12));
    m_firstMax = draft.maxSeats;
    m_rules->setRules(rulesOf(draft), !draft.id, m_proposal);
    m_rules->setSession(draft.format, draft.when);
    m_trainers->setChosen(trainers);
    m_topics->setChosen(draft.topics);
    m_isChanged = false;
    m_hasOwnSeats = draft.id.has_value();
    m_title->setFocus();
}

void SessionForm::fillOnce(const QString &title)
{
    setWindowTitle(title);
    m_saveAndNext->hide();
    m_repeatField->hide();
    m_hasOwnSeats = true;
}

void SessionForm::takeUsualSeats(const SignupDefaults &usual, bool wasAsked)
{
    const bool namesSeats = usual.minSeats > 0 || usual.maxSeats || usual.rules.walkIn;
    if (wasAsked ? !namesSeats : m_hasOwnSeats)
        return;
    const bool wasChanged = m_isChanged;
    const std::optional<int> most = namesSeats ? usual.maxSeats : m_firstMax;
    m_min->setValue(usual.minSeats);
    m_limited->setChecked(most.has_value());
    m_max->setValue(most.value_or(m_max->value()));
    m_isChanged = wasChanged;
    m_hasOwnSeats = false;
}

SessionDraft SessionForm::draft() const
{
    const Span nothing = *Span::from(m_proposal, m_proposal);
    SessionDraft draft{.when = m_when->when().value_or(nothing)};
    draft.id = m_id;
    draft.revision = m_revision;
    draft.uid = m_uid;
    draft.title = m_title->text();
    draft.summary = m_summary->toPlainText();
    draft.url = m_url->text().trimmed();
    draft.format = Format(m_format->currentData().toInt());
    draft.formal = m_formal->currentData().toBool();
    draft.allDay = m_when->isAllDay();
    draft.roomId = idOf<RoomId>(*m_room);
    draft.building = m_building->text().trimmed();
    draft.organisationId = idOf<OrganisationId>(*m_organisation);
    draft.themeWeekId = idOf<ThemeWeekId>(*m_themeWeek);
    draft.minSeats = m_min->value();
    if (m_limited->isChecked())
        draft.maxSeats = m_max->value();
    setRules(draft, m_rules->rules());
    for (const PersonPicker::Chosen &person : m_trainers->chosen())
        draft.trainers += person.id;
    draft.topics = m_topics->chosen();
    draft.occurrence = m_occurrence;
    return draft;
}

const QList<PersonPicker::Chosen> &SessionForm::trainers() const
{
    return m_trainers->chosen();
}

FormField *SessionForm::field(FormPart part) const
{
    switch (part) {
    case FormPart::Room:
        return m_roomField;
    case FormPart::Trainers:
        return m_trainersField;
    case FormPart::Seats:
        return m_seatsField;
    case FormPart::When:
        break;
    }
    return m_whenField;
}

void SessionForm::clearErrors()
{
    m_error->clear();
    for (FormField *field :
        {m_titleField, m_summaryField, m_urlField, m_whenField, m_repeatField, m_seatsField})
        field->setError({});
    m_rules->clearErrors();
}

FormField *SessionForm::fieldFor(const QString &subject) const
{
    if (subject.startsWith("training.title"_L1))
        return m_titleField;
    if (subject.startsWith("training.summary"_L1))
        return m_summaryField;
    if (subject.startsWith("training.url"_L1) || subject.startsWith("session.url"_L1))
        return m_urlField;
    if (subject.startsWith("recurrence."_L1) || subject == "series.own_day"_L1)
        return m_repeatField;
    if (subject == "session.times"_L1)
        return m_whenField;
    if (subject.startsWith("session.seats"_L1))
        return m_seatsField;
    return m_rules->fieldFor(subject);
}

void SessionForm::save()
{
    clearErrors();
    const SessionDraft now = draft();
    if (const auto problem = problemIn(now)) {
        fail(*problem);
        return;
    }
    if (!now.url.isEmpty() && !safeLink(now.url)) {
        m_urlField->setError(tr("This is not an address that may be opened: use https:, http: or mailto:."));
        m_urlField->focusField();
        return;
    }
    setSaving(true);
    Q_EMIT saveRequested(now);
}

void SessionForm::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
    m_saveAndNext->setEnabled(!saving);
}

void SessionForm::fail(const Error &error)
{
    setSaving(false);
    if (FormField *field = fieldFor(error.subject)) {
        if (m_rules->isAncestorOf(field))
            m_rules->unfold();
        field->setError(explain(error));
        field->focusField();
    } else {
        m_error->say(explain(error), MessageBar::Tone::Error);
    }
}

void SessionForm::resume()
{
    setSaving(false);
}

void SessionForm::offerNew()
{
    setSaving(false);
    m_error->say(
        tr("Somebody deleted this session while you were editing it. You can keep what is here as a new session."),
        MessageBar::Tone::Error, tr("Save as a new session"));
}

void SessionForm::done()
{
    accept();
}

void SessionForm::reject()
{
    if (!m_isChanged)
        return QDialog::reject();
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(windowTitle());
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Close the form without saving what you changed?"));
    const QPushButton *leave = box->addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace tjc
