#include "base/account.h"

#include <QSysInfo>

#include <windows.h>

#include <lmcons.h>

namespace tjc {

QString accountName()
{
    wchar_t name[UNLEN + 1];
    DWORD size = UNLEN + 1;
    if (GetUserNameW(name, &size) && size > 0)
        return QString::fromWCharArray(name, int(size) - 1).toLower();
    return {};
}

QString stationName()
{
    return QSysInfo::machineHostName();
}

} // namespace tjc
