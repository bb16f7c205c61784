#pragma once

#include "service/files.h"
#include "ui/participants/participants_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tjc {

class FlowLayout;
class ParticipantsView;

/// The list of who comes, with what can be done for those who are chosen. It asks; others do.
class ParticipantsPage : public QWidget
{
    Q_OBJECT

public:
    /// What becomes of something on paper.
    enum class Paper { Print, Pdf };

    /// What the user may do here beyond reading.
    struct Rights {
        bool judges = false; ///< trainer of the session or coordinator, and the workspace can be written
        bool enrols = false; ///< signs others up: coordinators
    };

    ParticipantsPage(ParticipantsModel &model, Rights rights, QWidget *parent = nullptr);

    /// While an answer is waited for nothing else is asked.
    void setBusy(bool isBusy);
    /// Those that are chosen; where none are, all with a seat.
    [[nodiscard]] QList<Participant> addressed() const;
    void focusList();

Q_SIGNALS:
    void approveWanted(const QList<tjc::Participant> &people);
    void declineWanted(const QList<tjc::Participant> &people);
    void signOffWanted(const QList<tjc::Participant> &people);
    void confirmWanted(const QList<tjc::Participant> &people);
    void substituteWanted(const tjc::Participant &from);
    void enrolWanted();
    void copyWanted();
    void mailWanted();
    void exportWanted(tjc::ExportKind kind);
    void signInSheetWanted(tjc::ParticipantsPage::Paper paper);
    void proofWanted(tjc::ParticipantsPage::Paper paper);

private:
    /// One thing to do with those that are chosen, in the buttons and the menu of the list.
    QAction *add(FlowLayout *row, const QString &text);
    void build();
    void connectParts();
    void update();

    ParticipantsModel &m_model;
    Rights m_rights;
    ParticipantsView *m_list;
    QLabel *m_chosen;
    QAction *m_approve = nullptr;
    QAction *m_decline = nullptr;
    QAction *m_confirm = nullptr;
    QAction *m_substitute = nullptr;
    QAction *m_signOff = nullptr;
    QPushButton *m_enrol;
    QPushButton *m_copy;
    QPushButton *m_mail;
    QPushButton *m_export;
    QPushButton *m_sheet;
    QPushButton *m_proof;
    bool m_isBusy = false;
};

} // namespace tjc
