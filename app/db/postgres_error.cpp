#include "db/postgres_error.h"

#include "db/rule_error.h"

#include <QRegularExpression>

#include <libpq-fe.h>

#include <array>
#include <optional>

namespace tjc::db {

using namespace Qt::StringLiterals;

namespace {

struct StateRow {
    QByteArrayView prefix; ///< of the SQLSTATE: the class, or all five
    ErrorKind kind;
    QLatin1StringView subject;
};

/// The first row that fits decides.
constexpr std::array states{
    StateRow{"40001", ErrorKind::Busy, "workspace.busy"_L1},
    StateRow{"40P01", ErrorKind::Busy, "workspace.busy"_L1},
    StateRow{"55P03", ErrorKind::Busy, "workspace.busy"_L1},
    StateRow{"53300", ErrorKind::Busy, "workspace.busy"_L1},
    StateRow{"57014", ErrorKind::Cancelled, "workspace.cancelled"_L1},
    StateRow{"25006", ErrorKind::ReadOnly, "workspace.read_only"_L1},
    StateRow{"42501", ErrorKind::Denied, "workspace.rights"_L1},
    StateRow{"28P01", ErrorKind::Denied, "workspace.password"_L1},
    StateRow{"28", ErrorKind::Denied, "workspace.rights"_L1},
    StateRow{"3D000", ErrorKind::NotFound, "workspace.database"_L1},
    StateRow{"08", ErrorKind::Offline, "workspace.server"_L1},
    StateRow{"57P0", ErrorKind::Offline, "workspace.server"_L1},
    StateRow{"53", ErrorKind::Offline, "workspace.server"_L1},
    StateRow{"22", ErrorKind::Invalid, "value"_L1},
    StateRow{"23", ErrorKind::Invalid, "value"_L1},
    StateRow{"XX001", ErrorKind::Corrupt, "workspace.database"_L1},
    StateRow{"XX002", ErrorKind::Corrupt, "workspace.database"_L1},
};

std::optional<Error> byState(QByteArrayView state, const QString &detail)
{
    for (const StateRow &row : states) {
        if (state.startsWith(row.prefix))
            return Error{row.kind, row.subject, {}, detail};
    }
    return std::nullopt;
}

QString uniqueSubject(QByteArrayView constraint)
{
    if (constraint == "enrolment_no_double_seat")
        return u"enrolment.exists"_s;
    if (constraint == "enrolment_intent")
        return u"enrolment.intent"_s;
    return "unique."_L1 + QString::fromUtf8(constraint);
}

} // namespace

Error postgresError(const pg_result *result)
{
    const QByteArrayView state(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    const QByteArrayView message(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
    const QString detail = QString::fromUtf8(PQresultErrorMessage(result)).trimmed();
    if (state.isEmpty())
        return {ErrorKind::Offline, u"workspace.server"_s, {}, detail};
    if (state == "TJC01") {
        if (auto rule = ruleError(message))
            return *std::move(rule);
    }
    const QByteArrayView constraint(PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME));
    if (state == "23505")
        return {ErrorKind::Conflict, uniqueSubject(constraint), {}, detail};
    auto error = byState(state, detail);
    if (!error)
        return {ErrorKind::Bug, u"sql."_s + QString::fromLatin1(state), {}, detail};
    if (error->kind == ErrorKind::Invalid)
        error->argument = QString::fromUtf8(constraint);
    return *std::move(error);
}

Error postgresConnectError(const pg_conn *connection)
{
    const QString detail = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    if (PQconnectionNeedsPassword(connection))
        return {ErrorKind::Denied, u"workspace.password"_s, {}, detail};
    // Several hosts leave several messages. A server that answered says more than one that did not, and the
    // last answer is the one of the server that the others led to.
    // The severity before the state may look like one, so the matches may overlap.
    static const QRegularExpression stated(u"(?=:\\s+([0-9A-Z]{5}): )"_s);
    std::optional<Error> answer;
    for (auto it = stated.globalMatch(detail); it.hasNext();) {
        const QByteArray state = it.next().captured(1).toLatin1();
        auto error = byState(state, detail);
        if (error && (!answer || error->kind != ErrorKind::Offline))
            answer = std::move(error);
    }
    if (answer)
        return *std::move(answer);
    if (detail.contains("certificat"_L1, Qt::CaseInsensitive) || detail.contains("SSL"_L1))
        return {ErrorKind::Invalid, u"workspace.certificate"_s, {}, detail};
    return {ErrorKind::Offline, u"workspace.server"_s, {}, detail};
}

} // namespace tjc::db
