#include "cli/terminal.h"

#include <QByteArray>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace tjc::cli {

namespace {

/// A signal handler may touch lock-free atomics and nothing else.
std::atomic<Progress *> interrupted = nullptr;
static_assert(std::atomic<Progress *>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

void cancelJob(int)
{
    if (Progress *progress = interrupted.load())
        progress->cancel();
}

void handle(int signal, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

} // namespace

void keepAliveOnClosedPipe()
{
    handle(SIGPIPE, SIG_IGN, 0);
}

bool isOutputClosed()
{
    pollfd out = {STDOUT_FILENO, 0, 0};
    return poll(&out, 1, 0) > 0 && (out.revents & POLLERR) != 0;
}

bool isInputTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

std::optional<QString> askSecret(const QString &question)
{
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    termios before = {};
    if (terminal < 0 || tcgetattr(terminal, &before) != 0) {
        if (terminal >= 0)
            close(terminal);
        return std::nullopt;
    }
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    QByteArray typed;
    bool ok = tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    const QByteArray prompt = question.toUtf8();
    ok = ok && write(terminal, prompt.constData(), size_t(prompt.size())) == prompt.size();
    char c = 0;
    while (ok && typed.size() < 1024) {
        ok = read(terminal, &c, 1) == 1;
        if (!ok || c == '\n')
            break;
        typed += c;
    }
    tcsetattr(terminal, TCSAFLUSH, &before);
    ok = write(terminal, "\n", 1) == 1 && ok;
    close(terminal);
    return ok ? std::optional(QString::fromUtf8(typed)) : std::nullopt;
}

Interruptible::Interruptible(std::shared_ptr<Progress> progress) : m_progress(std::move(progress))
{
    interrupted = m_progress.get();
    handle(SIGINT, cancelJob, SA_RESETHAND | SA_RESTART);
}

Interruptible::~Interruptible()
{
    handle(SIGINT, SIG_DFL, 0);
    interrupted = nullptr;
}

} // namespace tjc::cli
