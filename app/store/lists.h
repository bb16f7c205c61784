#pragma once

#include "db/access.h"
#include "domain/people.h"

namespace tjc::store {

[[nodiscard]] Result<QList<Organisation>> organisations(db::Reader &reader); ///< by name
[[nodiscard]] Result<QList<Topic>> topics(db::Reader &reader);               ///< by name
[[nodiscard]] Result<QList<Room>> rooms(db::Reader &reader);                 ///< by building and name
[[nodiscard]] Result<QList<ThemeWeek>> themeWeeks(db::Reader &reader);       ///< newest first

/// Finds the records that texts name, and makes those that are missing. Keeps what it found, so that a file of
/// 100,000 rows asks once per name; valid within one transaction, which ends with indexNew().
class Names
{
public:
    explicit Names(db::Writer &writer) : m_writer(writer) {}

    Result<qint64> organisation(const QString &name);
    Result<qint64> topic(const QString &name);
    Result<qint64> room(const QString &building, const QString &name);
    /// A theme week that is made covers `day`, and grows to cover what comes later.
    Result<qint64> themeWeek(const QString &name, const QString &isoDay);
    /// By e-mail address where there is one, else by name.
    Result<qint64> person(const QString &name, const QString &email);
    Result<qint64> training(
        const QString &title, const QString &format, bool formal, const QString &summary, const QString &url);

private:
    template <typename Make>
    Result<qint64> findOrMake(
        const QString &key, const QByteArray &find, const db::Params &findParams, Make make);

    db::Writer &m_writer;
    QHash<QString, qint64> m_known; ///< by a prefix for the table and the key
    QHash<QString, std::pair<QString, QString>> m_weekDays;
};

/// Runs an INSERT that ends in RETURNING id.
[[nodiscard]] Result<qint64> insertReturningId(
    db::Writer &writer, const QByteArray &sql, const db::Params &params);

} // namespace tjc::store
