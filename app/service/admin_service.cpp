#include "service/admin_service.h"

#include "service/core.h"
#include "service/example_week.h"
#include "service/generated_week.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "service/sample_writer.h"
#include "service/whole_file.h"
#include "store/check.h"
#include "store/privacy.h"

#include <QIODevice>
#include <QJsonDocument>

namespace tjc {

namespace {

Result<SampleData> sampleOf(const SampleOptions &options, Day today, const LocalTime &local)
{
    if (options.sessions <= 0 && options.people <= 0)
        return exampleWeek(today, local);
    const int sessions = qMax(options.sessions, 1);
    const int people = qMax(options.people, 1);
    const int enrolments = options.enrolments > 0 ? options.enrolments : sessions * 10;
    return generatedWeek(sessions, people, enrolments, options.seed, today, local);
}

} // namespace

AdminService::AdminService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<WorkspaceCounts>> AdminService::info()
{
    return m_core->snapshot([core = m_core.get()](db::Reader &reader) -> Result<WorkspaceCounts> {
        TJC_TRY(rows, store::countRows(reader));
        return WorkspaceCounts{core->info(), rows};
    });
}

QFuture<Result<QList<Finding>>> AdminService::check()
{
    return m_core->snapshot([](db::Reader &reader) -> Result<QList<Finding>> {
        TJC_TRY(broken, store::check(reader));
        QList<Finding> findings;
        for (const store::BrokenRule &rule : broken)
            findings += Finding{rule.rule, rule.row, rule.detail};
        return findings;
    });
}

QFuture<Result<void>> AdminService::sample(const SampleOptions &options, std::shared_ptr<Progress> progress)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return QtFuture::makeReadyFuture(Result<void>(allowed.error()));
    return m_core->background(
        [core = m_core.get(), options, progress](db::Worker::OnThread &worker) -> Result<void> {
            const Instant now = core->now();
            TJC_TRY(sample, sampleOf(options, core->local().day(now), core->local()));
            return worker.write([&](db::Writer &writer) -> Result<void> {
                TJC_TRY(me, core->ensurePerson(writer));
                noteBulk(writer, *core, Deed::Sample);
                return writeSample(writer, sample, me, now, progress.get());
            });
        });
}

Result<void> AdminService::requireAdminOr(PersonId id) const
{
    return m_core->person() == id ? Result<void>() : m_core->require(Role::Admin);
}

QFuture<Result<void>> AdminService::exportPerson(PersonId id, const QString &path)
{
    if (auto allowed = requireAdminOr(id); !allowed)
        return refused<void>(allowed.error());
    return m_core->background([core = m_core.get(), id, path](db::Worker::OnThread &worker) -> Result<void> {
        TJC_TRY(all, worker.snapshot([&](db::Reader &reader) { return store::exportPerson(reader, id); }));
        const QByteArray json = QJsonDocument(all).toJson();
        return writeWholeFile(core->url(), path, [&](QIODevice &device) -> Result<void> {
            if (device.write(json) != json.size())
                return Error{ErrorKind::Denied, QStringLiteral("file.write"), path};
            return {};
        });
    });
}

QFuture<Result<void>> AdminService::erasePerson(PersonId id)
{
    if (auto allowed = requireAdminOr(id); !allowed)
        return refused<void>(allowed.error());
    return m_core->write([core = m_core.get(), id](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_CHECK(store::erasePerson(writer, id, me));
        noteNamed(writer, *core, Deed::ProfileChange, {});
        return {};
    });
}

} // namespace tjc
