#include "workspaces.h"

#include "measure.h"

#include <QFile>
#include <QTextStream>

namespace tjc::bench {

using namespace Qt::StringLiterals;

Result<QString> generated(Sizes sizes)
{
    const QString path = benchFolder() + u"/generated-%1.tjc"_s.arg(sizes.sessions);
    if (QFile::exists(path))
        return path;
    QTextStream(stderr) << u"making a workspace of %1 sessions …"_s.arg(sizes.sessions) << Qt::endl;
    const QString unfinished = scratch(u"generated.unfinished"_s);
    const QString tjc = ourProgram(u"tjc"_s);
    TJC_CHECK(run(tjc, {u"--workspace"_s, unfinished, u"init"_s}));
    TJC_CHECK(run(tjc, {u"--workspace"_s, unfinished, u"sample"_s, u"--sessions"_s,
                           QString::number(sizes.sessions), u"--people"_s, QString::number(sizes.people()),
                           u"--enrolments"_s, QString::number(sizes.enrolments()), u"--seed"_s, u"1"_s}));
    if (!QFile::rename(unfinished, path))
        return Error{ErrorKind::Denied, u"bench.folder"_s, path};
    return path;
}

Result<QString> copyOf(Sizes sizes, const QString &name)
{
    TJC_TRY(from, generated(sizes));
    const QString to = scratch(name);
    if (!QFile::copy(from, to))
        return Error{ErrorKind::Denied, u"bench.folder"_s, to};
    return to;
}

Result<QString> emptyOne(const QString &name)
{
    const QString path = scratch(name);
    TJC_CHECK(run(ourProgram(u"tjc"_s), {u"--workspace"_s, path, u"init"_s}));
    return path;
}

QString scratch(const QString &name)
{
    const QString path = benchFolder() + u'/' + name;
    QFile::remove(path);
    return path;
}

} // namespace tjc::bench
