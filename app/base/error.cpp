#include "base/error.h"

namespace tjc {

QLatin1StringView code(ErrorKind kind)
{
    using namespace Qt::StringLiterals;
    switch (kind) {
    case ErrorKind::NotFound:
        return "not_found"_L1;
    case ErrorKind::Conflict:
        return "conflict"_L1;
    case ErrorKind::Invalid:
        return "invalid"_L1;
    case ErrorKind::Denied:
        return "denied"_L1;
    case ErrorKind::Busy:
        return "busy"_L1;
    case ErrorKind::Offline:
        return "offline"_L1;
    case ErrorKind::ReadOnly:
        return "read_only"_L1;
    case ErrorKind::SchemaTooNew:
        return "schema_too_new"_L1;
    case ErrorKind::SchemaTooOld:
        return "schema_too_old"_L1;
    case ErrorKind::Corrupt:
        return "corrupt"_L1;
    case ErrorKind::Cancelled:
        return "cancelled"_L1;
    case ErrorKind::Bug:
        return "bug"_L1;
    }
    return "bug"_L1;
}

} // namespace tjc
