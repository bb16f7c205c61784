#include "base/sync_file.h"

#include <QFile>

#include <io.h>

namespace tjc {

bool syncToDisk(QFile &file)
{
    return file.flush() && ::_commit(file.handle()) == 0;
}

} // namespace tjc
