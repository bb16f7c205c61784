#include "ui/forum/post_editor.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/safe_text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// Left, when the counter shows itself.
constexpr qsizetype nearLimit = 2'000;

} // namespace

PostEditor::PostEditor(MarkdownEdit::Mentionable mentionable, QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_edit(new MarkdownEdit(std::move(mentionable), this)),
      m_preview(new SafeText(this)), m_pages(new QStackedWidget(this)),
      m_previewButton(new QToolButton(this)), m_counter(new QLabel(this)), m_message(new MessageBar(this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->hide();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    m_preview->setAccessibleName(tr("What it will look like"));
    m_pages->addWidget(m_edit);
    m_pages->addWidget(m_preview);
    m_counter->setTextFormat(Qt::PlainText);
    m_counter->hide();

    auto *marks = new QWidget(this);
    auto *flow = new FlowLayout(metrics::space4, marks);
    flow->setContentsMargins(0, 0, 0, 0);
    using enum MarkdownEdit::Mark;
    QFont italic = font();
    italic.setItalic(true);
    QFont code(u"monospace"_s);
    code.setPointSizeF(font().pointSizeF());
    code.setStyleHint(QFont::Monospace);
    flow->addWidget(addMark(Bold, tr("Bold"), tr("Bold"), u"Ctrl+B"_s, strong));
    flow->addWidget(addMark(Italic, tr("Italic"), tr("Italic"), u"Ctrl+I"_s, italic));
    flow->addWidget(addMark(List, tr("List"), tr("List"), u"Ctrl+L"_s, font()));
    flow->addWidget(addMark(Quote, tr("Quote"), tr("Quote"), {}, font()));
    flow->addWidget(addMark(Code, tr("Code"), tr("Code"), u"Ctrl+E"_s, code));
    flow->addWidget(addMark(Link, tr("Link"), tr("Link"), u"Ctrl+K"_s, font()));
    m_previewButton->setText(tr("Preview"));
    m_previewButton->setCheckable(true);
    m_previewButton->setAutoRaise(true);
    m_previewButton->setFocusPolicy(Qt::TabFocus);
    m_previewButton->setAccessibleName(tr("Preview"));
    m_previewButton->setToolTip(tr("Shows what it will look like"));
    flow->addWidget(m_previewButton);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    column->addWidget(m_heading);
    column->addWidget(m_message);
    column->addWidget(marks);
    column->addWidget(m_pages, 1);
    column->addWidget(m_counter);
    setFocusProxy(m_edit);

    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        if (!m_isFilling)
            Q_EMIT edited();
    });
    connect(m_edit, &MarkdownEdit::sendRequested, this, [this] {
        if (!m_send || m_send->isEnabled())
            Q_EMIT sendRequested();
    });
    connect(m_previewButton, &QToolButton::toggled, this, &PostEditor::showPreview);
    connect(m_message, &MessageBar::actionTriggered, this, &PostEditor::messageActed);
    refresh();
}

QToolButton *PostEditor::addMark(
    MarkdownEdit::Mark mark, const QString &text, const QString &name, const QString &key, const QFont &look)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setFont(look);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(key.isEmpty() ? name : tr("%1 (%2)", "a button and its key").arg(name, key));
    connect(button, &QToolButton::clicked, this, [this, mark] {
        m_edit->toggle(mark);
        m_edit->setFocus();
    });
    m_marks += button;
    return button;
}

void PostEditor::addButtons(const QString &send, const QString &cancel)
{
    m_sendText = send;
    m_send = new QPushButton(send, this);
    m_send->setAutoDefault(false);
    m_send->setToolTip(tr("%1 (%2)", "a button and its key").arg(send, u"Ctrl+Enter"_s));
    m_cancel = new QPushButton(cancel, this);
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    row->addWidget(m_send);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_counter);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_send, &QPushButton::clicked, this, &PostEditor::sendRequested);
    connect(m_cancel, &QPushButton::clicked, this, &PostEditor::cancelled);
    refresh();
}

/// As the button does; in a form Escape is of the form.
void PostEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cancel && !m_isSending)
        return Q_EMIT cancelled();
    QWidget::keyPressEvent(event);
}

void PostEditor::setText(const QString &text)
{
    m_isFilling = true;
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    m_isFilling = false;
    m_previewButton->setChecked(false);
}

QString PostEditor::text() const
{
    return m_edit->toPlainText();
}

void PostEditor::append(const QString &text)
{
    m_previewButton->setChecked(false);
    m_edit->append(text);
}

void PostEditor::setHeading(const QString &text)
{
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
    m_edit->setAccessibleName(text.isEmpty() ? tr("Text") : text);
    if (m_send)
        m_send->setAccessibleDescription(text);
}

void PostEditor::setSending(bool sending)
{
    m_isSending = sending;
    m_edit->setReadOnly(sending);
    refresh();
}

void PostEditor::fail(const QString &sentence)
{
    setSending(false);
    m_message->say(sentence, MessageBar::Tone::Error);
    focusText();
}

void PostEditor::say(const QString &sentence, const QString &action)
{
    m_message->say(sentence, MessageBar::Tone::Plain, action);
}

void PostEditor::clearMessage()
{
    m_message->clear();
}

void PostEditor::focusText()
{
    m_previewButton->setChecked(false);
    m_edit->setFocus();
}

bool PostEditor::isEmpty() const
{
    return text().trimmed().isEmpty();
}

void PostEditor::showPreview(bool isPreview)
{
    if (isPreview)
        m_preview->setMarkdownOfOthers(text());
    m_pages->setCurrentIndex(isPreview ? 1 : 0);
    for (QToolButton *mark : std::as_const(m_marks))
        mark->setEnabled(!isPreview);
    m_preview->setFocusPolicy(Qt::StrongFocus);
}

void PostEditor::refresh()
{
    const qsizetype size = m_edit->document()->characterCount() - 1;
    const qsizetype left = maxPostText - size;
    const bool wasTooLong = m_counter->property("too_long").toBool();
    m_counter->setVisible(left <= nearLimit);
    m_counter->setText(left >= 0 ? tr("%n character(s) left", nullptr, int(left))
                                 : tr("%n character(s) too many", nullptr, int(-left)));
    m_counter->setProperty("too_long", left < 0);
    if (left < 0 && !wasTooLong) {
        QAccessibleEvent event(m_counter, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    if (m_send) {
        m_send->setEnabled(!m_isSending && !isEmpty() && left >= 0);
        m_send->setText(m_isSending ? tr("Sending…") : m_sendText);
    }
}

} // namespace tjc
