#include "ui/directory/topic_levels_editor.h"

#include "service/directory_text.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, LevelColumn, Offers, ColumnCount };
constexpr int mostRowsShown = 8;

QComboBox *levelBox(QWidget *parent, Level level)
{
    auto *box = new QComboBox(parent);
    for (const auto &row : levelCodes)
        box->addItem(levelLabel(row.value), int(row.value));
    box->setCurrentIndex(box->findData(int(level)));
    return box;
}

} // namespace

TopicLevelsEditor::TopicLevelsEditor(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_level(levelBox(this, Level::Good)),
      m_add(new QPushButton(tr("Add"), this)), m_table(new QTableWidget(0, ColumnCount, this)),
      m_remove(new QPushButton(tr("Take the chosen topic away"), this)), m_names(new QStringListModel(this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &TopicLevelsEditor::addTyped);
    connect(m_remove, &QPushButton::clicked, this, &TopicLevelsEditor::removeCurrent);
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { m_remove->setEnabled(now.isValid()); });
    fit();
}

void TopicLevelsEditor::build()
{
    m_name->setPlaceholderText(tr("A topic, skill, platform or device"));
    m_name->setAccessibleName(tr("Topic to add"));
    m_name->installEventFilter(this);
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    m_level->setAccessibleName(tr("Level of the topic to add"));
    m_add->setEnabled(false);
    m_remove->setEnabled(false);
    m_table->setHorizontalHeaderLabels({tr("Topic"), tr("Level"), tr("I would give something about it")});
    m_table->setAccessibleName(tr("Topics you know"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(LevelColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Offers, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space8);
    line->addWidget(m_name, 1);
    line->addWidget(m_level);
    line->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space8);
    column->addLayout(line);
    column->addWidget(m_table);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    setFocusProxy(m_name);
}

void TopicLevelsEditor::fit()
{
    const int rows = std::clamp(m_table->rowCount(), 1, mostRowsShown);
    const int height =
        m_table->rowCount() > 0 ? m_table->rowHeight(0) : m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(
        rows * height + m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth());
    m_table->setVisible(m_table->rowCount() > 0);
    m_remove->setVisible(m_table->rowCount() > 0);
}

void TopicLevelsEditor::setTopics(const QList<Topic> &topics)
{
    QStringList names;
    for (const Topic &topic : topics)
        names += topic.name;
    m_names->setStringList(names);
}

int TopicLevelsEditor::rowOf(const QString &name) const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, Name)->text().compare(name, Qt::CaseInsensitive) == 0)
            return row;
    }
    return -1;
}

void TopicLevelsEditor::addRow(const ProfileTopic &topic)
{
    int at = 0;
    while (at < m_table->rowCount()
           && m_table->item(at, Name)->text().compare(topic.name, Qt::CaseInsensitive) < 0)
        ++at;
    m_table->insertRow(at);
    m_table->setItem(at, Name, new QTableWidgetItem(topic.name));
    QComboBox *level = levelBox(m_table, topic.level);
    level->setAccessibleName(tr("Level of %1").arg(topic.name));
    connect(level, &QComboBox::currentIndexChanged, this, &TopicLevelsEditor::edited);
    m_table->setCellWidget(at, LevelColumn, level);
    auto *offers = new QCheckBox(m_table);
    offers->setChecked(topic.offers);
    offers->setAccessibleName(tr("I would give something about %1").arg(topic.name));
    connect(offers, &QCheckBox::toggled, this, &TopicLevelsEditor::edited);
    auto *cell = new QWidget(m_table);
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(metrics::space8, 0, metrics::space8, 0);
    line->addWidget(offers, 0, Qt::AlignCenter);
    m_table->setCellWidget(at, Offers, cell);
    m_table->setRowHeight(at, level->sizeHint().height() + metrics::space4);
}

void TopicLevelsEditor::setChosen(const QList<ProfileTopic> &topics)
{
    m_table->setRowCount(0);
    for (const ProfileTopic &topic : topics)
        addRow(topic);
    fit();
}

QList<ProfileTopic> TopicLevelsEditor::chosen() const
{
    QList<ProfileTopic> topics;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *level = static_cast<QComboBox *>(m_table->cellWidget(row, LevelColumn));
        const auto *offers = m_table->cellWidget(row, Offers)->findChild<QCheckBox *>();
        topics += ProfileTopic{
            m_table->item(row, Name)->text(), Level(level->currentData().toInt()), offers->isChecked()};
    }
    return topics;
}

void TopicLevelsEditor::addTyped()
{
    QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    // As the list of topics writes it.
    const QStringList known = m_names->stringList();
    for (const QString &one : known) {
        if (one.compare(name, Qt::CaseInsensitive) == 0)
            name = one;
    }
    if (const int there = rowOf(name); there >= 0) {
        static_cast<QComboBox *>(m_table->cellWidget(there, LevelColumn))
            ->setCurrentIndex(m_level->currentIndex());
        m_table->selectRow(there);
    } else {
        addRow({name, Level(m_level->currentData().toInt()), false});
        m_table->selectRow(rowOf(name));
    }
    m_name->clear();
    m_name->setFocus();
    fit();
    Q_EMIT edited();
}

void TopicLevelsEditor::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    fit();
    if (m_table->rowCount() == 0)
        m_name->setFocus();
    Q_EMIT edited();
}

bool TopicLevelsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_name && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            addTyped();
            return true;
        }
        if (watched == m_table && key == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tjc
