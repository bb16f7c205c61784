#pragma once

#include "base/workspace_url.h"
#include "domain/offer.h"
#include "ui/widgets/file_chooser.h"

#include <QDialog>

class QTableWidget;

namespace tjc {

class MessageBar;
struct PrintDocument;
struct TableText;

/// Trainings beside each other: what differs is heavier, and says so. UI thread.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// A PDF of it is never written over the file of `workspace`.
    CompareDialog(const QList<OfferDetails> &offers, const WorkspaceUrl &workspace, const FileChooser &files,
        QWidget *window = nullptr);

    /// How a training was found, in words; the row of that comes with the first.
    void showImpression(TrainingId id, const QString &sentence);

    /// As it goes to the clipboard.
    [[nodiscard]] TableText text() const;
    /// As it goes to paper.
    [[nodiscard]] PrintDocument document() const;

private:
    void fill();
    void copy();
    void print();
    void save();

    WorkspaceUrl m_workspace;
    FileChooser m_chooser;
    QList<OfferDetails> m_offers;
    QList<ComparedAspect> m_aspects;
    QStringList m_impressions; ///< in the order of the offers; none where nobody knows
    QTableWidget *m_table;
    MessageBar *m_message;
};

} // namespace tjc
