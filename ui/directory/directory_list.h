#pragma once

#include "service/directory_service.h"
#include "ui/directory/directory_model.h"

#include <QTreeView>

namespace tjc {

/// The list of colleagues: who, of where, and why; two lines each. Copying takes what is selected. UI thread.
class DirectoryList : public QTreeView
{
    Q_OBJECT

public:
    DirectoryList(DirectoryService &directory, QWidget *parent);

    [[nodiscard]] DirectoryModel &rows() { return m_rows; }
    /// Why somebody is found is told of this question.
    void setQuestion(const DirectoryFilter &filter) { m_filter = filter; }
    void showIds(const QList<qint64> &ids, bool isSameList);
    [[nodiscard]] std::optional<PersonId> current() const;
    void setCurrentPerson(PersonId id);
    void copySelected();

Q_SIGNALS:
    void currentChosen(std::optional<tjc::PersonId> id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void share();

    DirectoryFilter m_filter;
    DirectoryModel m_rows;
    bool m_isFilling = false;
};

} // namespace tjc
