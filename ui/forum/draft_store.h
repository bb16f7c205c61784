#pragma once

#include "domain/forum.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace tjc {

/// What somebody has typed and not sent yet, on his own disk, so that it outlives the program however it ends. One small
/// file for each thread, or new thread, of a workspace; only he may read it. Each is written whole, under another name
/// first, by a thread of its own, since a disk may let one wait. UI thread.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualMs = 1'500;

    /// `workspace` is its address; `folder` is made where it is not there. A change is on disk at most `intervalMs` after
    /// it was made; 0: at once.
    explicit DraftStore(const QString &workspace, const QString &folder = usualFolder(),
        int intervalMs = usualMs, QObject *parent = nullptr);
    /// Writes what is not on disk yet.
    ~DraftStore() override;

    [[nodiscard]] static QString usualFolder();
    /// The key of a reply in a thread, of a post that is edited, and of a new thread.
    [[nodiscard]] static QString keyOf(ThreadId thread);
    [[nodiscard]] static QString keyOf(PostId edited);
    [[nodiscard]] static QString newThreadKey();

    void keep(const QString &key, const PostDraft &draft);
    void keep(const QString &key, const ThreadDraft &draft, const QStringList &topicNames,
        const QStringList &askedNames);
    void forget(const QString &key);

    [[nodiscard]] std::optional<PostDraft> post(const QString &key, ThreadId thread) const;
    struct Thread {
        ThreadDraft draft;
        QStringList topicNames;
        QStringList askedNames;
    };
    [[nodiscard]] std::optional<Thread> thread() const;
    /// Writes what waits now, and comes back when it is on disk.
    void finish();

Q_SIGNALS:
    /// It could not be written; once.
    void failed(const QString &why);

private:
    [[nodiscard]] QString pathOf(const QString &key) const;
    [[nodiscard]] std::optional<QJsonObject> read(const QString &key) const;
    void put(const QString &key, const QJsonObject &what);
    void flush();

    QString m_workspace;
    QString m_folder;
    QTimer m_timer;
    QHash<QString, QByteArray> m_waiting;
    mutable QThreadPool m_writer; ///< one thread: what was asked first is done first
    bool m_hasFailed = false;
};

} // namespace tjc
