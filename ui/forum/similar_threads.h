#pragma once

#include "base/clock.h"
#include "domain/forum.h"

#include <QScrollArea>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tjc {

/// Beside a question that is being typed: what there is already, and who knows it. UI thread.
class SimilarThreads : public QScrollArea
{
    Q_OBJECT

public:
    explicit SimilarThreads(std::shared_ptr<const Clock> clock, QWidget *parent = nullptr);

    struct Colleague {
        PersonId id;
        QString name;
    };
    /// `mayAsk`: colleagues can be asked by name.
    void show(const SimilarInForum &similar, bool mayAsk);
    void setAsked(const QList<Colleague> &asked);
    [[nodiscard]] const QList<Colleague> &asked() const { return m_asked; }

Q_SIGNALS:
    void threadRequested(tjc::ThreadId id);
    void askedChanged();

private:
    void fill();
    QLabel *addText(QVBoxLayout *column, const QString &text, bool isStrong = false);
    void addColleague(QVBoxLayout *column, const Colleague &colleague, const QString &why);

    std::shared_ptr<const Clock> m_clock;
    SimilarInForum m_similar;
    bool m_mayAsk = false;
    QList<Colleague> m_asked;
};

} // namespace tjc
