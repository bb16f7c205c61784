#pragma once

#include "store/import.h"

namespace tjc::store {

/// Takes row number `index` with `take()`; where it is undone alone, `forget()` drops what was remembered of it.
template <typename Take, typename Forget>
Result<void> takeRow(db::Writer &writer, Refusals &refusals, qsizetype index, Take take, Forget forget)
{
    if (refusals.each)
        TJC_CHECK(writer.execute("SAVEPOINT one_row"));
    auto taken = take();
    if (!taken) {
        const Error &error = taken.error();
        if (error.kind != ErrorKind::Invalid && error.kind != ErrorKind::Conflict)
            return taken;
        refusals.rows += Refusal{index, error};
        if (!refusals.each)
            return taken;
        TJC_CHECK(writer.execute("ROLLBACK TO SAVEPOINT one_row"));
        forget();
    }
    if (refusals.each)
        TJC_CHECK(writer.execute("RELEASE SAVEPOINT one_row"));
    return {};
}

} // namespace tjc::store
