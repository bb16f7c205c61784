#include "service/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTexts()
{
    Q_INIT_RESOURCE(tjc_app_i18n);
}

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr auto translatorName = "tjc.translator"_L1;

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(translatorName);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    if (QLocale::languageToCode(system.language()) == code)
        return system;
    return code == "nl"_L1 ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                           : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

QStringList languages()
{
    return {u"nl"_s, u"en"_s};
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    return !wanted.isEmpty() && wanted.first().section(u'-', 0, 0) == "nl"_L1 ? u"nl"_s : u"en"_s;
}

bool installLanguage(const QString &wanted)
{
    const QString code = wanted.isEmpty() ? systemLanguage() : wanted;
    if (!languages().contains(code))
        return false;
    initTexts();
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(
        QString(translatorName), Qt::FindDirectChildrenOnly));
    QLocale::setDefault(localeOf(code));
    // The texts in the source are English; there our own files hold the plurals only.
    if (code != "en"_L1)
        install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString ours = u":/i18n"_s;
    const QStringList files = QDir(ours).entryList({u"*_%1.qm"_s.arg(code)}, QDir::Files);
    for (const QString &file : files)
        install(file, ours);
    return true;
}

} // namespace tjc
