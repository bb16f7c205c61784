#pragma once

#include "domain/wish.h"
#include "service/workspace.h"
#include "ui/widgets/file_chooser.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableView;

namespace tjc {

class HeatModel;
class MessageBar;

/// The page Warmtekaart, for coordinators: where demand is that nobody meets. Composition and wiring only.
class HeatPage : public QWidget
{
    Q_OBJECT

public:
    HeatPage(Workspace &workspace, QWidget *parent = nullptr,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(),
        FileChooser files = FileChooser::desktop());

    void showBy(HeatBy by);

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    /// The wishes of a cell.
    void wishesRequested(const tjc::WishFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void loaded(const Result<HeatMap> &map);
    void open(const QModelIndex &index);
    void exportCsv();
    [[nodiscard]] HeatBy by() const;

    Workspace &m_workspace;
    std::shared_ptr<const Clock> m_clock;
    FileChooser m_files;
    QComboBox *m_by;
    QComboBox *m_basis;
    QPushButton *m_export;
    MessageBar *m_state;
    HeatModel *m_model;
    QTableView *m_table;
    quint64 m_generation = 0;
};

} // namespace tjc
