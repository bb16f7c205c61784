#include "ui/shell/print_run.h"

#include "exchange/labels.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "ui/calendar/period.h"
#include "ui/widgets/local_time.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// The one of that number or that name; none where there is none, or where several have the name.
template <typename List>
auto named(const List &list, const QString &wanted)
{
    using Id = decltype(list.first().id);
    std::optional<Id> found;
    for (const auto &one : list) {
        if (QString::number(one.id.value()) == wanted)
            return std::optional<Id>(one.id);
        if (one.name.compare(wanted, Qt::CaseInsensitive) == 0) {
            if (found)
                return std::optional<Id>();
            found = one.id;
        }
    }
    return found;
}

QString nothingFits(const char *option, const QString &value)
{
    return PrintRun::tr("Nothing fits --%1 “%2”, or more than one thing does; give its number.")
        .arg(QLatin1StringView(option), value);
}

} // namespace

tl::expected<PaperRequest, QString> paperAsked(
    const PrintOptions &print, const CalendarLists &lists, Day today)
{
    const PaperKind kind = fromCodeIn(paperKindCodes, print.kind).value_or(PaperKind::Agenda);
    PaperRequest request{.kind = kind, .first = today, .last = today, .paper = paperFor(kind)};
    if (print.isA3)
        request.paper = printPaper(QPageSize::A3, request.paper.orientation());
    request.columns.removeAll(AgendaModel::Mine);
    SessionFilter &filter = request.filter;
    filter.text = print.text;
    filter.onlyMine = print.onlyMine;
    filter.onlyWithSeats = print.onlyWithSeats;
    filter.formal = print.formal;
    if (!print.format.isEmpty())
        filter.format = formatOf(print.format);
    if (!print.topic.isEmpty() && !(filter.topic = named(lists.topics, print.topic)))
        return tl::unexpected(nothingFits("topic", print.topic));
    if (!print.organisation.isEmpty()
        && !(filter.organisation = named(lists.organisations, print.organisation)))
        return tl::unexpected(nothingFits("organisation", print.organisation));
    if (!print.themeWeek.isEmpty() && !(filter.themeWeek = named(lists.themeWeeks, print.themeWeek)))
        return tl::unexpected(nothingFits("theme-week", print.themeWeek));

    // A list may have no end. What hangs on a wall is of some days: those asked, those of the theme week, or this week.
    const auto first = print.from ? Day::from(*print.from) : std::nullopt;
    const auto last = print.to ? Day::from(*print.to) : std::nullopt;
    if (first)
        filter.from = instantOf(*first, 0);
    if (last)
        filter.to = instantOf(*last, 1440);
    request.first = mondayOf(first.value_or(last.value_or(today)));
    request.last = request.first.plusDays(6);
    const auto week = std::ranges::find_if(
        lists.themeWeeks, [&](const ThemeWeek &one) { return filter.themeWeek == one.id; });
    if (week != lists.themeWeeks.end()) {
        request.first = week->first;
        request.last = week->last;
    }
    request.first = first.value_or(request.first);
    request.last = std::max(request.first, last.value_or(request.last));
    return request;
}

PrintRun::PrintRun(const Options &options, const WorkspaceOptions &workspace, QObject *parent)
    : QObject(parent), m_options(options), m_with(workspace)
{
    m_with.pollMs = 0;
}

PrintRun::~PrintRun() = default;

void PrintRun::end(const QString &sentence, int exit)
{
    Q_EMIT ended(sentence, exit);
}

void PrintRun::fail(const Error &error)
{
    end(explain(error), 1);
}

void PrintRun::start()
{
    if (m_options.workspace.isEmpty())
        return end(tr("Say which workspace: as the argument, or TJC_WORKSPACE."), 2);
    const auto url = WorkspaceUrl::parse(m_options.workspace);
    if (!url)
        return fail(url.error());
    m_workspace = std::make_unique<Workspace>(*url, m_with);
    deliver(m_workspace->open(), this, [this](const Result<WorkspaceInfo> &info) {
        if (!info)
            return fail(info.error());
        opened();
    });
}

void PrintRun::opened()
{
    deliver(m_workspace->calendar().lists(), this, [this](const Result<CalendarLists> &lists) {
        if (!lists)
            return fail(lists.error());
        listsCame(*lists);
    });
}

void PrintRun::listsCame(const CalendarLists &lists)
{
    const auto request = paperAsked(m_options.print, lists, localMoment(m_with.clock->now()).day);
    if (!request)
        return end(request.error(), 1);
    makeDocument(m_workspace->calendar(), *request, this, [this](const Result<PrintDocument> &document) {
        if (!document)
            return fail(document.error());
        made(*document);
    });
}

void PrintRun::made(const PrintDocument &document)
{
    const QString path = m_options.print.output == "-"_L1 ? QString() : m_options.print.output;
    deliver(savePdf(document, m_workspace->url(), path), this, [this, path](const Result<int> &pages) {
        if (!pages)
            return fail(pages.error());
        end(path.isEmpty() ? QString() : savedSentence(*pages, path), 0);
    });
}

} // namespace tjc
