#include "ui/forum/markdown_edit.h"

#include "service/deliver.h"
#include "ui/widgets/safe_markdown.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 120;
constexpr int nameRole = Qt::UserRole;
constexpr qsizetype longestName = 60;

/// The keys of the marks, with Control.
constexpr std::pair<Qt::Key, MarkdownEdit::Mark> markKeys[] = {
    {Qt::Key_B, MarkdownEdit::Mark::Bold},
    {Qt::Key_I, MarkdownEdit::Mark::Italic},
    {Qt::Key_K, MarkdownEdit::Mark::Link},
    {Qt::Key_E, MarkdownEdit::Mark::Code},
    {Qt::Key_L, MarkdownEdit::Mark::List},
};

} // namespace

MarkdownEdit::MarkdownEdit(Mentionable mentionable, QWidget *parent)
    : QPlainTextEdit(parent), m_mentionable(std::move(mentionable)), m_names(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_names, this))
{
    setTabChangesFocus(true);
    setAccessibleName(tr("Text"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Colleagues to mention"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MarkdownEdit::ask);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (mentionStart() >= 0)
            m_pause.start();
        else
            m_completer->popup()->hide();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(index.row()); });
}

void MarkdownEdit::toggle(Mark mark)
{
    switch (mark) {
    case Mark::Bold:
        return wrap(u"**"_s, u"**"_s);
    case Mark::Italic:
        return wrap(u"_"_s, u"_"_s);
    case Mark::List:
        return prefix(u"- "_s);
    case Mark::Quote:
        return prefix(u"> "_s);
    case Mark::Code:
        return textCursor().selectedText().contains(QChar::ParagraphSeparator) ? wrap(u"```\n"_s, u"\n```"_s)
                                                                               : wrap(u"`"_s, u"`"_s);
    case Mark::Link:
        break;
    }
    QTextCursor cursor = textCursor();
    const QString selected = cursor.selectedText();
    const bool isAddress = selected.startsWith("http"_L1);
    const int start = cursor.selectionStart();
    const QString words = isAddress            ? tr("text", "of a link")
                          : selected.isEmpty() ? tr("text", "of a link")
                                               : selected;
    const QString address = isAddress ? selected : u"https://"_s;
    cursor.insertText(u'[' + words + u"]("_s + address + u')');
    // What is still to be typed is selected.
    const bool needsWords = isAddress || selected.isEmpty();
    const int from = needsWords ? start + 1 : start + int(words.size()) + 3;
    cursor.setPosition(from);
    cursor.setPosition(from + int(needsWords ? words.size() : address.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void MarkdownEdit::wrap(const QString &before, const QString &after)
{
    QTextCursor cursor = textCursor();
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const QString whole = toPlainText();
    const bool isAround =
        QStringView(whole).left(start).endsWith(before) && QStringView(whole).mid(end).startsWith(after);
    cursor.beginEditBlock();
    if (isAround) {
        cursor.setPosition(start - int(before.size()));
        cursor.setPosition(end + int(after.size()), QTextCursor::KeepAnchor);
        cursor.insertText(text);
        cursor.setPosition(start - int(before.size()));
        cursor.setPosition(end - int(before.size()), QTextCursor::KeepAnchor);
    } else {
        cursor.insertText(before + text + after);
        cursor.setPosition(start + int(before.size()));
        cursor.setPosition(start + int(before.size() + text.size()), QTextCursor::KeepAnchor);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void MarkdownEdit::prefix(const QString &mark)
{
    QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    bool hasAll = true;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        hasAll = hasAll && block.text().startsWith(mark);
        if (block == last)
            break;
    }
    cursor.beginEditBlock();
    for (int number = first.blockNumber(); number <= last.blockNumber(); ++number) {
        QTextCursor line(document()->findBlockByNumber(number));
        if (!hasAll) {
            line.insertText(mark);
        } else {
            line.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, int(mark.size()));
            line.removeSelectedText();
        }
    }
    cursor.endEditBlock();
}

void MarkdownEdit::append(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::End);
    const QString now = toPlainText();
    const QString between = now.trimmed().isEmpty()   ? QString()
                            : now.endsWith(u"\n\n"_s) ? QString()
                                                      : u"\n\n"_s;
    if (now.trimmed().isEmpty())
        cursor.select(QTextCursor::Document);
    cursor.insertText(between + text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// Where the name begins that is being typed, after its @; -1 where none is.
int MarkdownEdit::mentionStart() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return -1;
    const QString line = cursor.block().text();
    const int here = cursor.positionInBlock();
    const auto at = QStringView(line).left(here).lastIndexOf(u'@');
    if (at < 0 || here - at - 1 < 1 || here - at > longestName)
        return -1;
    // An address of a mail has something before it.
    if (at > 0 && !line[at - 1].isSpace() && !u"(,;\"'"_s.contains(line[at - 1]))
        return -1;
    const QStringView typed = QStringView(line).mid(at + 1, here - at - 1);
    const bool isQuoted = typed.startsWith(u'"');
    const bool isName = std::ranges::all_of(typed.mid(isQuoted ? 1 : 0), [&](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'\'' || (c == u' ' && isQuoted);
    });
    return isName ? cursor.block().position() + int(at) + 1 : -1;
}

void MarkdownEdit::ask()
{
    const int start = mentionStart();
    if (start < 0 || !m_mentionable)
        return;
    QString typed = toPlainText().mid(start, textCursor().position() - start);
    typed.remove(u'"');
    const quint64 generation = ++m_generation;
    deliver(m_mentionable(typed), this, [this, generation](const Result<QList<SimilarColleague>> &found) {
        // Who cannot be looked up is no reason to hold up who types.
        if (generation != m_generation || mentionStart() < 0 || !found)
            return;
        m_names->clear();
        for (const SimilarColleague &colleague : *found) {
            const QString name = readableLine(colleague.name);
            auto *item = new QStandardItem(colleague.organisation.isEmpty()
                                               ? name
                                               : name + u" · "_s + readableLine(colleague.organisation));
            item->setData(colleague.name, nameRole);
            m_names->appendRow(item);
        }
        if (m_names->rowCount() == 0) {
            m_completer->popup()->hide();
        } else {
            QRect where = cursorRect();
            where.setWidth(std::min(40 * fontMetrics().averageCharWidth(), width()));
            m_completer->complete(where);
            m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
        }
        Q_EMIT suggested(m_names->rowCount());
    });
}

void MarkdownEdit::take(int row)
{
    const QStandardItem *item = m_names->item(row);
    const int start = mentionStart();
    m_completer->popup()->hide();
    if (!item || start < 0)
        return;
    QTextCursor cursor = textCursor();
    const int end = cursor.position();
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(u'"' + item->data(nameRole).toString().remove(u'"') + u"\" "_s);
    setTextCursor(cursor);
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer->popup()->isVisible()) {
        if (isEnter || event->key() == Qt::Key_Tab) {
            take(std::max(0, m_completer->popup()->currentIndex().row()));
            return event->accept();
        }
        if (event->key() == Qt::Key_Escape) {
            m_completer->popup()->hide();
            return event->accept();
        }
    }
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT sendRequested();
        return event->accept();
    }
    if (event->modifiers() == Qt::ControlModifier) {
        for (const auto &[key, mark] : markKeys) {
            if (event->key() == key) {
                toggle(mark);
                return event->accept();
            }
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

/// The keys of the marks act here, whatever they are elsewhere in the window.
bool MarkdownEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs =
            key->modifiers() == Qt::ControlModifier
            && std::ranges::any_of(markKeys, [&](const auto &one) { return one.first == key->key(); });
        const bool sends = key->modifiers().testFlag(Qt::ControlModifier)
                           && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if (isOurs || sends) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

/// A huge clipboard would freeze the window, and no post may be that long.
void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    QTextCursor cursor = textCursor();
    cursor.insertText(readable(source->text().left(2 * maxPostText)));
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace tjc
