#include "ui/evaluation/answer_list.h"

#include "ui/evaluation/results_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>
#include <QTextLayout>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// How many rows are laid out at once, so that thousands hold nobody up.
constexpr int batch = 50;

/// Measures its rows again where its width changes.
class WrappingList : public QListView
{
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            scheduleDelayedItemsLayout();
    }
};

} // namespace

void AnswerModel::show(const EvaluationResults &results)
{
    beginResetModel();
    m_rows.clear();
    QString wording;
    for (const OpenAnswer &answer : results.texts) {
        if (wording != answer.question) {
            wording = answer.question;
            m_rows += Row{wording, {}};
        }
        m_rows += Row{{}, answer};
    }
    m_count = int(results.texts.size());
    endResetModel();
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == HeadingRole)
        return !row.answer.has_value();
    if (role == Qt::DisplayRole)
        return row.answer ? row.answer->text : row.heading;
    if (!row.answer)
        return {};
    QStringList notes{row.answer->title};
    if (row.answer->isForForum)
        notes += tr("meant as a question");
    if (row.answer->thread)
        notes += tr("stands in the forum");
    if (role == NoteRole)
        return notes.join(u" · "_s);
    if (role == Qt::AccessibleTextRole)
        return row.answer->text + u'\n' + notes.join(u", "_s);
    return {};
}

Qt::ItemFlags AnswerModel::flags(const QModelIndex &index) const
{
    return answer(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                         : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

const OpenAnswer *AnswerModel::answer(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || !m_rows.at(index.row()).answer)
        return nullptr;
    return &*m_rows.at(index.row()).answer;
}

QModelIndex AnswerModel::indexOf(const QString &key) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows[row].answer && m_rows[row].answer->key == key)
            return index(row);
    }
    return {};
}

AnswerDelegate::AnswerDelegate(QListView *view) : QStyledItemDelegate(view), m_view(view)
{
}

int AnswerDelegate::layOut(
    const QModelIndex &index, const QFont &font, int width, QPainter *painter, const QColor &ink) const
{
    const bool isHeading = index.data(AnswerModel::HeadingRole).toBool();
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    qreal top = isHeading ? metrics::space12 : metrics::space8;
    const auto add = [&](const QString &text, const QFont &with) {
        QString words = text;
        QTextLayout layout(words.replace(u'\n', QChar::LineSeparator), with);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        qreal height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1, width - 2 * metrics::space8));
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        if (painter) {
            painter->setPen(ink);
            layout.draw(painter, QPointF(metrics::space8, top));
        }
        top += height;
    };
    add(index.data(Qt::DisplayRole).toString(), isHeading ? strong : font);
    if (!isHeading) {
        top += metrics::space4;
        add(index.data(AnswerModel::NoteRole).toString(), metrics::noteFont(font));
    }
    return qCeil(top) + (isHeading ? metrics::space4 : metrics::space8);
}

void AnswerDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    painter->save();
    painter->setClipRect(option.rect);
    if (isSelected)
        painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
    painter->translate(option.rect.topLeft());
    layOut(index, option.font, option.rect.width(), painter,
        palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text));
    if (!isSelected && !index.data(AnswerModel::HeadingRole).toBool()) {
        painter->setPen(palette.color(QPalette::Midlight));
        painter->drawLine(
            metrics::space8, option.rect.height() - 1, option.rect.width(), option.rect.height() - 1);
    }
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.initFrom(m_view);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        focus.state |= QStyle::State_KeyboardFocusChange;
        focus.backgroundColor = palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
        m_view->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, m_view);
    }
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    return {width, layOut(index, option.font, width, nullptr, {})};
}

AnswerList::AnswerList(bool readOnly, QWidget *parent)
    : QWidget(parent), m_readOnly(readOnly), m_model(new AnswerModel(this)), m_list(new WrappingList(this)),
      m_empty(new QLabel(this)), m_hint(new QLabel(this)),
      m_make(new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Make it a question…"), this)),
      m_open(new QPushButton(tr("Look at the question"), this))
{
    for (QLabel *label : {m_empty, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_empty->setText(tr("There are no open answers that you may read."));
    m_hint->setText(tr("Nobody knows who wrote what, and in which order it came."));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AnswerDelegate(m_list));
    m_list->setAccessibleName(tr("Open answers"));
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(batch);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(metrics::space8, buttons);
    flow->addWidget(m_make);
    flow->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::space8, 0, 0);
    column->setSpacing(metrics::space8);
    column->addWidget(m_empty);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    for (QPushButton *button : {m_make, m_open})
        button->setAutoDefault(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AnswerList::update);
    connect(m_make, &QPushButton::clicked, this, [this] {
        if (const OpenAnswer *answer = m_model->answer(m_list->currentIndex()))
            Q_EMIT questionRequested(*answer);
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const OpenAnswer *answer = m_model->answer(m_list->currentIndex());
        if (answer && answer->thread)
            Q_EMIT openThread(*answer->thread);
    });
    update();
}

void AnswerList::show(const EvaluationResults &results)
{
    const OpenAnswer *before = m_model->answer(m_list->currentIndex());
    const QString key = before ? before->key : QString();
    m_model->show(results);
    const bool isEmpty = m_model->count() == 0;
    m_empty->setVisible(isEmpty);
    m_hint->setVisible(!isEmpty);
    m_list->setVisible(!isEmpty);
    const QModelIndex again = m_model->indexOf(key);
    // The first row is a heading.
    m_list->setCurrentIndex(again.isValid() ? again : m_model->index(isEmpty ? 0 : 1));
    update();
}

void AnswerList::choose(const QString &key)
{
    m_list->setCurrentIndex(m_model->indexOf(key));
}

void AnswerList::update()
{
    const OpenAnswer *answer = m_model->answer(m_list->currentIndex());
    // Also while a dialog in front of this window has the keyboard.
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && (focused == m_make || focused == m_open);
    m_make->setVisible(m_model->count() > 0 && !(answer && answer->thread));
    m_make->setEnabled(answer && !m_readOnly);
    m_open->setVisible(answer && answer->thread);
    if (hadFocus)
        (m_open->isVisibleTo(this) ? m_open : m_make)->setFocus();
}

} // namespace tjc
