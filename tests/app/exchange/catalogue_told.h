#pragma once

#include "domain/catalogue.h"
#include "exchange/local_time.h"

#include <QFile>

namespace tjc::test {

using namespace Qt::StringLiterals;

inline QByteArray catalogueFixture(const char *name)
{
    QFile file(QStringLiteral(TJC_SOURCE_DIR "/tests/app/exchange/catalogue/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString told(const CatalogueRun &run)
{
    const LocalTime local;
    const LocalFields at = local.fields(run.when.begin());
    return u"%1 %2-%3-%4 %5:%6 %7h%8%9 %10"_s.arg(run.identifier)
        .arg(at.year)
        .arg(at.month)
        .arg(at.day)
        .arg(at.hour)
        .arg(at.minute)
        .arg(run.when.ms() / 3'600'000.0)
        .arg(run.allDay ? u" all day"_s : QString(), run.cancelled ? u" cancelled"_s : QString())
        .arg(run.place + (run.maxSeats ? u" (%1)"_s.arg(*run.maxSeats) : QString()))
        .trimmed();
}

/// All of a course in lines.
inline QString told(const CatalogueCourse &c)
{
    QStringList lines{u"%1: %2 | %3"_s.arg(c.identifier, c.title, c.provider)};
    lines += QStringList{QString(code(c.format)), QString(code(c.form)), c.language, c.level,
        c.costCents ? QString::number(*c.costCents) + u' ' + c.currency : u"-"_s,
        c.minutes ? QString::number(*c.minutes) : u"-"_s, c.active ? u"active"_s : u"not active"_s}
                 .join(u' ');
    lines += c.url;
    lines += c.summary;
    lines += c.topics.join(u"; "_s);
    for (const CatalogueRun &run : c.runs)
        lines += told(run);
    return lines.join(u'\n');
}

inline QString errorsOf(const Result<ParsedCatalogue> &parsed)
{
    if (!parsed)
        return u"%1 %2 %3"_s.arg(code(parsed.error().kind), parsed.error().subject, parsed.error().argument);
    QStringList lines;
    for (const RowError &error : parsed->errors)
        lines += u"%1 %2 %3"_s.arg(QString::number(error.line), error.subject, error.value).trimmed();
    return lines.join(u'\n');
}

} // namespace tjc::test
