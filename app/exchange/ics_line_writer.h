#pragma once

#include "exchange/file_buffer.h"

#include <QByteArrayView>

namespace tjc {

/// Writes the content lines of iCalendar: CRLF, folded at 75 octets and never inside a character or an escape. What is
/// not UTF-8 is replaced, and control characters do not come through, so that no text of others can make a line.
class IcsLineWriter
{
public:
    /// `device` must be open for writing and outlive the writer.
    explicit IcsLineWriter(QIODevice &device) : m_out(device), m_bytes(m_out.bytes()) {}

    /// Lines that are right as they are, each with its CRLF.
    void lines(QByteArrayView ready) { m_bytes.append(ready); }

    /// `name` is ASCII with its parameters, without the colon: "DTSTART;VALUE=DATE".
    void begin(QByteArrayView name);
    /// More of a TEXT value, escaped.
    void text(QByteArrayView utf8);
    /// More of a value, as it is but for control characters: ",", an address, a number.
    void raw(QByteArrayView utf8);
    void end();

    void textLine(QByteArrayView name, QByteArrayView utf8)
    {
        begin(name);
        text(utf8);
        end();
    }
    void rawLine(QByteArrayView name, QByteArrayView utf8)
    {
        begin(name);
        raw(utf8);
        end();
    }

    /// As FileBuffer::finish().
    [[nodiscard]] Result<void> finish() { return m_out.finish(); }

private:
    void put(QByteArrayView utf8, bool escape);
    void unit(QByteArrayView bytes);

    FileBuffer m_out;
    QByteArray &m_bytes; ///< of m_out
    int m_column = 0;
};

} // namespace tjc
