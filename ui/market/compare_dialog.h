#pragma once

#include "domain/offer.h"

#include <QDialog>

class QTableWidget;

namespace tjc {

struct TableText;

/// Trainings beside each other: what differs is heavier, and says so. UI thread.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CompareDialog(const QList<OfferDetails> &offers, QWidget *window = nullptr);

    /// As it goes to the clipboard.
    [[nodiscard]] TableText text() const;

private:
    void fill();
    void copy();

    QList<OfferDetails> m_offers;
    QList<ComparedAspect> m_aspects;
    QTableWidget *m_table;
};

} // namespace tjc
