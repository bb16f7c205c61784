#include "ui/calendar/last_folder.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace tjc {

using namespace Qt::StringLiterals;

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(u"calendar/folder"_s, documents).toString();
}

void rememberFolder(const QString &path)
{
    QSettings().setValue(u"calendar/folder"_s, QFileInfo(path).absolutePath());
}

} // namespace tjc
