#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace tjc::cli {

/// Text of others made fit for a terminal: control characters (escape sequences among them), bidirectional
/// overrides and line breaks become a visible stand-in.
[[nodiscard]] QString harmless(const QString &text);

/// A stream of text that is gathered into larger writes, and that remembers that its reader went away.
class Out
{
public:
    explicit Out(QIODevice &device) : m_device(device) {}
    Out(const Out &) = delete;
    Out &operator=(const Out &) = delete;
    ~Out() { flush(); }

    void bytes(QByteArrayView utf8);
    /// One line, made harmless.
    void line(const QString &text);
    /// Lines of our own making, as they are.
    void text(const QString &text) { bytes(text.toUtf8()); }
    /// false where what was written so far did not arrive whole.
    bool flush();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Whether the reader closed its end, rather than that the disk is full.
    [[nodiscard]] bool isReaderGone() const { return m_readerGone; }

private:
    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_open = true;
    bool m_readerGone = false;
};

/// Columns under each other. The widths come from the header and the rows added before the first flush(), so
/// that a long list can be written part by part.
class Table
{
public:
    Table(Out &out, QStringList header) : m_out(out), m_header(std::move(header)) {}

    void add(const QStringList &cells) { m_rows += cells; }
    void hideHeader() { m_showsHeader = false; }
    void flush();

private:
    void write(const QStringList &cells);

    Out &m_out;
    QStringList m_header;
    QList<QStringList> m_rows;
    QList<qsizetype> m_widths;
    bool m_showsHeader = true;
};

/// An array of objects, one per line, written as they come. Control characters are always escaped, so that
/// the output is as safe on a terminal as it is in a pipe.
class JsonArray
{
public:
    explicit JsonArray(Out &out) : m_out(out) {}

    void add(const QJsonObject &object);
    /// Closes the array; an array that is not closed tells its reader that something went wrong.
    void end();

private:
    Out &m_out;
    bool m_begun = false;
};

} // namespace tjc::cli
