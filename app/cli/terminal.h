#pragma once

#include "base/progress.h"

#include <QString>

#include <memory>
#include <optional>

namespace tjc::cli {

/// Writing to a pipe that nobody reads any more becomes an error of that write instead of the program's end.
void keepAliveOnClosedPipe();
/// Whether nobody reads our standard output any more.
[[nodiscard]] bool isOutputClosed();
/// Whether somebody sits at standard input.
[[nodiscard]] bool isInputTerminal();
/// Asks at the terminal without showing what is typed; none where that cannot be done.
[[nodiscard]] std::optional<QString> askSecret(const QString &question);

/// While it lives, the first Ctrl-C cancels the job of `progress`; the second ends the program as usual.
/// One at a time.
class Interruptible
{
public:
    explicit Interruptible(std::shared_ptr<Progress> progress);
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;
    ~Interruptible();

private:
    std::shared_ptr<Progress> m_progress;
};

} // namespace tjc::cli
