#include "ui/shell/command_palette.h"

#include "ui/shell/theme.h"
#include "ui/widgets/metrics.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int shortcutRole = Qt::UserRole + 1;
constexpr int paletteWidth = 560;
constexpr int shownRows = 10;

/// Draws the shortcut at the right of the line, in the colour of a note.
class ShortcutDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -metrics::space12, 0), Qt::AlignRight | Qt::AlignVCenter,
            index.data(shortcutRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), size.height() + metrics::space8};
    }
};

QString folded(const QString &text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_D);
    for (const QChar letter : apart) {
        if (!letter.isMark())
            plain += letter.toCaseFolded();
    }
    return plain;
}

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    const QString wanted = folded(typed).remove(u' ');
    const QString in = folded(text);
    if (const qsizetype at = in.indexOf(folded(typed).trimmed()); at >= 0 && !wanted.isEmpty()) {
        const bool startsWord = at == 0 || !in[at - 1].isLetterOrNumber();
        return 1'000 + (startsWord ? 500 : 0) - static_cast<int>(at);
    }
    QString initials;
    for (qsizetype i = 0; i < in.size(); ++i) {
        if (in[i].isLetterOrNumber() && (i == 0 || !in[i - 1].isLetterOrNumber()))
            initials += in[i];
    }
    if (!wanted.isEmpty() && initials.contains(wanted))
        return 500;
    int score = 0;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar letter : wanted) {
        const qsizetype at = in.indexOf(letter, from);
        if (at < 0)
            return std::nullopt;
        const bool startsWord = at == 0 || !in[at - 1].isLetterOrNumber();
        score += at == last + 1 ? 8 : startsWord ? 6 : 1;
        last = at;
        from = at + 1;
    }
    return score;
}

CommandPalette::CommandPalette(CommandRegistry &registry, QWidget *window)
    : QDialog(window, Qt::Popup), m_registry(registry), m_edit(new QLineEdit(this)),
      m_list(new QListView(this)), m_empty(new QLabel(this)), m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Search or do"));
    m_edit->setPlaceholderText(tr("Type what you want to do"));
    m_edit->setAccessibleName(tr("What you want to do"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(QIcon::fromTheme(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ShortcutDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setText(tr("There is no command with these letters. Try another word."));
    m_empty->setMargin(metrics::space12);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space8, metrics::space8, metrics::space8, metrics::space8);
    column->setSpacing(metrics::space8);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::activated, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::popUp()
{
    m_list->setPalette(softSelection());
    m_edit->clear();
    search({});
    const QWidget *window = parentWidget();
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + metrics::space8);
    const QSize wanted(paletteWidth,
        m_edit->sizeHint().height() + shownRows * rowHeight + metrics::space24 + metrics::space4);
    resize(wanted.boundedTo(window->size() - QSize(metrics::space24, metrics::space24)));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, metrics::space24 * 2)));
    show();
    m_edit->setFocus();
}

void CommandPalette::search(const QString &typed)
{
    struct Hit {
        int score;
        CommandRegistry::Command command;
    };
    QList<Hit> hits;
    const QList<CommandRegistry::Command> commands = m_registry.commands();
    for (const CommandRegistry::Command &command : commands) {
        const bool runnable = command.action->isEnabled() && !command.action->menu();
        if (const auto score = fuzzyScore(typed, command.plainText()); runnable && score)
            hits.append({*score, command});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });

    m_model->clear();
    for (const Hit &hit : std::as_const(hits)) {
        auto *item = new QStandardItem(hit.command.action->icon(), hit.command.plainText());
        const QString keys = hit.command.action->shortcut().toString(QKeySequence::NativeText);
        item->setData(hit.command.spec.id, idRole);
        item->setData(keys, shortcutRole);
        item->setAccessibleDescription(keys);
        m_model->appendRow(item);
    }
    m_list->setVisible(!hits.isEmpty());
    m_empty->setVisible(hits.isEmpty());
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const QString id = m_list->currentIndex().data(idRole).toString();
    hide();
    if (QAction *action = m_registry.action(id))
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const int last = m_model->rowCount() - 1;
    const int row = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(row >= last ? 0 : row + 1, 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(row <= 0 ? last : row - 1, 0));
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentIndex(m_model->index(std::min(row + shownRows, last), 0));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentIndex(m_model->index(std::max(row - shownRows, 0), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace tjc
