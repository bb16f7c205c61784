#include "ui/participants/attendance_model.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/tool_tip.h"

#include <QCollator>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array marks{Attendance::Attended, Attendance::Partial, Attendance::NoShow};

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(
        uR"([^\p{L}\p{N}]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

} // namespace

bool isMeantBy(const QString &text, const QString &name)
{
    const QStringList words = wordsOf(name);
    const QStringList asked = wordsOf(text);
    return std::ranges::all_of(asked, [&](const QString &begin) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(begin); });
    });
}

void AttendanceModel::show(const QList<Participant> &people)
{
    QList<Participant> seats;
    std::ranges::copy_if(people, std::back_inserter(seats),
        [](const Participant &person) { return person.state == EnrolmentState::Enrolled; });
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(seats,
        [&](const Participant &a, const Participant &b) { return collator.compare(a.name, b.name) < 0; });
    const bool isSame = std::ranges::equal(seats, m_people, {}, &Participant::person, &Participant::person);
    if (isSame) {
        m_people = seats;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_people = seats;
        m_rows = found();
        endResetModel();
    }
    Q_EMIT countsChanged();
}

QList<int> AttendanceModel::found() const
{
    QList<int> rows;
    for (int i = 0; i < m_people.size(); ++i) {
        if (isMeantBy(m_search, m_people.at(i).name))
            rows += i;
    }
    return rows;
}

void AttendanceModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    beginResetModel();
    m_rows = found();
    endResetModel();
}

int AttendanceModel::rowOf(PersonId person) const
{
    const auto at = std::ranges::find_if(m_rows, [&](int i) { return m_people.at(i).person == person; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

AttendanceModel::Mark AttendanceModel::markOf(PersonId person) const
{
    if (const auto expected = m_expected.constFind(person.value()); expected != m_expected.constEnd())
        return expected->mark;
    const auto at = std::ranges::find(m_people, person, &Participant::person);
    return at == m_people.end() ? Mark() : at->attendance;
}

AttendanceModel::Mark AttendanceModel::markOfColumn(int column)
{
    return column >= Present && column <= Absent ? Mark(marks.at(column - Present)) : Mark();
}

AttendanceModel::Counts AttendanceModel::counts() const
{
    Counts counts{int(m_people.size())};
    for (const Participant &person : m_people) {
        const Mark mark = markOf(person.person);
        counts.present += mark == Attendance::Attended;
        counts.partly += mark == Attendance::Partial;
        counts.absent += mark == Attendance::NoShow;
    }
    return counts;
}

QList<PersonId> AttendanceModel::unmarked() const
{
    QList<PersonId> people;
    for (const Participant &person : m_people) {
        if (!markOf(person.person))
            people += person.person;
    }
    return people;
}

std::optional<PersonId> AttendanceModel::after(PersonId person) const
{
    const auto at = std::ranges::find(m_people, person, &Participant::person);
    if (at == m_people.end())
        return std::nullopt;
    const qsizetype here = at - m_people.begin();
    for (qsizetype step = 1; step < m_people.size(); ++step) {
        const PersonId next = m_people.at((here + step) % m_people.size()).person;
        if (!markOf(next))
            return next;
    }
    return here + 1 < m_people.size() ? std::optional(m_people.at(here + 1).person) : std::nullopt;
}

quint64 AttendanceModel::expect(PersonId person, Mark mark)
{
    m_expected.insert(person.value(), {mark, ++m_number});
    tell(person);
    return m_number;
}

void AttendanceModel::settle(PersonId person, quint64 number, bool isKept)
{
    const auto expected = m_expected.constFind(person.value());
    if (expected == m_expected.constEnd() || expected->number != number)
        return;
    const auto at = std::ranges::find(m_people, person, &Participant::person);
    if (isKept && at != m_people.end())
        at->attendance = expected->mark;
    m_expected.erase(expected);
    tell(person);
}

void AttendanceModel::tell(PersonId person)
{
    if (const int row = rowOf(person); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT countsChanged();
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AttendanceModel::noteText(const Participant &person) const
{
    QStringList notes;
    if (person.answerBy && !markOf(person.person))
        notes += tr("to confirm before %1").arg(momentText(*person.answerBy));
    if (person.walkedIn)
        notes += tr("came without signing up");
    if (!person.substituteFor.isEmpty())
        notes += tr("substitute for %1").arg(person.substituteFor.simplified());
    return notes.join(u", "_s);
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Participant &person = personAt(index.row());
    const Mark mark = markOf(person.person);
    const Mark ofColumn = markOfColumn(index.column());
    if (ofColumn) {
        if (role == Qt::AccessibleTextRole)
            return u"%1: %2"_s.arg(label(*ofColumn), mark == ofColumn ? tr("yes") : tr("no"));
        return role == Qt::CheckStateRole ? QVariant(mark == ofColumn ? Qt::Checked : Qt::Unchecked)
                                          : QVariant();
    }
    QString text = index.column() == Name        ? person.name
                   : index.column() == Organised ? person.organisation
                                                 : noteText(person);
    if (role == Qt::DisplayRole)
        return text.simplified();
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    // A reader who goes down the names hears who was there.
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return text + u", "_s + (mark ? label(*mark) : tr("not marked"));
    return role == Qt::AccessibleTextRole ? QVariant(text) : QVariant();
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(markOfColumn(section) ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Organised:
        return tr("Organisation");
    case Present:
        return tr("Present");
    case Partly:
        return tr("Partly");
    case Absent:
        return tr("Did not come");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace tjc
