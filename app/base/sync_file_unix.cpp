#include "base/sync_file.h"

#include <QFile>

#include <unistd.h>

namespace tjc {

bool syncToDisk(QFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

} // namespace tjc
