#include "exchange/columns.h"

#include "exchange/cell_values.h"

#include <QHash>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int unknownColumn = -2;
const QString ignoredName = u"ignore"_s;

QString firstNames(std::span<const ColumnField> fields)
{
    QStringList names;
    for (const ColumnField &field : fields) {
        if (field.field != ignoredColumn)
            names += QString(field.names).section(u' ', 0, 0);
    }
    return names.join(", "_L1);
}

qsizetype indexOfHeader(const QStringList &header, const QString &name)
{
    if (const qsizetype exact = header.indexOf(name.trimmed()); exact >= 0)
        return exact;
    const QString key = wordKey(name);
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (!key.isEmpty() && wordKey(header.at(i)) == key)
            return i;
    }
    return -1;
}

QHash<QString, QList<int>> fieldsByName(std::span<const ColumnField> fields)
{
    QHash<QString, QList<int>> byName;
    for (const ColumnField &field : fields) {
        for (const QString &name : QString(field.names).split(u' '))
            byName[wordKey(name)] += field.field;
    }
    return byName;
}

/// Fills ColumnPlan::fields of the columns that hold one.
void nameFields(ColumnPlan &plan, std::span<const ColumnField> fields)
{
    for (const ColumnField &field : fields) {
        if (field.field != ignoredColumn && plan.has(field.field))
            plan.fields[plan.columnOf.at(field.field)] = QString(field.names).section(u' ', 0, 0);
    }
}

Result<ColumnPlan> laidOut(const QStringList &header, const ColumnLayout &layout,
    std::span<const ColumnField> fields, int fieldCount)
{
    if (layout.header != header || layout.fields.size() != header.size())
        return Error{ErrorKind::Invalid, u"map.changed"_s, header.join(", "_L1)};
    const auto byName = fieldsByName(fields);
    ColumnPlan plan;
    plan.columnOf.fill(-1, fieldCount);
    plan.fields.fill(QString(), header.size());
    for (qsizetype column = 0; column < header.size(); ++column) {
        const QString &name = layout.fields.at(column);
        if (name.isEmpty() || name == ignoredName) {
            if (!header.at(column).isEmpty())
                plan.unused += header.at(column);
            continue;
        }
        const int field = byName.value(wordKey(name), {unknownColumn}).first();
        if (field < 0)
            return Error{ErrorKind::Invalid, u"map.field"_s, u"%1: %2"_s.arg(name, firstNames(fields))};
        if (plan.columnOf.at(field) >= 0)
            return Error{ErrorKind::Invalid, u"map.twice"_s, name};
        plan.columnOf[field] = int(column);
    }
    nameFields(plan, fields);
    return plan;
}

} // namespace

Result<ColumnPlan> planColumns(const QStringList &header, const ColumnChoice &choice,
    std::span<const ColumnField> fields, int fieldCount)
{
    if (choice.layout)
        return laidOut(header, *choice.layout, fields, fieldCount);
    const QMap<QString, QString> &map = choice.map;
    const auto byName = fieldsByName(fields);
    ColumnPlan plan;
    plan.columnOf.fill(-1, fieldCount);
    QList<bool> taken(header.size(), false);
    for (auto it = map.begin(); it != map.end(); ++it) {
        const qsizetype column = indexOfHeader(header, it.key());
        if (column < 0)
            return Error{
                ErrorKind::Invalid, u"map.header"_s, u"%1: %2"_s.arg(it.key(), header.join(", "_L1))};
        const QString name = wordKey(it.value());
        const int field = name == ignoredName ? ignoredColumn : byName.value(name, {unknownColumn}).first();
        if (field == unknownColumn)
            return Error{ErrorKind::Invalid, u"map.field"_s, u"%1: %2"_s.arg(it.value(), firstNames(fields))};
        taken[column] = true;
        if (field == ignoredColumn)
            continue;
        if (plan.columnOf.at(field) >= 0)
            return Error{ErrorKind::Invalid, u"map.twice"_s, it.value()};
        plan.columnOf[field] = int(column);
    }
    // Names with two meanings come last, and take the meaning that is left.
    for (const bool certain : {true, false}) {
        for (qsizetype column = 0; column < header.size(); ++column) {
            const QList<int> meanings = byName.value(wordKey(header.at(column)));
            if (taken.at(column) || meanings.isEmpty() || (meanings.size() == 1) != certain)
                continue;
            for (const int field : meanings) {
                if (!taken.at(column) && (field == ignoredColumn || plan.columnOf.at(field) < 0)) {
                    taken[column] = true;
                    if (field != ignoredColumn)
                        plan.columnOf[field] = int(column);
                }
            }
        }
    }
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (!taken.at(column) && !header.at(column).isEmpty())
            plan.unused += header.at(column);
        plan.fields += taken.at(column) ? ignoredName : QString();
    }
    nameFields(plan, fields);
    return plan;
}

} // namespace tjc
