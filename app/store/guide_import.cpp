#include "store/guide_import.h"

#include "store/import_rows.h"
#include "store/search_index.h"

#include <QHash>

#include <algorithm>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

/// A topic as it stands in the workspace. A workspace has some ten thousand, which a file may all name: they are read once.
struct Stored {
    qint64 id;
    QString uri;
    QString name;
    QString kind;
    QString labels;
    QString about;
    QString notFor;
    QString status;
    std::optional<qint64> parent;
    std::optional<qint64> instead;

    bool operator==(const Stored &) const = default;
};

/// Where a row stands and what to take in its place, to be settled when all topics are there.
struct Waiting {
    qsizetype row;
    qint64 id;
    std::optional<QString> parent;
    std::optional<QString> instead;
};

/// How a topic that is there already is told apart from what a file names.
QString known(qint64 id)
{
    return u'#' + QString::number(id);
}

/// No tree is deeper.
constexpr int deepest = 64;

bool isAddress(const QString &text)
{
    return text.contains("://"_L1) || text.startsWith("urn:"_L1);
}

class TopicImport
{
public:
    TopicImport(db::Writer &writer, Fates<ImportedTopic> *fates) : m_writer(writer), m_fates(fates) {}

    Result<void> read();
    /// What the file names, and where it says that things stand: before anything is written.
    void look(const ImportedTopic &row);
    Result<void> take(const ImportedTopic &row, qsizetype index);
    Result<void> settle(const Waiting &waiting);
    [[nodiscard]] const QList<Waiting> &waiting() const { return m_waiting; }
    [[nodiscard]] ImportCounts counts() const { return m_counts; }
    /// The row was undone alone.
    void forget(qsizetype index);

private:
    void know(const Stored &topic);
    [[nodiscard]] std::optional<qint64> find(const ImportedTopic &row) const;
    [[nodiscard]] std::optional<qint64> named(const QString &text) const;
    [[nodiscard]] QString freeName(const ImportedTopic &row, qint64 own) const;
    [[nodiscard]] QString nodeOf(const ImportedTopic &row) const;
    [[nodiscard]] QString nodeNamed(const QString &text) const;
    [[nodiscard]] Result<void> checkLinks(const ImportedTopic &row) const;
    Result<void> update(const Stored &before, const Stored &after);
    void count(qsizetype row, RowFate fate, const std::optional<Stored> &before);
    [[nodiscard]] ImportedTopic asImported(const Stored &topic) const;

    db::Writer &m_writer;
    Fates<ImportedTopic> *m_fates;
    QHash<qint64, Stored> m_topics;
    QHash<QString, qint64> m_byUri;
    QHash<QString, qint64> m_byName;   ///< case folded
    QHash<QString, QString> m_labelOf; ///< by identifier: how the file calls it
    QHash<QString, QString> m_nodes;   ///< by identifier and by folded name: the topic, known or of the file
    QHash<QString, QString> m_above;   ///< by topic: what it stands under once all is taken
    QList<Waiting> m_waiting;
    QHash<qsizetype, RowFate> m_fateOf;
    ImportCounts m_counts;
};

Result<void> TopicImport::read()
{
    return m_writer.query(
        "SELECT id, uri, name, kind, labels, about, not_for, status, parent_id, instead_id FROM topic", {},
        [&](const db::Row &row) {
            know(Stored{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                row.text(6), row.text(7), row.optional(8), row.optional(9)});
            return true;
        });
}

void TopicImport::look(const ImportedTopic &row)
{
    const QString node = nodeOf(row);
    if (!row.uri.isEmpty() && !row.name.isEmpty())
        m_labelOf.insert(row.uri, row.name);
    if (!row.uri.isEmpty())
        m_nodes.insert(row.uri, node);
    if (!row.name.isEmpty() && !m_nodes.contains(row.name.toCaseFolded()))
        m_nodes.insert(row.name.toCaseFolded(), node);
    if (row.parent)
        m_above.insert(node, *row.parent);
}

QString TopicImport::nodeOf(const ImportedTopic &row) const
{
    if (const auto id = find(row))
        return known(*id);
    return row.uri.isEmpty() ? u"n:"_s + row.name.toCaseFolded() : u"u:"_s + row.uri;
}

/// Empty where there is none, neither here nor in the file.
QString TopicImport::nodeNamed(const QString &text) const
{
    if (const auto id = m_byUri.constFind(text); id != m_byUri.cend())
        return known(*id);
    if (const auto node = m_nodes.constFind(text); node != m_nodes.cend())
        return *node;
    if (const auto id = m_byName.constFind(text.toCaseFolded()); id != m_byName.cend())
        return known(*id);
    return m_nodes.value(text.toCaseFolded());
}

/// What a row may not say is known before it is written, so that nothing of it is.
Result<void> TopicImport::checkLinks(const ImportedTopic &row) const
{
    const QString own = nodeOf(row);
    for (const auto &[text, subject] :
        {std::pair(row.parent, u"topic.parent"_s), std::pair(row.instead, u"topic.instead"_s)}) {
        if (!text || text->isEmpty())
            continue;
        const QString node = nodeNamed(*text);
        if (node.isEmpty() && !isAddress(*text))
            return Error{ErrorKind::Invalid, subject, *text};
        if (node == own)
            return Error{ErrorKind::Conflict, u"topic.loop"_s, *text};
    }
    QString at = own;
    for (int depth = 0; depth < deepest; ++depth) {
        const auto text = m_above.constFind(at);
        if (text != m_above.cend()) {
            at = text->isEmpty() ? QString() : nodeNamed(*text);
        } else {
            const auto stored = m_topics.constFind(at.startsWith(u'#') ? at.mid(1).toLongLong() : 0);
            at = stored == m_topics.cend() || !stored->parent ? QString() : known(*stored->parent);
        }
        if (at.isEmpty())
            return {};
        if (at == own)
            break;
    }
    return Error{ErrorKind::Conflict, u"topic.loop"_s, row.parent.value_or(QString())};
}

void TopicImport::know(const Stored &topic)
{
    if (!topic.uri.isEmpty())
        m_byUri.insert(topic.uri, topic.id);
    m_byName.insert(topic.name.toCaseFolded(), topic.id);
    m_topics.insert(topic.id, topic);
}

/// By its identifier; by its name where it has none here or there.
std::optional<qint64> TopicImport::find(const ImportedTopic &row) const
{
    if (const auto uri = m_byUri.constFind(row.uri); !row.uri.isEmpty() && uri != m_byUri.cend())
        return *uri;
    const auto name = m_byName.constFind(row.name.toCaseFolded());
    if (row.name.isEmpty() || name == m_byName.cend())
        return std::nullopt;
    const bool isIts = row.uri.isEmpty() || m_topics.constFind(*name)->uri.isEmpty();
    return isIts ? std::optional(*name) : std::nullopt;
}

std::optional<qint64> TopicImport::named(const QString &text) const
{
    if (const auto uri = m_byUri.constFind(text); uri != m_byUri.cend())
        return *uri;
    const auto name = m_byName.constFind(text.toCaseFolded());
    return name == m_byName.cend() ? std::nullopt : std::optional(*name);
}

QString TopicImport::freeName(const ImportedTopic &row, qint64 own) const
{
    const auto isFree = [&](const QString &name) {
        const auto taken = m_byName.constFind(name.toCaseFolded());
        return taken == m_byName.cend() || *taken == own;
    };
    if (isFree(row.name))
        return row.name;
    const QString above = m_labelOf.value(row.parent.value_or(QString()));
    if (!above.isEmpty()) {
        const QString name = u"%1 (%2)"_s.arg(row.name, above).left(maxTopicName);
        if (isFree(name))
            return name;
    }
    for (int number = 2;; ++number) {
        const QString name = u"%1 (%2)"_s.arg(row.name.left(maxTopicName - 12)).arg(number);
        if (isFree(name))
            return name;
    }
}

Result<void> TopicImport::take(const ImportedTopic &row, qsizetype index)
{
    TJC_CHECK(checkLinks(row));
    const auto id = find(row);
    if (!id && row.name.isEmpty())
        return Error{ErrorKind::Invalid, u"topic.unknown"_s, row.uri};
    const std::optional<Stored> before = id ? std::optional(*m_topics.constFind(*id)) : std::nullopt;
    Stored after =
        before.value_or(Stored{0, {}, {}, QString(code(TopicKind::Subject)), {}, {}, {}, {}, {}, {}});
    if (!row.uri.isEmpty())
        after.uri = row.uri;
    if (!row.name.isEmpty())
        after.name = freeName(row, after.id);
    if (row.kind)
        after.kind = code(*row.kind);
    if (row.labels)
        after.labels = row.labels->join(u'\n');
    after.about = row.about.value_or(after.about);
    after.notFor = row.notFor.value_or(after.notFor);
    if (row.status)
        after.status = code(*row.status);
    if (!before) {
        TJC_TRY(made,
            m_writer.insert("INSERT INTO topic (uri, name, kind, labels, about, not_for, status)"
                            " VALUES ($1, $2, $3, $4, $5, $6, $7)",
                {after.uri, after.name, after.kind, after.labels, after.about, after.notFor, after.status}));
        after.id = made;
    } else if (*before != after) {
        TJC_CHECK(update(*before, after));
    }
    know(after);
    count(index, !before ? RowFate::Added : *before != after ? RowFate::Changed : RowFate::Unchanged, before);
    if (row.parent || row.instead)
        m_waiting += Waiting{index, after.id, row.parent, row.instead};
    return {};
}

Result<void> TopicImport::update(const Stored &before, const Stored &after)
{
    if (before.name != after.name)
        m_byName.remove(before.name.toCaseFolded());
    TJC_CHECK(m_writer.execute("UPDATE topic SET uri = $1, name = $2, kind = $3, labels = $4, about = $5,"
                               " not_for = $6, status = $7, parent_id = $8, instead_id = $9,"
                               " revision = revision + 1 WHERE id = $10",
        {after.uri, after.name, after.kind, after.labels, after.about, after.notFor, after.status,
            after.parent, after.instead, after.id}));
    return {};
}

Result<void> TopicImport::settle(const Waiting &waiting)
{
    const auto found = m_topics.constFind(waiting.id);
    if (found == m_topics.cend())
        return {};
    const Stored before = *found;
    Stored after = before;
    const auto link = [&](const std::optional<QString> &text, std::optional<qint64> &to,
                          const QString &subject) -> Result<void> {
        if (!text)
            return {};
        if (text->isEmpty()) {
            to.reset();
            return {};
        }
        const auto id = named(*text);
        if (!id)
            return isAddress(*text) ? Result<void>() : Error{ErrorKind::Invalid, subject, *text};
        if (*id == waiting.id)
            return Error{ErrorKind::Conflict, u"topic.loop"_s, *text};
        to = id;
        return {};
    };
    TJC_CHECK(link(waiting.parent, after.parent, u"topic.parent"_s));
    TJC_CHECK(link(waiting.instead, after.instead, u"topic.instead"_s));
    if (before == after)
        return {};
    TJC_CHECK(update(before, after));
    m_topics.insert(after.id, after);
    if (m_fateOf.value(waiting.row) == RowFate::Unchanged) {
        --m_counts.unchanged;
        count(waiting.row, RowFate::Changed, before);
    }
    return {};
}

void TopicImport::count(qsizetype row, RowFate fate, const std::optional<Stored> &before)
{
    m_fateOf.insert(row, fate);
    ++(fate == RowFate::Added      ? m_counts.added
        : fate == RowFate::Changed ? m_counts.updated
                                   : m_counts.unchanged);
    if (!m_fates)
        return;
    m_fates->set(row, fate);
    if (fate == RowFate::Changed && before && m_fates->before.size() < m_fates->maxBefore)
        m_fates->before.insert(row, asImported(*before));
}

ImportedTopic TopicImport::asImported(const Stored &topic) const
{
    const auto nameOf = [&](const std::optional<qint64> &id) {
        const auto found = id ? m_topics.constFind(*id) : m_topics.cend();
        return found == m_topics.cend() ? QString() : found->name;
    };
    return {.uri = topic.uri,
        .name = topic.name,
        .kind = fromCodeIn(topicKindCodes, topic.kind),
        .labels = topic.labels.split(u'\n', Qt::SkipEmptyParts),
        .about = topic.about,
        .notFor = topic.notFor,
        .status = fromCodeIn(topicStatusCodes, topic.status),
        .parent = nameOf(topic.parent),
        .instead = nameOf(topic.instead)};
}

/// The counts said already what it was; that a topic of this row was made or changed is undone in the workspace.
void TopicImport::forget(qsizetype index)
{
    const auto fate = m_fateOf.constFind(index);
    if (fate == m_fateOf.cend())
        return;
    --(*fate == RowFate::Added      ? m_counts.added
        : *fate == RowFate::Changed ? m_counts.updated
                                    : m_counts.unchanged);
    m_fateOf.remove(index);
}

} // namespace

Result<ImportCounts> importTopics(db::Writer &writer, const Parts<ImportedTopic> &parts, Refusals &refusals,
    const Progress *progress, Fates<ImportedTopic> *fates)
{
    TopicImport import(writer, fates);
    TJC_CHECK(import.read());
    for (qsizetype part = 0;; ++part) {
        TJC_TRY(rows, parts(part));
        if (rows.isEmpty())
            break;
        for (const ImportedTopic &row : rows)
            import.look(row);
    }
    qsizetype done = 0;
    for (qsizetype part = 0;; ++part) {
        TJC_TRY(rows, parts(part));
        if (rows.isEmpty())
            break;
        for (const ImportedTopic &row : rows) {
            TJC_CHECK(takeRow(
                writer, refusals, done, [&] { return import.take(row, done); },
                [&] { import.forget(done); }));
            if (++done % 256 == 0 && progress && progress->isCancelled())
                return Error{ErrorKind::Cancelled, u"import"_s};
        }
    }
    for (qsizetype i = 0; i < import.waiting().size(); ++i) {
        const Waiting waiting = import.waiting()[i];
        TJC_CHECK(takeRow(
            writer, refusals, waiting.row, [&] { return import.settle(waiting); },
            [&] { import.forget(waiting.row); }));
        if (i % 256 == 0 && progress && progress->isCancelled())
            return Error{ErrorKind::Cancelled, u"import"_s};
    }
    TJC_CHECK(writeIndex(writer));
    return import.counts();
}

} // namespace tjc::store
