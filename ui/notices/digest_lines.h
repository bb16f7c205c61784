#pragma once

#include "domain/digest.h"

#include <QSet>
#include <QUrl>

namespace tjc {

/// One thing to know or to do, with the button beside it.
struct DigestLine {
    enum class Act { Notices, Session, Mail };

    QString text;
    QString action; ///< what the button says
    Act act = Act::Session;
    std::optional<SessionId> session = {}; ///< Session: which one to open
    std::optional<Instant> begin = {};     ///< of that
    QUrl mail = {};                        ///< Mail
    QString uid = {};                      ///< Mail: of the session that is asked about
};

/// A digest in a few lines, what cannot wait first; of each kind only the first few are named. `asked` are the uids of
/// the sessions that were asked about before. `sender` signs the mails. Empty where there is nothing to tell.
[[nodiscard]] QList<DigestLine> digestLines(
    const Digest &digest, const QSet<QString> &asked, const QString &sender);

/// "1 seat, 2 sessions moved".
[[nodiscard]] QString countsText(const QList<NoticeCount> &counts);

} // namespace tjc
