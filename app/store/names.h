#pragma once

#include "db/access.h"

#include <QHash>

namespace tjc::store {

/// What makes a training the same training.
struct TrainingContent {
    QString title;
    QString format; ///< its code
    bool formal = false;
    QString summary;
    QString url;

    friend bool operator==(const TrainingContent &, const TrainingContent &) = default;
    friend size_t qHash(const TrainingContent &c, size_t seed = 0)
    {
        return qHashMulti(seed, c.title, c.format, c.formal, c.summary, c.url);
    }
};

/// Finds the records that texts name, and makes those that are missing. Names of organisations, topics, rooms and theme
/// weeks are the same whatever the case of their letters, on both engines alike. Keeps what it found, so that a file of
/// 100,000 rows asks once per name; valid within one transaction, which ends with writeIndex().
class Names
{
public:
    explicit Names(db::Writer &writer) : m_writer(writer) {}

    /// By its name or its short name.
    Result<qint64> organisation(const QString &name);
    /// By its name or another name it has, whatever its hyphens and blanks: "open-source", "Open Source".
    Result<qint64> topic(const QString &name);
    Result<qint64> room(const QString &building, const QString &name);
    /// A theme week that is made covers `day`, and grows to cover what comes later.
    Result<qint64> themeWeek(const QString &name, const QString &isoDay);
    /// By e-mail address where there is one, else by name.
    Result<qint64> person(const QString &name, const QString &email);
    /// The first that has this content; none where there is no such training.
    Result<std::optional<qint64>> findTraining(const TrainingContent &content);
    Result<qint64> training(const TrainingContent &content);

private:
    /// The keys of one table by the texts that name a row.
    struct Known {
        QHash<QString, qint64> asWritten; ///< saves folding a text again
        QHash<QString, qint64> folded;
        bool isRead = false;
    };
    struct Days {
        QString first;
        QString last;
    };

    template <typename Make>
    Result<qint64> findOrMake(Known &known, const QString &text, const QByteArray &read, Make make,
        QString (*fold)(const QString &));
    template <typename Make>
    Result<qint64> findOrMake(
        QHash<QString, qint64> &known, const QString &key, const QByteArray &find, Make make);

    db::Writer &m_writer;
    Known m_organisations;
    Known m_topics;
    Known m_rooms;
    Known m_themeWeeks;
    QHash<QString, qint64> m_byEmail;
    QHash<QString, qint64> m_byName;
    QHash<TrainingContent, qint64> m_trainings;
    QHash<qint64, Days> m_weekDays;
};

} // namespace tjc::store
