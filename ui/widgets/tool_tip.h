#pragma once

#include <QString>

namespace tjc {

/// Text of others as a tool tip: shown as it stands, whatever mark-up it seems to hold.
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? text : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

} // namespace tjc
