#include "ui/participants/participants_model.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/tool_tip.h"

#include <QCollator>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// Of the row of a part; its colleagues have its number.
constexpr quintptr partRow = quintptr(-1);

qsizetype numberOf(EnrolmentState part)
{
    return std::ranges::find(ParticipantsModel::parts, part) - ParticipantsModel::parts.begin();
}

bool isSamePeople(const QList<Participant> &a, const QList<Participant> &b)
{
    return std::ranges::equal(a, b, {}, &Participant::person, &Participant::person);
}

QString standText(const Participant &person)
{
    switch (person.state) {
    case EnrolmentState::Enrolled:
        if (person.answerBy)
            return ParticipantsModel::tr("to confirm before %1").arg(momentText(*person.answerBy));
        if (person.walkedIn)
            return ParticipantsModel::tr("came without signing up");
        break;
    case EnrolmentState::Waitlisted:
        return person.passedOver
                   ? ParticipantsModel::tr("number %1; has a seat elsewhere then").arg(person.position)
                   : ParticipantsModel::tr("number %1").arg(person.position);
    case EnrolmentState::Pending:
        return ParticipantsModel::tr("asks for a seat");
    case EnrolmentState::Cancelled:
    case EnrolmentState::Declined:
        break;
    }
    return label(person.state);
}

} // namespace

ParticipantsModel::Parts ParticipantsModel::sorted(const QList<Participant> &people) const
{
    Parts all;
    for (const Participant &person : people) {
        if (const qsizetype part = numberOf(person.state); part < qsizetype(all.size()))
            all[part] += person;
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto isBefore = [&](const Participant &a, const Participant &b) {
        if (m_sortColumn == Since)
            return a.since < b.since;
        return collator.compare(text(a, m_sortColumn), text(b, m_sortColumn)) < 0;
    };
    for (QList<Participant> &part : all) {
        if (&part == &all[numberOf(EnrolmentState::Waitlisted)])
            continue;
        if (m_order == Qt::AscendingOrder)
            std::ranges::stable_sort(part, isBefore);
        else
            std::ranges::stable_sort(part, [&](const auto &a, const auto &b) { return isBefore(b, a); });
    }
    return all;
}

void ParticipantsModel::show(const QList<Participant> &people, std::optional<int> maxSeats)
{
    const Parts all = sorted(people);
    m_maxSeats = maxSeats;
    if (!std::ranges::equal(m_parts, all, isSamePeople))
        return begin(all);
    m_parts = all;
    Q_EMIT dataChanged(index(0, 0), index(int(parts.size()) - 1, ColumnCount - 1));
    for (int part = 0; part < int(parts.size()); ++part) {
        const QModelIndex above = index(part, 0);
        if (const int rows = rowCount(above); rows > 0)
            Q_EMIT dataChanged(index(0, 0, above), index(rows - 1, ColumnCount - 1, above));
    }
}

void ParticipantsModel::begin(const Parts &all)
{
    beginResetModel();
    m_parts = all;
    endResetModel();
}

void ParticipantsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    QList<Participant> people;
    for (const QList<Participant> &part : m_parts)
        people += part;
    begin(sorted(people));
}

std::optional<EnrolmentState> ParticipantsModel::partAt(const QModelIndex &index)
{
    if (!index.isValid())
        return std::nullopt;
    return parts.at(index.internalId() == partRow ? index.row() : qsizetype(index.internalId()));
}

const Participant *ParticipantsModel::personAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == partRow)
        return nullptr;
    return &m_parts.at(index.internalId()).at(index.row());
}

QModelIndex ParticipantsModel::indexOf(PersonId person) const
{
    for (int part = 0; part < int(parts.size()); ++part) {
        const auto at = std::ranges::find(m_parts.at(part), person, &Participant::person);
        if (at != m_parts.at(part).end())
            return index(int(at - m_parts.at(part).begin()), 0, index(part, 0));
    }
    return {};
}

const QList<Participant> &ParticipantsModel::people(EnrolmentState part) const
{
    return m_parts.at(numberOf(part));
}

bool ParticipantsModel::isEmpty() const
{
    return std::ranges::all_of(m_parts, &QList<Participant>::isEmpty);
}

QModelIndex ParticipantsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column < 0 || column >= ColumnCount || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : partRow);
}

QModelIndex ParticipantsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == partRow)
        return {};
    return createIndex(int(child.internalId()), 0, partRow);
}

int ParticipantsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(parts.size());
    return parent.internalId() == partRow && parent.column() == 0 ? int(m_parts.at(parent.row()).size()) : 0;
}

int ParticipantsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ParticipantsModel::partText(EnrolmentState part) const
{
    const int count = int(people(part).size());
    switch (part) {
    case EnrolmentState::Enrolled:
        return m_maxSeats ? tr("Enrolled: %1 of %2 seats").arg(count).arg(*m_maxSeats)
                          : tr("Enrolled: %1, no limit").arg(count);
    case EnrolmentState::Waitlisted:
        return count > 0 ? tr("Waiting list: %1").arg(count) : tr("Waiting list: nobody");
    default:
        return count > 0 ? tr("Awaiting approval: %1").arg(count) : tr("Awaiting approval: nobody");
    }
}

QString ParticipantsModel::text(const Participant &person, int column)
{
    switch (column) {
    case Name:
        return person.name;
    case Organised:
        return person.organisation;
    case Email:
        return person.email;
    case Since:
        return momentText(person.since);
    case Stand:
        return standText(person);
    case SubstituteFor:
        return person.substituteFor;
    case Seen:
        return person.attendance ? label(*person.attendance) : QString();
    default:
        return {};
    }
}

QVariant ParticipantsModel::data(const QModelIndex &index, int role) const
{
    const Participant *person = personAt(index);
    if (!person) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText && index.isValid() && index.column() == 0 ? partText(parts.at(index.row()))
                                                                : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*person, index.column()).simplified();
    case Qt::ToolTipRole:
        return plainToolTip(text(*person, index.column()));
    case Qt::AccessibleTextRole:
        // A reader who goes down the names hears in which part he is.
        return index.column() == Name ? person->name + u", "_s + standText(*person)
                                      : text(*person, index.column());
    default:
        return {};
    }
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Organised:
        return tr("Organisation");
    case Email:
        return tr("E-mail");
    case Since:
        return tr("Since");
    case Stand:
        return tr("State");
    case SubstituteFor:
        return tr("Substitute for");
    case Seen:
        return tr("Attendance");
    default:
        return {};
    }
}

Qt::ItemFlags ParticipantsModel::flags(const QModelIndex &index) const
{
    // The row of a part is a heading: the arrows go past it.
    return personAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

} // namespace tjc
