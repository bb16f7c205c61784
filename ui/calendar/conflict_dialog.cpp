#include "ui/calendar/conflict_dialog.h"

#include "ui/calendar/signup_rules_text.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownText = 400;

template <typename List, typename Id>
QString nameOf(const List &list, const std::optional<Id> &id)
{
    for (const auto &one : list) {
        if (id && one.id == *id)
            return one.name;
    }
    return {};
}

QString seats(const SessionDraft &draft)
{
    return draft.maxSeats
               ? ConflictDialog::tr("at least %1, at most %2").arg(draft.minSeats).arg(*draft.maxSeats)
               : ConflictDialog::tr("at least %1, no maximum").arg(draft.minSeats);
}

QString moment(const std::optional<Instant> &at)
{
    return at ? momentText(*at) : QString();
}

} // namespace

QString fieldLabel(DraftField field)
{
    switch (field) {
    case DraftField::Title:
        return ConflictDialog::tr("Title");
    case DraftField::Format:
        return ConflictDialog::tr("Kind of training");
    case DraftField::Formal:
        return ConflictDialog::tr("Given as");
    case DraftField::When:
        return ConflictDialog::tr("When");
    case DraftField::Place:
        return ConflictDialog::tr("Place");
    case DraftField::Trainers:
        return ConflictDialog::tr("Trainers");
    case DraftField::Seats:
        return ConflictDialog::tr("Participants");
    case DraftField::SignupOpens:
        return ConflictDialog::tr("Sign-up opens");
    case DraftField::SignupCloses:
        return ConflictDialog::tr("Sign-up closes");
    case DraftField::Approval:
        return ConflictDialog::tr("Approval");
    case DraftField::Summary:
        return ConflictDialog::tr("Summary");
    case DraftField::Url:
        return ConflictDialog::tr("Link");
    case DraftField::Topics:
        return ConflictDialog::tr("Topics");
    case DraftField::ThemeWeek:
        return ConflictDialog::tr("Theme week");
    case DraftField::Organisation:
        return ConflictDialog::tr("Organisation");
    case DraftField::Rules:
        return ConflictDialog::tr("Rules of sign-up");
    }
    return {};
}

QString fieldText(const SessionDraft &draft, DraftField field, const DraftNames &names)
{
    QStringList parts;
    switch (field) {
    case DraftField::Title:
        return draft.title;
    case DraftField::Format:
        return label(draft.format);
    case DraftField::Formal:
        return formalText(draft.formal);
    case DraftField::When:
        return whenText(draft.when, draft.allDay);
    case DraftField::Place:
        return draft.roomId ? nameOf(names.lists.rooms, draft.roomId) : draft.building;
    case DraftField::Trainers:
        for (const PersonId id : draft.trainers)
            parts += names.people.value(id.value());
        return parts.join(u", "_s);
    case DraftField::Seats:
        return seats(draft);
    case DraftField::SignupOpens:
        return moment(draft.signupOpens);
    case DraftField::SignupCloses:
        return moment(draft.signupCloses);
    case DraftField::Approval:
        return draft.needsApproval ? ConflictDialog::tr("needed") : ConflictDialog::tr("not needed");
    case DraftField::Summary:
        return draft.summary;
    case DraftField::Url:
        return draft.url;
    case DraftField::Topics:
        for (const TopicId id : draft.topics)
            parts += nameOf(names.lists.topics, std::optional(id));
        return parts.join(u", "_s);
    case DraftField::ThemeWeek:
        return nameOf(names.lists.themeWeeks, draft.themeWeekId);
    case DraftField::Organisation:
        return nameOf(names.lists.organisations, draft.organisationId);
    case DraftField::Rules:
        return ruleTexts(draft.rules).join(u", "_s);
    }
    return {};
}

ConflictDialog::ConflictDialog(const SessionDraft &before, const SessionDraft &mine,
    const SessionDraft &theirs, const DraftNames &names, const QString &leave, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Somebody else saved first"));
    auto *outer = new QVBoxLayout(this);
    auto *intro = new QLabel(
        tr("While you were editing, somebody else changed this session. Choose what to keep; nothing is saved until you do."),
        this);
    intro->setWordWrap(true);
    outer->addWidget(intro);
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, metrics::space8, 0, metrics::space8);
    for (const FieldConflict &conflict : conflicts(before, mine, theirs)) {
        addField(column, conflict, fieldText(before, conflict.field, names),
            fieldText(mine, conflict.field, names), fieldText(theirs, conflict.field, names));
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields);
    outer->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save this choice"), QDialogButtonBox::AcceptRole);
    buttons->addButton(leave, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(buttons);
    resizeWithinScreen(this, {80 * fontMetrics().averageCharWidth(), 34 * fontMetrics().height()});
    update();
}

void ConflictDialog::addField(QVBoxLayout *column, const FieldConflict &conflict, const QString &before,
    const QString &mine, const QString &theirs)
{
    const QString name = fieldLabel(conflict.field);
    auto *title = new QLabel(name, this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    column->addWidget(title);
    auto *was =
        new QLabel(tr("It was: %1").arg(before.isEmpty() ? tr("nothing") : before.left(shownText)), this);
    was->setTextFormat(Qt::PlainText);
    was->setWordWrap(true);
    column->addWidget(was);
    auto *group = new QButtonGroup(this);
    const auto add = [&](Side side, const QString &who, const QString &value) {
        const QString text = (value.isEmpty() ? tr("nothing") : value.simplified()).left(shownText);
        auto *button = new QRadioButton(who, this);
        button->setAccessibleName(name + u", "_s + who + u": "_s + text);
        button->setChecked(conflict.proposal == side);
        group->addButton(button, int(side));
        column->addWidget(button);
        auto *shown = new QLabel(text, this);
        shown->setTextFormat(Qt::PlainText);
        shown->setWordWrap(true);
        shown->setIndent(metrics::space24);
        column->addWidget(shown);
    };
    add(Side::Mine, tr("What I made of it"), mine);
    add(Side::Theirs, tr("What the other made of it"), theirs);
    column->addSpacing(metrics::space12);
    connect(group, &QButtonGroup::idToggled, this, &ConflictDialog::update);
    m_groups.insert(conflict.field, group);
}

void ConflictDialog::update()
{
    m_save->setEnabled(
        std::ranges::all_of(m_groups, [](const QButtonGroup *group) { return group->checkedId() >= 0; }));
}

QHash<DraftField, Side> ConflictDialog::choices() const
{
    QHash<DraftField, Side> chosen;
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group)
        chosen.insert(group.key(), Side(group.value()->checkedId()));
    return chosen;
}

} // namespace tjc
