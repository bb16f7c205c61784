#include "ui/widgets/form_field.h"

#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &label, QWidget *field, QWidget *parent, const QString &hint)
    : QWidget(parent), m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space4);
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    column->addWidget(name);
    if (!hint.isEmpty()) {
        auto *more = new QLabel(hint, this);
        more->setTextFormat(Qt::PlainText);
        more->setWordWrap(true);
        column->addWidget(more);
    }
    column->addWidget(field);
    m_error = addNote(QColor(0xb3, 0x1b, 0x10), QColor(0xff, 0x9a, 0x8f));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
}

QLabel *FormField::addNote(const QColor &light, const QColor &dark)
{
    auto *note = new QLabel(this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    QPalette coloured = note->palette();
    coloured.setColor(QPalette::WindowText, metrics::isDark(palette()) ? dark : light);
    note->setPalette(coloured);
    note->hide();
    layout()->addWidget(note);
    return note;
}

void FormField::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    describe();
}

void FormField::setWarnings(const QStringList &sentences)
{
    if (!m_warnings) {
        if (sentences.isEmpty())
            return;
        m_warnings = addNote(QColor(0x7a, 0x4a, 0x00), QColor(0xff, 0xd0, 0x7a));
    }
    m_warnings->setText(sentences.join(u'\n'));
    m_warnings->setVisible(!sentences.isEmpty());
    describe();
}

QString FormField::warnings() const
{
    return m_warnings ? m_warnings->text() : QString();
}

/// Both, for who does not see them.
void FormField::describe()
{
    QStringList all{m_error->text(), warnings()};
    all.removeAll(QString());
    m_field->setAccessibleDescription(all.join(u'\n'));
}

bool FormField::hasError() const
{
    return !m_error->text().isEmpty();
}

void FormField::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
    // In sight as well, once everything has its place.
    QTimer::singleShot(0, this, [this] {
        for (QWidget *over = parentWidget(); over; over = over->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(over))
                area->ensureWidgetVisible(this);
        }
    });
}

} // namespace tjc
