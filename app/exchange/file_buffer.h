#pragma once

#include "base/result.h"

#include <QByteArray>

class QIODevice;

namespace tjc {

/// Bytes on their way to a device, gathered so that they are written a piece at a time. What cannot be written is told
/// once, by finish().
class FileBuffer
{
public:
    /// `device` must be open for writing and outlive the buffer.
    explicit FileBuffer(QIODevice &device);
    FileBuffer(const FileBuffer &) = delete;
    FileBuffer &operator=(const FileBuffer &) = delete;

    /// To append to.
    [[nodiscard]] QByteArray &bytes() { return m_bytes; }
    /// To be called now and then; true where bytes() is empty afterwards.
    bool flushWhenFull();
    /// Writes what is left. Denied "file.write" (detail: what the system says) where anything could not be written.
    Result<void> finish();

private:
    void flush();

    QIODevice &m_device;
    QByteArray m_bytes;
    bool m_failed = false;
    QString m_reason;
};

} // namespace tjc
