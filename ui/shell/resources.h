#pragma once

namespace tjc {

/// Makes the packaged icons and the texts of the window known to Qt. First thing in a program; needs no application.
void initResources();

} // namespace tjc
