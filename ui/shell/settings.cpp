#include "ui/shell/settings.h"

#include "service/language.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRecent = 8;
/// More sessions than anybody is in within the weeks in which it is asked.
constexpr qsizetype mostAsked = 200;
const auto recentKey = u"workspaces/recent"_s;
const auto lastKey = u"workspaces/last"_s;

/// A URL holds what would part a key.
QString askedKey(const WorkspaceUrl &url)
{
    const QByteArray hash = QCryptographicHash::hash(url.string().toUtf8(), QCryptographicHash::Sha256);
    return "asked/"_L1 + QString::fromLatin1(hash.toHex().left(16));
}
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

bool Settings::isTellingDesktop() const
{
    return m_store->value(u"desktop/messages"_s, true).toBool();
}

void Settings::setTellingDesktop(bool tells)
{
    m_store->setValue(u"desktop/messages"_s, tells);
}

bool Settings::isStayingInTray() const
{
    return m_store->value(u"desktop/tray"_s, false).toBool();
}

void Settings::setStayingInTray(bool stays)
{
    m_store->setValue(u"desktop/tray"_s, stays);
}

QStringList Settings::askedAbout(const WorkspaceUrl &url) const
{
    return m_store->value(askedKey(url)).toStringList();
}

void Settings::addAskedAbout(const WorkspaceUrl &url, const QStringList &uids)
{
    QStringList all = askedAbout(url);
    for (const QString &uid : uids) {
        if (!all.contains(uid))
            all.append(uid);
    }
    m_store->setValue(askedKey(url), all.mid(std::max<qsizetype>(0, all.size() - mostAsked)));
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
