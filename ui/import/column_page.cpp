#include "ui/import/column_page.h"

#include "ui/import/field_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

namespace {

QString nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return ColumnPage::tr("UTF-8");
    case TextEncoding::Utf16Le:
        return ColumnPage::tr("UTF-16");
    case TextEncoding::Utf16Be:
        return ColumnPage::tr("UTF-16, reversed");
    case TextEncoding::Windows1252:
        return ColumnPage::tr("Windows-1252");
    case TextEncoding::Detect:
        break;
    }
    return {};
}

QString nameOf(char delimiter)
{
    return delimiter == ';'   ? ColumnPage::tr("semicolon")
           : delimiter == ',' ? ColumnPage::tr("comma")
                              : ColumnPage::tr("tab");
}

QLabel *heading(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

/// A list under its heading.
QWidget *titled(const QString &text, QWidget *list)
{
    auto *box = new QWidget(list->parentWidget());
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(metrics::space4);
    list->setParent(box);
    auto *label = heading(text, list);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    label->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(list, 1);
    return box;
}

} // namespace

ColumnPage::ColumnPage(const ImportSubject &subject, QWidget *parent)
    : QWidget(parent), m_subject(subject), m_columns(subject), m_fields(m_columns),
      m_encoding(shapeList(tr("Letters written as"))), m_delimiter(shapeList(tr("Columns separated by"))),
      m_message(new MessageBar(this)), m_table(new QTableView(this)), m_list(new QListView(this)),
      m_missing(new QLabel(this))
{
    build();
    connect(&m_columns, &ColumnTableModel::refused, this, &ColumnPage::tellRefused);
    connect(&m_columns, &ColumnTableModel::layoutTold, this, [this] {
        m_message->clear();
        tellMissing();
        Q_EMIT layoutTold();
    });
    connect(m_message, &MessageBar::actionTriggered, this,
        [this] { m_columns.moveField(m_refusedColumn, m_refusedCode); });
}

QComboBox *ColumnPage::shapeList(const QString &name)
{
    auto *list = new QComboBox(this);
    list->setAccessibleName(name);
    connect(list, &QComboBox::activated, this, &ColumnPage::shapeChosen);
    return list;
}

void ColumnPage::build()
{
    auto *what =
        new QLabel(tr("Say what each column holds: choose it in the list of the column, or drag a field "
                      "onto a column."),
            this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    buildColumns();
    buildFields();
    auto *lists = new QSplitter(this);
    lists->addWidget(titled(tr("Columns of the &file"), m_table));
    lists->addWidget(titled(tr("&What we can use"), m_list));
    lists->setStretchFactor(0, 1);
    lists->setStretchFactor(1, 0);
    const int unit = fontMetrics().averageCharWidth();
    lists->setSizes({100 * unit, 32 * unit});
    lists->setChildrenCollapsible(false);
    auto *shape = new FlowLayout(metrics::space8);
    shape->addWidget(heading(tr("&Letters written as:"), m_encoding));
    shape->addWidget(m_encoding);
    shape->addWidget(heading(tr("Columns &separated by:"), m_delimiter));
    shape->addWidget(m_delimiter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(what);
    column->addWidget(m_message);
    column->addWidget(lists, 1);
    column->addWidget(m_missing);
    column->addLayout(shape);
    setTabOrder(m_table, m_list);
    setTabOrder(m_list, m_encoding);
    setTabOrder(m_encoding, m_delimiter);
}

void ColumnPage::buildColumns()
{
    m_table->setModel(&m_columns);
    m_table->setItemDelegateForColumn(ColumnTableModel::Field, new FieldDelegate(m_subject, m_table));
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->setDragDropOverwriteMode(true);
    m_table->setDefaultDropAction(Qt::LinkAction);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::space16);
    const int unit = fontMetrics().averageCharWidth();
    auto *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(8 * unit);
    m_table->setColumnWidth(ColumnTableModel::Name, 22 * unit);
    header->setSectionResizeMode(ColumnTableModel::Samples, QHeaderView::Stretch);
    m_table->setColumnWidth(ColumnTableModel::Field, 30 * unit);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnTableModel::Field)
            openList(index);
    });
}

void ColumnPage::buildFields()
{
    m_list->setModel(&m_fields);
    m_list->setAccessibleName(tr("What we can use"));
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDragDropOverwriteMode(true);
    m_list->setDefaultDropAction(Qt::LinkAction);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, &ColumnPage::giveField);
}

void ColumnPage::show(const CsvColumns &csv)
{
    m_found = csv.columns;
    m_columns.setColumns(csv.columns);
    fillShape(csv.shape);
    guessAgain();
    m_table->setCurrentIndex(m_columns.index(0, ColumnTableModel::Field));
    m_list->setCurrentIndex(m_fields.index(0));
}

void ColumnPage::guessAgain()
{
    QStringList fields;
    for (const CsvColumn &column : m_found)
        fields += column.field;
    m_columns.tell(fields, Told::Guessed);
}

bool ColumnPage::isAllKnown() const
{
    // A spreadsheet likes to leave empty columns behind the last.
    return std::ranges::none_of(m_found, [](const CsvColumn &column) {
        return column.field.isEmpty() && !(column.name.isEmpty() && column.samples.isEmpty());
    });
}

void ColumnPage::fillShape(const CsvShape &found)
{
    const CsvShape asked = shape();
    const auto fill = [](QComboBox *list, const QString &name, bool isAsked, auto wanted, const auto &all) {
        list->clear();
        list->addItem(isAsked ? tr("find out") : tr("%1 (found)").arg(name), 0);
        for (const auto one : all)
            list->addItem(nameOf(one), int(one));
        list->setCurrentIndex(isAsked ? list->findData(int(wanted)) : 0);
    };
    constexpr TextEncoding encodings[] = {
        TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16Le, TextEncoding::Utf16Be};
    fill(m_encoding, nameOf(found.encoding), asked.encoding != TextEncoding::Detect, asked.encoding,
        encodings);
    constexpr char delimiters[] = {';', ',', '\t'};
    fill(m_delimiter, nameOf(found.delimiter), asked.delimiter != '\0', asked.delimiter, delimiters);
}

CsvShape ColumnPage::shape() const
{
    return {TextEncoding(m_encoding->currentData().toInt()), char(m_delimiter->currentData().toInt())};
}

QWidget *ColumnPage::lastField() const
{
    return m_delimiter;
}

void ColumnPage::focusColumns()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool ColumnPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const bool opens = isEnter || press->key() == Qt::Key_Space
                       || (press->key() == Qt::Key_Down && press->modifiers() == Qt::AltModifier);
    if (watched == m_list && isEnter) {
        giveField();
        return true;
    }
    if (watched == m_table && opens) {
        openList(m_table->currentIndex());
        return true;
    }
    if (watched == m_table && (press->key() == Qt::Key_Delete || press->key() == Qt::Key_Backspace)) {
        m_columns.setField(m_table->currentIndex().row(), {});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ColumnPage::openList(const QModelIndex &index)
{
    if (index.isValid())
        m_table->edit(index.siblingAtColumn(ColumnTableModel::Field));
}

void ColumnPage::giveField()
{
    const QString code = m_fields.codeOf(m_list->currentIndex());
    if (!code.isEmpty())
        m_columns.setField(m_table->currentIndex().row(), code);
}

QStringList ColumnPage::missing() const
{
    QStringList labels;
    for (const QStringList &any : m_subject.needed) {
        if (std::ranges::none_of(any, [&](const QString &code) { return m_columns.columnOf(code) >= 0; }))
            labels += m_subject.labelOf(any.constFirst());
    }
    return labels;
}

void ColumnPage::tellMissing()
{
    const QStringList labels = missing();
    m_missing->setVisible(!labels.isEmpty());
    m_missing->setText(tr("Still needed: %1.").arg(labels.join(QLatin1StringView(", "))));
}

void ColumnPage::tellRefused(int column, const QString &code, int holder)
{
    m_refusedColumn = column;
    m_refusedCode = code;
    m_message->say(tr("“%1” comes from the column “%2” already; it cannot come from two.")
                       .arg(m_subject.labelOf(code), m_columns.nameOf(holder)),
        MessageBar::Tone::Error, tr("Take this column instead"));
}

} // namespace tjc
