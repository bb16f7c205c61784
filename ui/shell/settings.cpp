#include "ui/shell/settings.h"

#include "service/language.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRecent = 8;
const auto recentKey = u"workspaces/recent"_s;
const auto lastKey = u"workspaces/last"_s;
} // namespace

Settings::Settings(const QString &file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>()
                             : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QString Settings::language() const
{
    const QString code = m_store->value(u"language"_s).toString();
    return languages().contains(code) ? code : QString();
}

void Settings::setLanguage(const QString &code)
{
    m_store->setValue(u"language"_s, code);
}

Theme Settings::theme() const
{
    return themeFrom(m_store->value(u"theme"_s).toString()).value_or(Theme::System);
}

void Settings::setTheme(Theme theme)
{
    m_store->setValue(u"theme"_s, code(theme));
}

std::optional<StartView> Settings::startView() const
{
    return startViewFrom(m_store->value(u"calendar/startView"_s).toString());
}

void Settings::setStartView(std::optional<StartView> view)
{
    m_store->setValue(u"calendar/startView"_s, view ? code(*view) : QString());
}

bool Settings::isWeekendShown() const
{
    return m_store->value(u"calendar/weekend"_s, false).toBool();
}

void Settings::setWeekendShown(bool shown)
{
    m_store->setValue(u"calendar/weekend"_s, shown);
}

QList<WorkspaceUrl> Settings::recent() const
{
    QList<WorkspaceUrl> urls;
    const QStringList texts = m_store->value(recentKey).toStringList();
    for (const QString &text : texts) {
        if (const auto url = WorkspaceUrl::parse(text); url && urls.size() < mostRecent)
            urls.append(*url);
    }
    return urls;
}

void Settings::addRecent(const WorkspaceUrl &url)
{
    QStringList texts{url.string()};
    const QList<WorkspaceUrl> before = recent();
    for (const WorkspaceUrl &old : before) {
        if (!(old == url) && texts.size() < mostRecent)
            texts.append(old.string());
    }
    m_store->setValue(recentKey, texts);
}

void Settings::clearRecent()
{
    m_store->remove(recentKey);
}

std::optional<WorkspaceUrl> Settings::last() const
{
    const auto url = WorkspaceUrl::parse(m_store->value(lastKey).toString());
    return url ? std::optional(*url) : std::nullopt;
}

void Settings::setLast(const std::optional<WorkspaceUrl> &url)
{
    m_store->setValue(lastKey, url ? url->string() : QString());
}

QByteArray Settings::geometry() const
{
    return m_store->value(u"window/geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_store->setValue(u"window/geometry"_s, geometry);
}

} // namespace tjc
