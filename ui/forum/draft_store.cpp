#include "ui/forum/draft_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
/// More than any draft of ours; a file that is larger was not written by us.
constexpr qint64 mostBytes = 1'000'000;

template <typename Ids>
QJsonArray arrayOf(const Ids &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array += QString::number(id.value());
    return array;
}

template <typename Id>
QList<Id> idsOf(const QJsonValue &value)
{
    QList<Id> ids;
    for (const auto &one : value.toArray()) {
        if (const auto id = Id::from(one.toString().toLongLong()))
            ids += *id;
    }
    return ids;
}

template <typename Id>
std::optional<Id> idOf(const QJsonValue &value)
{
    return Id::from(value.toString().toLongLong());
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &one : value.toArray())
        texts += one.toString();
    return texts;
}

bool write(const QString &folder, const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(folder))
        return false;
    QFile::setPermissions(folder, ownOnly | QFileDevice::ExeOwner);
    QSaveFile file(path);
    // Never readable for others, not even while it is written.
    return file.open(QIODevice::WriteOnly) && file.setPermissions(ownOnly)
           && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

DraftStore::DraftStore(const QString &workspace, const QString &folder, int intervalMs, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_folder(folder)
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftStore::flush);
}

DraftStore::~DraftStore()
{
    finish();
}

QString DraftStore::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
}

QString DraftStore::keyOf(ThreadId thread)
{
    return u"thread-%1"_s.arg(thread.value());
}

QString DraftStore::keyOf(PostId edited)
{
    return u"post-%1"_s.arg(edited.value());
}

QString DraftStore::newThreadKey()
{
    return u"new-thread"_s;
}

QString DraftStore::pathOf(const QString &key) const
{
    // The address of a workspace may name a server or a person; the name of a file does not.
    const QByteArray hash =
        QCryptographicHash::hash(m_workspace.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return m_folder + u'/' + QString::fromLatin1(hash) + u'-' + key + u".json"_s;
}

void DraftStore::keep(const QString &key, const PostDraft &draft)
{
    QJsonObject what{{u"uid"_s, draft.uid}, {u"text"_s, draft.text}};
    if (draft.replyTo)
        what[u"reply_to"_s] = QString::number(draft.replyTo->value());
    put(key, what);
}

void DraftStore::keep(const QString &key, const ThreadDraft &draft, const QStringList &topicNames,
    const QStringList &askedNames)
{
    QJsonObject what{{u"uid"_s, draft.uid}, {u"kind"_s, QString(code(draft.kind))}, {u"title"_s, draft.title},
        {u"text"_s, draft.text}, {u"topics"_s, arrayOf(draft.topics)}, {u"asked"_s, arrayOf(draft.asked)},
        {u"topic_names"_s, QJsonArray::fromStringList(topicNames)},
        {u"asked_names"_s, QJsonArray::fromStringList(askedNames)}};
    if (draft.session)
        what[u"session"_s] = QString::number(draft.session->value());
    if (draft.training)
        what[u"training"_s] = QString::number(draft.training->value());
    put(key, what);
}

void DraftStore::put(const QString &key, const QJsonObject &what)
{
    m_waiting[key] = QJsonDocument(what).toJson(QJsonDocument::Compact);
    if (m_timer.interval() == 0)
        return flush();
    // From the first change on, so that who never pauses is kept as well.
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftStore::forget(const QString &key)
{
    m_waiting.remove(key);
    m_writer.start([path = pathOf(key)] { QFile::remove(path); });
}

void DraftStore::flush()
{
    m_timer.stop();
    for (auto at = m_waiting.constBegin(); at != m_waiting.constEnd(); ++at) {
        m_writer.start([this, folder = m_folder, path = pathOf(at.key()), bytes = at.value()] {
            // This object waits for its writer before it goes.
            if (!write(folder, path, bytes))
                QMetaObject::invokeMethod(this, [this, path] {
                    if (!std::exchange(m_hasFailed, true))
                        Q_EMIT failed(path);
                });
        });
    }
    m_waiting.clear();
}

void DraftStore::finish()
{
    flush();
    m_writer.waitForDone();
}

std::optional<QJsonObject> DraftStore::read(const QString &key) const
{
    if (const auto waiting = m_waiting.constFind(key); waiting != m_waiting.constEnd())
        return QJsonDocument::fromJson(*waiting).object();
    m_writer.waitForDone();
    QFile file(pathOf(key));
    if (file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<PostDraft> DraftStore::post(const QString &key, ThreadId thread) const
{
    const auto what = read(key);
    if (!what || what->value(u"text"_s).toString().trimmed().isEmpty())
        return std::nullopt;
    return PostDraft{.uid = what->value(u"uid"_s).toString(),
        .thread = thread,
        .text = what->value(u"text"_s).toString(),
        .replyTo = idOf<PostId>(what->value(u"reply_to"_s))};
}

std::optional<DraftStore::Thread> DraftStore::thread() const
{
    const auto what = read(newThreadKey());
    if (!what)
        return std::nullopt;
    Thread thread;
    ThreadDraft &draft = thread.draft;
    draft.uid = what->value(u"uid"_s).toString();
    draft.kind = what->value(u"kind"_s).toString() == code(ThreadKind::Question) ? ThreadKind::Question
                                                                                 : ThreadKind::Discussion;
    draft.title = what->value(u"title"_s).toString();
    draft.text = what->value(u"text"_s).toString();
    draft.topics = idsOf<TopicId>(what->value(u"topics"_s));
    draft.asked = idsOf<PersonId>(what->value(u"asked"_s));
    draft.session = idOf<SessionId>(what->value(u"session"_s));
    draft.training = idOf<TrainingId>(what->value(u"training"_s));
    thread.topicNames = textsOf(what->value(u"topic_names"_s));
    thread.askedNames = textsOf(what->value(u"asked_names"_s));
    const bool isWhole =
        thread.topicNames.size() == draft.topics.size() && thread.askedNames.size() == draft.asked.size();
    if (!isWhole || (draft.title.trimmed().isEmpty() && draft.text.trimmed().isEmpty()))
        return std::nullopt;
    return thread;
}

} // namespace tjc
