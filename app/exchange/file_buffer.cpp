#include "exchange/file_buffer.h"

#include <QFileDevice>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype flushAt = 256 * 1024;

} // namespace

FileBuffer::FileBuffer(QIODevice &device) : m_device(device)
{
    m_bytes.reserve(flushAt + 64 * 1024);
}

bool FileBuffer::flushWhenFull()
{
    if (m_bytes.size() < flushAt)
        return false;
    flush();
    return true;
}

void FileBuffer::flush()
{
    if (!m_failed && m_device.write(m_bytes) != m_bytes.size()) {
        m_failed = true;
        m_reason = m_device.errorString();
    }
    m_bytes.resize(0);
}

Result<void> FileBuffer::finish()
{
    flush();
    if (auto *file = qobject_cast<QFileDevice *>(&m_device); file && !m_failed && !file->flush()) {
        m_failed = true;
        m_reason = file->errorString();
    }
    if (m_failed)
        return Error{ErrorKind::Denied, u"file.write"_s, {}, m_reason};
    return {};
}

} // namespace tjc
