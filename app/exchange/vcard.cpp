#include "exchange/vcard.h"

#include "exchange/ics_line_writer.h"

namespace tjc {

namespace {

/// "Kees van der Berg": the family name, with what stands before it, and the first one.
void writeName(IcsLineWriter &line, const QString &name)
{
    const qsizetype blank = name.indexOf(u' ');
    const QString given = blank < 0 ? QString() : name.first(blank);
    const QString family = blank < 0 ? name : name.sliced(blank + 1);
    line.begin("N");
    line.text(family.toUtf8());
    line.raw(";");
    line.text(given.toUtf8());
    line.raw(";;;");
    line.end();
}

void writeList(IcsLineWriter &line, QByteArrayView property, const QStringList &items)
{
    if (items.isEmpty())
        return;
    line.begin(property);
    for (qsizetype at = 0; at < items.size(); ++at) {
        if (at > 0)
            line.raw(",");
        line.text(items[at].toUtf8());
    }
    line.end();
}

void writeOne(IcsLineWriter &line, const DirectoryRow &person)
{
    line.lines("BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//TrainJeCollega//NL\r\n");
    line.textLine("UID", person.uid.toUtf8());
    line.textLine("FN", person.name.toUtf8());
    writeName(line, person.name.simplified());
    const auto optional = [&](QByteArrayView property, const QString &text) {
        if (!text.isEmpty())
            line.textLine(property, text.toUtf8());
    };
    optional("EMAIL;TYPE=INTERNET", person.email);
    optional("ORG", person.organisation);
    optional("TITLE", person.jobTitle);
    if (!person.building.isEmpty()) {
        line.begin("ADR;TYPE=WORK");
        line.raw(";");
        line.text(person.building.toUtf8());
        line.raw(";;;;;");
        line.end();
    }
    QStringList topics;
    for (const KnownTopic &topic : person.topics)
        topics += topic.name;
    writeList(line, "CATEGORIES", topics);
    line.lines("END:VCARD\r\n");
}

} // namespace

Result<void> writeVcards(QIODevice &device, const QList<DirectoryRow> &people)
{
    IcsLineWriter line(device);
    for (const DirectoryRow &person : people)
        writeOne(line, person);
    return line.finish();
}

} // namespace tjc
