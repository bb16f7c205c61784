#include "ui/import/column_memory.h"

#include "exchange/cell_values.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>
#include <numeric>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

const QString place = u"import/layouts"_s;

/// As two files of one source may write it.
QString normalised(const QString &name)
{
    const QString key = wordKey(name);
    return key.isEmpty() ? name.simplified().toLower() : key;
}

/// The columns of the header in the order they are kept in. Those that a file of bad rows has behind its own are left
/// out, so that the mended file is known again.
QList<qsizetype> order(const QStringList &header)
{
    qsizetype count = header.size();
    if (count > 2 && normalised(header[count - 2]) == "regel"_L1
        && normalised(header[count - 1]) == "reden"_L1)
        count -= 2;
    QList<qsizetype> columns(count);
    std::iota(columns.begin(), columns.end(), 0);
    std::ranges::stable_sort(columns, {}, [&](qsizetype i) { return normalised(header[i]); });
    return columns;
}

/// "key=0:title,3:date", newest first.
QStringList entries()
{
    return QSettings().value(place).toStringList().mid(0, ColumnMemory::maxLayouts);
}

void store(QStringList all, const QString &key, const QString &entry)
{
    all.removeIf([&](const QString &one) { return one.startsWith(key); });
    if (!entry.isEmpty())
        all.prepend(entry);
    QSettings().setValue(place, all.mid(0, ColumnMemory::maxLayouts));
}

} // namespace

QString ColumnMemory::keyOf(const QStringList &header) const
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData(m_subject.toUtf8());
    for (const qsizetype column : order(header)) {
        sum.addData(QByteArrayView("\0", 1));
        sum.addData(normalised(header[column]).toUtf8());
    }
    return QString::fromLatin1(sum.result().toHex()) + u'=';
}

std::optional<QStringList> ColumnMemory::find(const QStringList &header) const
{
    const QString key = keyOf(header);
    const QList<qsizetype> columns = order(header);
    for (const QString &entry : entries()) {
        if (!entry.startsWith(key))
            continue;
        QStringList fields(header.size());
        const QStringList told = entry.sliced(key.size()).split(u',', Qt::SkipEmptyParts);
        for (const QString &one : told) {
            bool isNumber = false;
            const qsizetype at = one.section(u':', 0, 0).toLongLong(&isNumber);
            // Settings are a file that others may have changed.
            if (!isNumber || at < 0 || at >= columns.size())
                return std::nullopt;
            fields[columns[at]] = one.section(u':', 1);
        }
        return fields;
    }
    return std::nullopt;
}

void ColumnMemory::remember(const ColumnLayout &layout)
{
    const QList<qsizetype> columns = order(layout.header);
    QStringList told;
    for (qsizetype at = 0; at < columns.size(); ++at) {
        if (const QString field = layout.fields.value(columns[at]); !field.isEmpty())
            told += u"%1:%2"_s.arg(at).arg(field);
    }
    const QString key = keyOf(layout.header);
    store(entries(), key, key + told.join(u','));
}

void ColumnMemory::forget(const QStringList &header)
{
    store(entries(), keyOf(header), {});
}

} // namespace tjc
