#include "ui/shell/settings_dialog.h"

#include "ui/shell/settings.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// The label above the field; naming the field comes with it.
void addField(QVBoxLayout *column, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    column->addSpacing(metrics::space8);
}

void choose(QComboBox *box, const QString &code)
{
    box->setCurrentIndex(std::max(0, box->findData(code)));
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent, const DesktopHas &desktop)
    : QDialog(parent), m_language(new QComboBox(this)), m_theme(new QComboBox(this)),
      m_view(new QComboBox(this)), m_weekend(new QCheckBox(tr("Show the weekend in the calendar"), this)),
      m_messages(new QCheckBox(tr("Show a message when something changes while I am elsewhere"), this)),
      m_tray(new QCheckBox(tr("Stay in the system tray when I close the window"), this))
{
    setWindowTitle(tr("Settings"));
    // A language is named in itself, so that one finds it whatever the language is now.
    m_language->addItem(tr("As the desktop"), QString());
    m_language->addItem(u"Nederlands"_s, u"nl"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    choose(m_language, settings.language());
    m_theme->addItem(tr("As the desktop"), code(Theme::System));
    m_theme->addItem(tr("Light"), code(Theme::Light));
    m_theme->addItem(tr("Dark"), code(Theme::Dark));
    choose(m_theme, code(settings.theme()));
    m_view->addItem(tr("The view I left it in"), QString());
    m_view->addItem(tr("Month"), code(StartView::Month));
    m_view->addItem(tr("Week"), code(StartView::Week));
    m_view->addItem(tr("Day"), code(StartView::Day));
    m_view->addItem(tr("Agenda"), code(StartView::Agenda));
    choose(m_view, settings.startView() ? code(*settings.startView()) : QString());
    m_weekend->setChecked(settings.isWeekendShown());
    m_messages->setChecked(desktop.messages && settings.isTellingDesktop());
    m_messages->setEnabled(desktop.messages);
    m_tray->setChecked(desktop.tray && settings.isStayingInTray());
    m_tray->setEnabled(desktop.tray);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space4);
    addField(column, tr("&Language"), m_language);
    addField(column, tr("&Colours"), m_theme);
    addField(column, tr("The calendar &starts with"), m_view);
    column->addWidget(m_weekend);
    column->addWidget(m_messages);
    column->addWidget(m_tray);
    if (!desktop.tray || !desktop.messages) {
        auto *why = new QLabel(desktop.tray ? tr("This desktop shows no messages of programs.")
                                            : tr("This desktop has no system tray, so no messages either."),
            this);
        why->setFont(metrics::noteFont(font()));
        why->setWordWrap(true);
        column->addWidget(why);
        m_messages->setAccessibleDescription(why->text());
        m_tray->setAccessibleDescription(desktop.tray ? QString() : why->text());
    }
    column->addSpacing(metrics::space16);
    column->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_language->setMinimumWidth(50 * fontMetrics().averageCharWidth());

    connect(m_language, &QComboBox::activated, this, [this, &settings] {
        settings.setLanguage(m_language->currentData().toString());
        Q_EMIT languageChanged();
    });
    connect(m_theme, &QComboBox::activated, this, [this, &settings] {
        settings.setTheme(themeFrom(m_theme->currentData().toString()).value_or(Theme::System));
        Q_EMIT themeChanged();
    });
    connect(m_view, &QComboBox::activated, this,
        [this, &settings] { settings.setStartView(startViewFrom(m_view->currentData().toString())); });
    connect(m_weekend, &QCheckBox::toggled, this, [this, &settings](bool shown) {
        settings.setWeekendShown(shown);
        Q_EMIT weekendChanged(shown);
    });
    connect(m_messages, &QCheckBox::toggled, this,
        [&settings](bool tells) { settings.setTellingDesktop(tells); });
    connect(m_tray, &QCheckBox::toggled, this, [this, &settings](bool stays) {
        settings.setStayingInTray(stays);
        Q_EMIT trayChanged(stays);
    });
}

} // namespace tjc
