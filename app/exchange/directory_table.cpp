#include "exchange/directory_table.h"

#include "exchange/labels.h"

namespace tjc {

namespace {

QByteArrayView headerOf(DirectoryColumn column)
{
    switch (column) {
    case DirectoryColumn::Id:
        return "Collega-id";
    case DirectoryColumn::Name:
        return "Naam";
    case DirectoryColumn::Login:
        return "Account";
    case DirectoryColumn::Email:
        return "E-mail";
    case DirectoryColumn::Organisation:
        return "Organisatie";
    case DirectoryColumn::JobTitle:
        return "Functie";
    case DirectoryColumn::Building:
        return "Gebouw";
    case DirectoryColumn::Topics:
        return "Onderwerp(en)";
    case DirectoryColumn::Levels:
        return "Niveau(s)";
    case DirectoryColumn::Languages:
        return "Talen";
    case DirectoryColumn::Formats:
        return "Werkvormen";
    case DirectoryColumn::Offers:
        return "Wil geven";
    case DirectoryColumn::Given:
        return "Gegeven";
    }
    Q_UNREACHABLE();
}

QByteArray listed(const QStringList &items)
{
    return items.join(QLatin1Char(listSeparator)).toUtf8();
}

QString levelWord(Level level)
{
    switch (level) {
    case Level::Basic:
        return QStringLiteral("basis");
    case Level::Good:
        return QStringLiteral("goed");
    case Level::Expert:
        return QStringLiteral("deskundig");
    }
    Q_UNREACHABLE();
}

void writeCell(Table &to, const DirectoryRow &person, DirectoryColumn column)
{
    QStringList items;
    switch (column) {
    case DirectoryColumn::Id:
        return to.text(person.uid.toUtf8());
    case DirectoryColumn::Name:
        return to.text(person.name.toUtf8());
    case DirectoryColumn::Login:
        return to.text(person.login.toUtf8());
    case DirectoryColumn::Email:
        return to.text(person.email.toUtf8());
    case DirectoryColumn::Organisation:
        return to.text(person.organisation.toUtf8());
    case DirectoryColumn::JobTitle:
        return to.text(person.jobTitle.toUtf8());
    case DirectoryColumn::Building:
        return to.text(person.building.toUtf8());
    case DirectoryColumn::Topics:
        for (const KnownTopic &topic : person.topics)
            items += topic.name;
        return to.list(listed(items));
    case DirectoryColumn::Levels:
        for (const KnownTopic &topic : person.topics)
            items += levelWord(topic.level);
        return to.list(listed(items));
    case DirectoryColumn::Languages:
        return to.list(listed(person.languages));
    case DirectoryColumn::Formats:
        for (const Format format : person.formats)
            items += QString::fromUtf8(fileLabel(format));
        return to.list(listed(items));
    case DirectoryColumn::Offers:
        return to.text(person.offers ? "ja" : "nee");
    case DirectoryColumn::Given:
        return to.number(person.sessionsGiven);
    }
    Q_UNREACHABLE();
}

} // namespace

void directoryHeader(Table &to, const DirectoryColumns &columns)
{
    QList<QByteArrayView> names;
    for (const DirectoryColumn column : columns)
        names += headerOf(column);
    to.header(names);
}

void directoryRow(Table &to, const DirectoryRow &person, const DirectoryColumns &columns)
{
    for (const DirectoryColumn column : columns)
        writeCell(to, person, column);
    to.endRow();
}

} // namespace tjc
