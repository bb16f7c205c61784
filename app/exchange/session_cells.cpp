#include "exchange/session_cells.h"

#include "domain/schedule_cells.h"
#include "exchange/cell_values.h"
#include "exchange/labels.h"
#include "exchange/time_texts.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QString listCell(const std::optional<QStringList> &items)
{
    QByteArray cell;
    if (items)
        appendListCell(cell, items->join(QLatin1Char(listSeparator)).toUtf8());
    return QString::fromUtf8(cell);
}

QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

QStringList sessionCellNames()
{
    return {u"Sessie-id"_s, u"Titel"_s, u"Datum"_s, u"Begin"_s, u"Einde"_s, u"Trainer(s)"_s,
        u"Trainer e-mail"_s, u"Locatie"_s, u"Ruimte"_s, u"Onderwerp(en)"_s, u"Status"_s, u"Website"_s,
        u"Samenvatting"_s};
}

QStringList sessionCells(const ImportedSession &session, const LocalTime &local)
{
    const SpanTexts when = spanTexts(session.when, session.allDay, local);
    return {session.uid, session.title, text(when.date.view()), text(when.begin.view()),
        text(when.end.view()), listCell(session.trainers), listCell(session.trainerEmails),
        session.building.value_or(QString()), session.room.value_or(QString()), listCell(session.topics),
        session.state ? text(fileLabel(*session.state)) : QString(), session.url.value_or(QString()),
        session.summary.value_or(QString())};
}

} // namespace tjc
