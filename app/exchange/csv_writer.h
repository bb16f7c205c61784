#pragma once

#include "exchange/file_buffer.h"

#include <QByteArrayView>

#include <array>

namespace tjc {

/// How the cells of a CSV file are set apart. Records always end in CRLF, text is UTF-8.
struct CsvDialect {
    char delimiter;
    bool bom;
    bool guardFormulas;

    /// What Excel in a European locale opens by a double click.
    [[nodiscard]] static constexpr CsvDialect excel() { return {';', true, true}; }
    /// Strict RFC 4180.
    [[nodiscard]] static constexpr CsvDialect rfc4180() { return {',', false, true}; }
};

/// Whether a spreadsheet could take a cell for a formula: it starts with = + - @ TAB CR LF, with any number
/// of ' before that. Such a cell is written with one ' more, and read with one ' less, so nothing is ever
/// lost.
[[nodiscard]] bool isGuardedCell(QByteArrayView cell);

/// Writes CSV to a device, buffered. Write errors are kept and told by finish(); a writer that is not
/// finished leaves an incomplete file.
class CsvWriter
{
public:
    /// `device` must be open for writing and outlive the writer.
    CsvWriter(QIODevice &device, CsvDialect dialect);
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    /// One more cell of UTF-8 in this record. Line breaks in it are kept.
    void cell(QByteArrayView utf8);
    void cell(qint64 number);
    /// A cell that is known to hold only digits, '-', '+', ':' and spaces, and not to begin with '-' or '+'.
    void plainCell(QByteArrayView ascii);
    void emptyCell() { separate(); }
    void endRow();

    /// As FileBuffer::finish().
    Result<void> finish() { return m_out.finish(); }

private:
    void separate();
    void quoted(QByteArrayView text, bool guard);
    [[nodiscard]] bool needsQuotes(QByteArrayView text) const;

    FileBuffer m_out;
    QByteArray &m_buffer; ///< of m_out
    CsvDialect m_dialect;
    std::array<bool, 256> m_special = {};
    qsizetype m_rowStart = 0;
    int m_cells = 0;
};

} // namespace tjc
