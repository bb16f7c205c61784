#include "cli/terminal.h"

#include <atomic>
#include <io.h>
#include <windows.h>

namespace tjc::cli {

namespace {

std::atomic<Progress *> interrupted = nullptr;

BOOL WINAPI cancelJob(DWORD event)
{
    Progress *progress = interrupted.exchange(nullptr);
    if (event != CTRL_C_EVENT || !progress)
        return FALSE;
    progress->cancel();
    return TRUE;
}

} // namespace

void keepAliveOnClosedPipe()
{
}

bool isOutputClosed()
{
    DWORD written = 0;
    return GetFileType(GetStdHandle(STD_OUTPUT_HANDLE)) == FILE_TYPE_PIPE
           && !WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), "", 0, &written, nullptr);
}

bool isInputTerminal()
{
    return _isatty(0) != 0;
}

std::optional<QString> askSecret(const QString &question)
{
    const HANDLE in = GetStdHandle(STD_INPUT_HANDLE);
    const HANDLE out = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD before = 0;
    DWORD count = 0;
    if (!GetConsoleMode(in, &before))
        return std::nullopt;
    WriteConsoleW(out, question.utf16(), DWORD(question.size()), &count, nullptr);
    SetConsoleMode(in, before & ~DWORD(ENABLE_ECHO_INPUT));
    wchar_t typed[1024];
    const bool ok = ReadConsoleW(in, typed, 1024, &count, nullptr);
    SetConsoleMode(in, before);
    WriteConsoleW(out, L"\r\n", 2, &count, nullptr);
    return ok ? std::optional(QString::fromWCharArray(typed, int(count)).remove(u'\r').remove(u'\n'))
              : std::nullopt;
}

Interruptible::Interruptible(std::shared_ptr<Progress> progress) : m_progress(std::move(progress))
{
    interrupted = m_progress.get();
    SetConsoleCtrlHandler(cancelJob, TRUE);
}

Interruptible::~Interruptible()
{
    SetConsoleCtrlHandler(cancelJob, FALSE);
    interrupted = nullptr;
}

} // namespace tjc::cli
