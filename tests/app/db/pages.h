#pragma once

#include <QByteArray>
#include <QList>

namespace tjc::test {

/// A row as it lies in the file of a SQLite database: where, and its values as texts.
struct Cell {
    qint64 place;
    QList<QByteArray> values; ///< of a table with rowids without the rowid; NULL is null
};

/// Reads the pages of a database themselves, as who looks for traces does. Rows that do not fit on their page are cut.
class Pages
{
public:
    explicit Pages(const QByteArray &file) : m_file(file), m_size(int(number(16, 2)))
    {
        if (m_size == 1)
            m_size = 65'536;
    }
    /// All rows below a page, in the order of their key.
    [[nodiscard]] QList<Cell> rows(qint64 root) const
    {
        QList<Cell> found;
        walk(root, found);
        return found;
    }

private:
    [[nodiscard]] quint64 number(qint64 at, int bytes) const
    {
        quint64 value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | uchar(m_file.at(at + i));
        return value;
    }
    quint64 varint(qint64 &at) const
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const uchar byte = uchar(m_file.at(at++));
            value = value << 7 | (byte & 0x7f);
            if (byte < 0x80)
                return value;
        }
        return value << 8 | uchar(m_file.at(at++));
    }
    void walk(qint64 page, QList<Cell> &found) const
    {
        const qint64 begin = (page - 1) * m_size;
        const qint64 header = begin + (page == 1 ? 100 : 0);
        const int type = int(number(header, 1));
        const bool isLeaf = type == 0x0d || type == 0x0a;
        const bool isTable = type == 0x0d || type == 0x05;
        const int cells = int(number(header + 3, 2));
        for (int i = 0; i < cells; ++i) {
            qint64 at = begin + qint64(number(header + (isLeaf ? 8 : 12) + 2 * i, 2));
            const qint64 place = at;
            if (!isLeaf) {
                walk(qint64(number(at, 4)), found);
                at += 4;
            }
            if (!isLeaf && isTable)
                continue;
            varint(at);
            if (isTable)
                varint(at);
            found += Cell{place, record(at)};
        }
        if (!isLeaf)
            walk(qint64(number(header + 8, 4)), found);
    }
    [[nodiscard]] QList<QByteArray> record(qint64 at) const
    {
        qint64 kinds = at;
        const qint64 end = at + qint64(varint(kinds));
        qint64 body = end;
        QList<QByteArray> values;
        constexpr int sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
        while (kinds < end) {
            const quint64 kind = varint(kinds);
            const qint64 size = kind < 10 ? sizes[kind] : qint64(kind - 12) / 2;
            if (kind == 0) {
                values += QByteArray();
            } else if (kind >= 12) {
                values += m_file.mid(body, size);
            } else if (kind == 8 || kind == 9) {
                values += kind == 8 ? "0" : "1";
            } else {
                values += QByteArray::number(number(body, int(size)));
            }
            body += size;
        }
        return values;
    }

    QByteArray m_file;
    int m_size;
};

} // namespace tjc::test
