#pragma once

#include "service/calendar_service.h"
#include "service/profile_service.h"
#include "service/workspace.h"
#include "ui/coordination/record_form.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace tjc {

class AvailabilityGrid;
class MessageBar;
class SearchCombo;
class TickList;
class TopicLevelsEditor;

/// "My profile": what I tell colleagues of myself. What was changed elsewhere meanwhile is told field by field. UI thread.
class ProfileSection : public QWidget
{
    Q_OBJECT

public:
    ProfileSection(Workspace &workspace, bool readOnly, QWidget *parent);

    /// To be called when it is shown: it is read then, and the user made known to the workspace.
    void open();
    void follow(const ChangeSet &changes);
    [[nodiscard]] bool hasChanges() const;

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    /// He wants to say what it is that he would give.
    void offerRequested();

private:
    void addFields();
    void addTexts();
    void addChoices();
    void addTicks(const QString &id, const QString &label, TickList *list,
        std::function<QString(const QString &)> word);
    void addCheck(const QString &id, const QString &label, const QString &text, const QString &hint = {});
    void build();
    void loadLists();
    void load();
    void took(const OwnProfile &own);
    void save();
    void refused(const Error &error);
    void update();
    void say(
        const QString &sentence, bool isError, const QString &button = {}, std::function<void()> action = {});
    [[nodiscard]] RecordForm::Values valuesOf(const Profile &profile) const;
    [[nodiscard]] Profile profileOf(const RecordForm::Values &values) const;

    Workspace &m_workspace;
    bool m_readOnly;
    QLabel *m_name;
    MessageBar *m_bar;
    RecordForm *m_form;
    TopicLevelsEditor *m_topics;
    SearchCombo *m_organisation;
    TickList *m_languages;
    TickList *m_formats;
    AvailabilityGrid *m_available;
    QScrollArea *m_scroll;
    QPushButton *m_save;
    QPushButton *m_undo;
    QPushButton *m_offer;
    std::optional<OwnProfile> m_stored;
    RecordForm::Values m_sent;
    std::function<void()> m_barAction;
    bool m_isOpen = false;
    bool m_isSaving = false;
};

} // namespace tjc
