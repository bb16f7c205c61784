#pragma once

#include "service/catalogue_service.h"
#include "service/workspace.h"
#include "ui/widgets/file_chooser.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tjc {

class FormField;
class JobProgress;
class MessageBar;

/// Takes in a catalogue of formal courses: a file or an address, what that would do, and then does it. Remembers where
/// catalogues came from, on this station, so that one button reads them anew. UI thread.
class CatalogueDialog : public QDialog
{
    Q_OBJECT

public:
    CatalogueDialog(Workspace &workspace, FileChooser chooser, QWidget *window = nullptr);
    ~CatalogueDialog() override;

    /// As if it was typed.
    void setPlace(const QString &place);

Q_SIGNALS:
    void imported(const QString &sentence);
    /// What it would do stands on screen, or why it cannot be read.
    void looked();

private:
    void build();
    void fillKnown();
    void choose();
    void look();
    void show(const CataloguePreview &preview);
    void start();
    void forget();
    [[nodiscard]] CatalogueInput input() const;

    Workspace &m_workspace;
    FileChooser m_chooser;
    QListWidget *m_known;
    QPushButton *m_refresh;
    QPushButton *m_forget;
    QWidget *m_knownPart;
    QLineEdit *m_place;
    FormField *m_placeField;
    QPushButton *m_browse;
    QPushButton *m_look;
    MessageBar *m_bar;
    QLabel *m_counts;
    QListWidget *m_rows;
    QCheckBox *m_skipBad;
    QPushButton *m_start;
    QPointer<JobProgress> m_job;
    std::optional<CatalogueInput> m_read; ///< what is looked at
    QString m_readPlace;
};

} // namespace tjc
