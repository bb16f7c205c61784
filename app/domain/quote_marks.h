#pragma once

#include <QChar>

namespace tjc {

/// A sign that opens or closes what somebody quotes, straight or as a language has it.
[[nodiscard]] inline bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

} // namespace tjc
