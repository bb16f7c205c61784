#include "ui/shell/options.h"

#include "exchange/labels.h"
#include "service/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct OptionText {
    Q_DECLARE_TR_FUNCTIONS(tjc::OptionText)
};

constexpr int smallest = 200;
constexpr int largest = 8'000;

/// As --tab has them: the first is the calendar.
QStringList tabNames()
{
    return {u"kalender"_s, u"trainers"_s, u"marktplaats"_s, u"forum"_s, u"wegwijzer"_s};
}

std::optional<QSize> sizeFrom(const QString &value)
{
    static const QRegularExpression form(u"^(\\d{1,5})x(\\d{1,5})$"_s);
    const auto match = form.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (size.width() < smallest || size.height() < smallest || size.width() > largest
        || size.height() > largest)
        return std::nullopt;
    return size;
}

void setUp(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"URL"_s, OptionText::tr("The workspace to open: a file, or postgresql://user@host/database."));
    parser.addOptions({
        {u"workspace"_s,
            OptionText::tr("The same as the argument; also from the environment as TJC_WORKSPACE."),
            u"URL"_s},
        {u"lang"_s, OptionText::tr("The language: nl or en."), u"nl|en"_s},
        {u"theme"_s, OptionText::tr("The colours: light, dark or those of the system."),
            u"light|dark|system"_s},
        {u"screenshot"_s,
            OptionText::tr("Write a picture of the window with its data to this file, and exit."), u"FILE"_s},
        {u"tab"_s, OptionText::tr("The tab to show."), tabNames().join(u'|')},
        {u"view"_s, OptionText::tr("How to show the calendar."), u"month|week|day|agenda"_s},
        {u"date"_s, OptionText::tr("The day to show: 2026-03-02."), u"YYYY-MM-DD"_s},
        {u"size"_s, OptionText::tr("The size of the window: 1280x800."), u"WxH"_s},
        {u"exit-after-start"_s, OptionText::tr("Print the milliseconds from the start to the first calendar "
                                               "painted with its data, and exit.")},
        {u"print"_s,
            OptionText::tr(
                "Write a PDF without a window, and exit: the agenda, a week on a page, or a poster "
                "for each day."),
            u"agenda|week|posters"_s},
        {{u"o"_s, u"output"_s}, OptionText::tr("With --print: the PDF to write; - is standard output."),
            u"FILE"_s},
        {u"paper"_s, OptionText::tr("With --print: the paper, A4 unless told otherwise."), u"A4|A3"_s},
        {u"from"_s, OptionText::tr("With --print: from this day on."), u"YYYY-MM-DD"_s},
        {u"to"_s, OptionText::tr("With --print: up to and including this day."), u"YYYY-MM-DD"_s},
        {u"theme-week"_s, OptionText::tr("With --print: of this theme week, by number or name."), u"N"_s},
        {u"topic"_s, OptionText::tr("With --print: on this topic, by number or name."), u"T"_s},
        {u"organisation"_s,
            OptionText::tr("With --print: of this organisation or one below it, by number or name."), u"O"_s},
        {u"format"_s,
            OptionText::tr("With --print: of this form: workshop, open_coffee, desk_visit, user_group, "
                           "network_meeting, course, e_learning or game."),
            u"F"_s},
        {u"formal"_s, OptionText::tr("With --print: formal courses only.")},
        {u"colleague"_s, OptionText::tr("With --print: trainings by colleagues only.")},
        {u"mine"_s, OptionText::tr("With --print: only where you are enrolled, waiting or pending.")},
        {u"with-seats"_s, OptionText::tr("With --print: only with a seat free.")},
        {u"text"_s, OptionText::tr("With --print: with these words in title, summary or trainers' names."),
            u"S"_s},
        {{u"h"_s, u"help"_s}, OptionText::tr("Show this help, and exit.")},
        {{u"v"_s, u"version"_s}, OptionText::tr("Show the version, and exit.")},
    });
}

std::optional<QDate> dayFrom(const QString &value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

PrintOptions printFrom(const QCommandLineParser &parser)
{
    PrintOptions print{.kind = parser.value(u"print"_s), .output = parser.value(u"output"_s)};
    print.isA3 = parser.value(u"paper"_s).compare(u"A3"_s, Qt::CaseInsensitive) == 0;
    print.from = dayFrom(parser.value(u"from"_s));
    print.to = dayFrom(parser.value(u"to"_s));
    print.themeWeek = parser.value(u"theme-week"_s);
    print.topic = parser.value(u"topic"_s);
    print.organisation = parser.value(u"organisation"_s);
    print.format = parser.value(u"format"_s);
    print.text = parser.value(u"text"_s);
    if (parser.isSet(u"formal"_s) || parser.isSet(u"colleague"_s))
        print.formal = parser.isSet(u"formal"_s);
    print.onlyMine = parser.isSet(u"mine"_s);
    print.onlyWithSeats = parser.isSet(u"with-seats"_s);
    return print;
}

/// What is wrong with --print, or with what goes with it alone; empty where nothing is.
QString problemInPrint(const QCommandLineParser &parser, const PrintOptions &print)
{
    if (!parser.isSet(u"print"_s)) {
        for (const auto *name : {"output", "paper", "from", "to", "theme-week", "topic", "organisation",
                 "format", "formal", "colleague", "mine", "with-seats", "text"}) {
            if (parser.isSet(QString::fromLatin1(name)))
                return OptionText::tr("--%1 goes with --print only.").arg(QLatin1StringView(name));
        }
        return {};
    }
    if (!QStringList{u"agenda"_s, u"week"_s, u"posters"_s}.contains(print.kind))
        return OptionText::tr("What to print is agenda, week or posters, not “%1”.").arg(print.kind);
    if (print.output.isEmpty())
        return OptionText::tr("Say which file the PDF should go to: -o FILE.");
    if (const QString paper = parser.value(u"paper"_s);
        !paper.isEmpty() && !print.isA3 && paper.compare(u"A4"_s, Qt::CaseInsensitive) != 0)
        return OptionText::tr("The paper is A4 or A3, not “%1”.").arg(paper);
    for (const auto &name : {u"from"_s, u"to"_s}) {
        if (parser.isSet(name) && !dayFrom(parser.value(name)))
            return OptionText::tr("“%1” is not a day; write it as 2026-03-02.").arg(parser.value(name));
    }
    if (print.from && print.to && *print.to < *print.from)
        return OptionText::tr("--to lies before --from.");
    if (!print.format.isEmpty() && !formatOf(print.format))
        return OptionText::tr("There is no form “%1”.").arg(print.format);
    if (parser.isSet(u"formal"_s) && parser.isSet(u"colleague"_s))
        return OptionText::tr("--formal and --colleague leave nothing over; choose one.");
    return {};
}

QString problemIn(const QCommandLineParser &parser, const Options &options)
{
    const auto given = [&parser](const QString &name) { return parser.isSet(name); };
    if (given(u"lang"_s) && !languages().contains(options.language))
        return OptionText::tr("The language is nl or en, not “%1”.").arg(options.language);
    if (given(u"theme"_s) && !options.theme)
        return OptionText::tr("The theme is light, dark or system, not “%1”.").arg(parser.value(u"theme"_s));
    if (given(u"view"_s) && !options.view)
        return OptionText::tr("The view is month, week, day or agenda, not “%1”.")
            .arg(parser.value(u"view"_s));
    if (given(u"date"_s) && !options.date)
        return OptionText::tr("“%1” is not a day; write it as 2026-03-02.").arg(parser.value(u"date"_s));
    if (given(u"size"_s) && !sizeFrom(parser.value(u"size"_s)))
        return OptionText::tr("“%1” is not a size; write it as 1280x800, between 200 and 8000.")
            .arg(parser.value(u"size"_s));
    if (given(u"tab"_s) && !tabNames().contains(parser.value(u"tab"_s))
        && parser.value(u"tab"_s) != "calendar"_L1)
        return OptionText::tr("There is no tab “%1”; there are: %2.")
            .arg(parser.value(u"tab"_s), tabNames().join(u", "_s));
    if (given(u"screenshot"_s) && options.screenshot.isEmpty())
        return OptionText::tr("Say which file the picture should go to: --screenshot FILE.");
    if (const QString problem = problemInPrint(parser, options.print); !problem.isEmpty())
        return problem;
    const QStringList rest = parser.positionalArguments();
    if (rest.size() > 1)
        return OptionText::tr("One workspace at a time: “%1” is one too many.").arg(rest[1]);
    if (rest.size() == 1 && given(u"workspace"_s))
        return OptionText::tr("Say the workspace once: as the argument or after --workspace.");
    return {};
}

} // namespace

QString code(Theme theme)
{
    return theme == Theme::Light ? u"light"_s : theme == Theme::Dark ? u"dark"_s : u"system"_s;
}

QString code(StartView view)
{
    switch (view) {
    case StartView::Month:
        return u"month"_s;
    case StartView::Week:
        return u"week"_s;
    case StartView::Day:
        return u"day"_s;
    case StartView::Agenda:
        break;
    }
    return u"agenda"_s;
}

std::optional<Theme> themeFrom(const QString &value)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        if (value == code(theme))
            return theme;
    }
    return std::nullopt;
}

std::optional<StartView> startViewFrom(const QString &value)
{
    for (const StartView view : {StartView::Month, StartView::Week, StartView::Day, StartView::Agenda}) {
        if (value == code(view))
            return view;
    }
    if (value == "maand"_L1)
        return StartView::Month;
    return value == "dag"_L1 ? std::optional(StartView::Day) : std::nullopt;
}

Options parseOptions(const QStringList &arguments, const QString &environmentWorkspace)
{
    QCommandLineParser parser;
    setUp(parser);
    Options options;
    if (!parser.parse(arguments))
        options.problem = parser.errorText() + u'.';
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    options.language = parser.value(u"lang"_s);
    options.theme = themeFrom(parser.value(u"theme"_s));
    options.view = startViewFrom(parser.value(u"view"_s));
    options.date = dayFrom(parser.value(u"date"_s));
    options.print = printFrom(parser);
    options.screenshot = parser.value(u"screenshot"_s);
    if (const QString tab = parser.value(u"tab"_s); tabNames().indexOf(tab) > 0)
        options.tab = tab;
    options.size = sizeFrom(parser.value(u"size"_s)).value_or(options.size);
    options.exitAfterStart = parser.isSet(u"exit-after-start"_s);
    options.workspace = environmentWorkspace;
    if (parser.isSet(u"workspace"_s))
        options.workspace = parser.value(u"workspace"_s);
    if (!parser.positionalArguments().isEmpty())
        options.workspace = parser.positionalArguments().first();
    if (options.problem.isEmpty())
        options.problem = problemIn(parser, options);
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(OptionText::tr("TrainJeCollega: colleagues train each other."));
    setUp(parser);
    return parser.helpText();
}

} // namespace tjc
