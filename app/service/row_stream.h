#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/import.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace tjc {

/// A file that is read on a thread of its own while its rows are being written. What was read is kept, because a
/// transaction may have to start again. Made, asked and destroyed on one thread; destroying stops the reading.
template <typename Row>
class RowStream
{
public:
    /// Reads the file; hands over rows as they come, or gives them all at the end.
    using Read = std::function<Result<Parsed<Row>>(const RowSink<Row> &sink, const Progress &progress)>;

    /// `progress` may be null; it tells how far the *taking* of the rows is.
    RowStream(Read read, const Progress *progress)
        : m_progress(progress), m_thread([this, read = std::move(read)] {
              auto file = read([this](QList<Row> &&rows, qint64 position,
                                   qint64 total) { hand(std::move(rows), position, total); },
                  m_reading);
              finish(std::move(file));
          })
    {
    }
    ~RowStream()
    {
        m_reading.cancel();
        m_thread.join();
    }
    RowStream(const RowStream &) = delete;
    RowStream &operator=(const RowStream &) = delete;

    /// Part `n` of the rows, when it is there; empty behind the last. Errors: those of the reading, and Cancelled.
    Result<QList<Row>> part(qsizetype n)
    {
        std::unique_lock lock(m_mutex);
        while (n >= qsizetype(m_parts.size()) && !m_file) {
            m_more.wait_for(lock, std::chrono::milliseconds(50));
            if (m_progress && m_progress->isCancelled())
                return Error{ErrorKind::Cancelled, QStringLiteral("import")};
        }
        if (m_file && !*m_file)
            return m_file->error();
        if (n >= qsizetype(m_parts.size()))
            return QList<Row>();
        const Part &found = m_parts[size_t(n)];
        if (m_progress)
            m_progress->at(found.position, found.total);
        return found.rows;
    }

    /// What else the file holds; its rows are in the parts. Only after part() gave the empty one.
    [[nodiscard]] const Parsed<Row> &file() const { return **m_file; }

    /// How many rows all parts hold; only after part() gave the empty one, as is row().
    [[nodiscard]] qsizetype count() const
    {
        qsizetype all = 0;
        for (const Part &part : m_parts)
            all += part.rows.size();
        return all;
    }

    /// Row number `index` of all parts.
    [[nodiscard]] const Row &row(qsizetype index) const
    {
        size_t n = 0;
        for (; index >= m_parts[n].rows.size(); ++n)
            index -= m_parts[n].rows.size();
        return m_parts[n].rows.at(index);
    }

private:
    struct Part {
        QList<Row> rows;
        qint64 position;
        qint64 total;
    };

    void hand(QList<Row> &&rows, qint64 position, qint64 total)
    {
        if (rows.isEmpty())
            return;
        const std::scoped_lock lock(m_mutex);
        m_parts.push_back({std::move(rows), position, total});
        m_more.notify_one();
    }

    void finish(Result<Parsed<Row>> &&file)
    {
        constexpr qsizetype partSize = 1024;
        if (file) {
            const QList<Row> rows = std::exchange(file->rows, {});
            for (qsizetype from = 0; from < rows.size(); from += partSize)
                hand(rows.mid(from, partSize), from, rows.size());
        }
        const std::scoped_lock lock(m_mutex);
        m_file = std::move(file);
        m_more.notify_one();
    }

    const Progress *m_progress;
    Progress m_reading;
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<Part> m_parts;                  ///< guarded until m_file is there
    std::optional<Result<Parsed<Row>>> m_file; ///< guarded; set last
    std::thread m_thread;                      ///< begins when everything else is made
};

} // namespace tjc
