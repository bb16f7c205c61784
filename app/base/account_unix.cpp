#include "base/account.h"

#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace tjc {

QString accountName()
{
    char buffer[4096];
    passwd entry;
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer, sizeof buffer, &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name).toLower();
    return {};
}

QString stationName()
{
    return QSysInfo::machineHostName();
}

} // namespace tjc
