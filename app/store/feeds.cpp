#include "store/feeds.h"

namespace tjc::store {

using namespace Qt::StringLiterals;

Result<QString> workspaceUid(db::Reader &reader)
{
    QString uid;
    TJC_CHECK(reader.query("SELECT uid FROM schema_info", {}, [&](const db::Row &row) {
        uid = row.text(0);
        return false;
    }));
    if (uid.isEmpty())
        return Error{ErrorKind::Bug, u"workspace.uid"_s};
    return uid;
}

Result<QList<FeedTrainer>> trainersSince(db::Reader &reader, Instant from)
{
    QList<FeedTrainer> trainers;
    TJC_CHECK(
        reader.query("SELECT p.id, p.name FROM person p WHERE p.id IN (SELECT st.person_id"
                     " FROM session_trainer st JOIN session s ON s.id = st.session_id WHERE s.ends_at > $1)"
                     " ORDER BY p.id",
            {from.ms()}, [&](const db::Row &row) {
                if (const auto person = PersonId::from(row.integer(0)))
                    trainers += FeedTrainer{*person, row.text(1)};
                return true;
            }));
    return trainers;
}

} // namespace tjc::store
