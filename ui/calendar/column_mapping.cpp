#include "ui/calendar/column_mapping.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSet>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Choice {
    const char *field;
    const char *text;
};

constexpr Choice choices[] = {
    {"title", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Title")},
    {"date", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Date")},
    {"begin", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Begins at")},
    {"end", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Ends at")},
    {"end_date", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Last day")},
    {"format", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Kind of training")},
    {"trainers", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Trainers")},
    {"trainer_emails", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "E-mail of the trainers")},
    {"room", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Room")},
    {"building", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Building")},
    {"organisation", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Organisation")},
    {"theme_week", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Theme week")},
    {"min", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Minimum of participants")},
    {"max", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Maximum of participants")},
    {"topics", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Topics")},
    {"summary", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Summary")},
    {"url", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Link")},
    {"status", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "State")},
    {"id", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Identifier")},
    {"ignore", QT_TRANSLATE_NOOP("tjc::ColumnMapping", "Leave out")},
};

} // namespace

ColumnMapping::ColumnMapping(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
}

void ColumnMapping::setColumns(const QStringList &header)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_choices.clear();
    m_header = header;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString column = header[i].isEmpty() ? tr("Column %1, without a name").arg(i + 1) : header[i];
        auto *combo = new QComboBox(this);
        combo->addItem(tr("As its name says"));
        for (const Choice &choice : choices)
            combo->addItem(tr(choice.text), QString::fromLatin1(choice.field));
        combo->setAccessibleName(tr("Column %1 holds").arg(column));
        // A header is text of others: a mnemonic in it means nothing.
        m_form->addRow(QString(column).replace(u'&', u"&&"_s), combo);
        if (m_choices.isEmpty())
            setFocusProxy(combo);
        m_choices += combo;
        connect(combo, &QComboBox::activated, this, &ColumnMapping::changed);
    }
}

QMap<QString, QString> ColumnMapping::map() const
{
    QMap<QString, QString> map;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (const QString field = m_choices[i]->currentData().toString(); !field.isEmpty())
            map.insert(m_header[i], field);
    }
    return map;
}

bool ColumnMapping::isComplete() const
{
    QStringList fields = map().values();
    fields.removeAll(u"ignore"_s);
    return QSet<QString>(fields.begin(), fields.end()).size() == fields.size();
}

} // namespace tjc
