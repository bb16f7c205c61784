#include "domain/series.h"

namespace tjc {

SessionVersion versionOf(const SessionDetails &details)
{
    return {draftOf(details), details.row.state, details.cancelReason, details.skipped};
}

} // namespace tjc
