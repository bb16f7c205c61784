#include "db/backup.h"

#include "base/sync_file.h"
#include "db/sqlite_connection.h"

#include <QFile>
#include <QUuid>

namespace tjc::db {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkCopy(const QString &path)
{
    TJC_TRY(copy, openSqlite(path, {.readOnly = true}));
    bool sound = false;
    TJC_CHECK(copy->query("PRAGMA quick_check(1)", {}, [&](const Row &row) {
        sound = row.utf8(0) == "ok";
        return false;
    }));
    if (!sound)
        return Error{ErrorKind::Corrupt, u"backup"_s, path};
    return {};
}

} // namespace

Result<void> backUp(Connection &connection, const QString &path)
{
    const QString temporary = path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + ".new"_L1;
    const Result<void> made = [&]() -> Result<void> {
        TJC_CHECK(connection.execute("VACUUM INTO $1", {temporary}));
        QFile copy(temporary);
        if (!copy.open(QIODevice::ReadWrite) || !syncToDisk(copy))
            return Error{ErrorKind::Denied, u"backup.folder"_s, path};
        copy.close();
        TJC_CHECK(checkCopy(temporary));
        QString name = path;
        for (int n = 2; QFile::exists(name); ++n)
            name = path + u'.' + QString::number(n);
        if (!QFile::rename(temporary, name))
            return Error{ErrorKind::Denied, u"backup.folder"_s, path};
        return {};
    }();
    if (!made)
        QFile::remove(temporary);
    return made;
}

} // namespace tjc::db
