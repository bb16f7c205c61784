#include "service/theme_week_service.h"

#include "exchange/text_encoding.h"
#include "service/core.h"
#include "service/import_files.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "store/coordination.h"
#include "store/keys.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// More than any page takes, in whatever encoding.
constexpr qsizetype maxPageBytes = 200'000;

} // namespace

ThemeWeekService::ThemeWeekService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<QList<InUse<ThemeWeek>>>> ThemeWeekService::themeWeeks()
{
    return m_core->read([](db::Reader &reader) { return store::themeWeeksInUse(reader); });
}

QFuture<Result<ThemeWeekId>> ThemeWeekService::save(const ThemeWeekDraft &draft)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<ThemeWeekId>(allowed.error());
    const auto clean = checked(draft);
    if (!clean)
        return refused<ThemeWeekId>(clean.error());
    return m_core->write([core = m_core.get(), draft = *clean](db::Writer &writer) -> Result<ThemeWeekId> {
        TJC_TRY(id, store::saveThemeWeek(writer, draft));
        noteNamed(writer, *core, Deed::ThemeWeekChange, draft.name);
        return id;
    });
}

QFuture<Result<void>> ThemeWeekService::remove(ThemeWeekId id)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<void>(allowed.error());
    return m_core->write([core = m_core.get(), id](db::Writer &writer) -> Result<void> {
        TJC_TRY(name, store::keyOf(writer, store::Keyed::ThemeWeek, id.value()));
        TJC_CHECK(store::removeThemeWeek(writer, id));
        noteNamed(writer, *core, Deed::ThemeWeekChange, name);
        return {};
    });
}

QFuture<Result<QString>> ThemeWeekService::pageIn(const QString &path)
{
    return m_core->background([core = m_core.get(), path](db::Worker::OnThread &) -> Result<QString> {
        TJC_TRY(bytes, readWholeFile(core->url(), path));
        if (bytes.isEmpty())
            return QString();
        if (bytes.size() > maxPageBytes)
            return Error{ErrorKind::Invalid, u"theme_week.page.too_long"_s, u"20000"_s};
        TJC_TRY(text, textAsUtf8(bytes));
        return QString::fromUtf8(text);
    });
}

} // namespace tjc
