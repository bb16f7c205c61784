#include "report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

#include <algorithm>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

QStringList cells(const Row &row)
{
    const bool hasFigure = !row.unit.isEmpty();
    return {row.what, hasFigure ? number(row.measured) + u' ' + row.unit : u"–"_s,
        row.reference ? number(*row.reference) + u' ' + row.unit + u" ("_s + row.referenceName + u')'
                      : QString(),
        row.ratio ? number(*row.ratio) : QString(), row.target,
        row.ok ? (*row.ok ? u"yes"_s : u"NO"_s) : QString(), row.note};
}

Row with(Row row, const QString &target, bool isOk)
{
    row.target = row.target.isEmpty() ? target : row.target + u", "_s + target;
    row.ok = row.ok.value_or(true) && isOk;
    return row;
}

Row compared(Row row)
{
    if (row.reference && *row.reference > 0)
        row.ratio = row.measured / *row.reference;
    return row;
}

} // namespace

Row atMost(Row row, double limit)
{
    return with(compared(row), u"≤ %1 %2"_s.arg(QString::number(limit), row.unit), row.measured <= limit);
}

Row atLeast(Row row, double limit)
{
    return with(compared(row), u"≥ %1 %2"_s.arg(QString::number(limit), row.unit), row.measured >= limit);
}

Row ratioAtMost(Row row, double limit)
{
    row = compared(row);
    return with(row, u"≤ %1 ×"_s.arg(limit), row.ratio && *row.ratio <= limit);
}

Row ratioAtLeast(Row row, double limit)
{
    row = compared(row);
    return with(row, u"≥ %1 ×"_s.arg(limit), row.ratio && *row.ratio >= limit);
}

void Report::add(const Row &row)
{
    m_rows += row;
    QTextStream(stderr) << row.what << u": "_s << cells(row)[1] << ' ' << row.note << Qt::endl;
}

void Report::skip(const QString &what, const QString &reason)
{
    add(Row{.what = what, .note = u"not measured: "_s + reason});
}

QString Report::table() const
{
    QList<QStringList> lines{
        {u"what"_s, u"measured"_s, u"reference"_s, u"ratio"_s, u"target"_s, u"ok?"_s, u"note"_s}};
    for (const Row &row : m_rows)
        lines += cells(row);
    QList<qsizetype> widths(lines.first().size());
    for (const QStringList &line : std::as_const(lines)) {
        for (int i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QString text;
    for (int n = 0; n < lines.size(); ++n) {
        text += u'|';
        for (int i = 0; i < lines[n].size(); ++i)
            text += u' ' + lines[n][i].leftJustified(widths[i]) + u" |"_s;
        text += u'\n';
        if (n == 0) {
            text += u'|';
            for (const auto width : std::as_const(widths))
                text += QString(width + 2, u'-') + u'|';
            text += u'\n';
        }
    }
    return text;
}

QByteArray Report::json() const
{
    QJsonArray rows;
    for (const Row &row : m_rows) {
        QJsonObject object{{u"what"_s, row.what}};
        if (!row.unit.isEmpty()) {
            object[u"unit"_s] = row.unit;
            object[u"measured"_s] = row.measured;
        }
        if (row.reference) {
            object[u"reference"_s] = *row.reference;
            object[u"referenceName"_s] = row.referenceName;
        }
        if (row.ratio)
            object[u"ratio"_s] = *row.ratio;
        if (!row.target.isEmpty())
            object[u"target"_s] = row.target;
        if (row.ok)
            object[u"ok"_s] = *row.ok;
        if (!row.note.isEmpty())
            object[u"note"_s] = row.note;
        rows += object;
    }
    const QJsonObject machine{{u"system"_s, QSysInfo::prettyProductName()},
        {u"cpu"_s, QSysInfo::currentCpuArchitecture()}, {u"cores"_s, QThread::idealThreadCount()}};
    return QJsonDocument(QJsonObject{{u"machine"_s, machine}, {u"rows"_s, rows}}).toJson();
}

} // namespace tjc::bench
