#pragma once

#include <QString>

namespace tjc {

/// The account name of the one who is logged in to this workstation, in lower case. Empty where the system does
/// not tell. On a file this is who somebody is; whoever may write the file could claim otherwise.
[[nodiscard]] QString accountName();

/// The name of this workstation, for telling stations apart.
[[nodiscard]] QString stationName();

} // namespace tjc
