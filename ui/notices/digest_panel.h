#pragma once

#include "ui/notices/digest_lines.h"

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace tjc {

/// What somebody should know when he begins, above the tabs; hidden where there is nothing.
class DigestPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DigestPanel(QWidget *parent = nullptr);

    void tell(const QList<DigestLine> &lines);
    /// Takes it away; nothing was answered by that.
    void clear();

Q_SIGNALS:
    void chosen(const tjc::DigestLine &line);
    /// The user closed it, with the sessions that it asked about.
    void closed(const QStringList &uids);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addLine(const DigestLine &line);
    void updateColours();
    void fit();

    QScrollArea *m_scroll;
    QVBoxLayout *m_rows = nullptr;
    QStringList m_asked;
    bool m_isColouring = false;
};

} // namespace tjc
