#include "ui/calendar/signup_rules_text.h"

#include "ui/widgets/local_time.h"

#include <QCoreApplication>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::SignupRules)
};

QString windowText(const SignupRules &rules)
{
    if (rules.opens && rules.closes) {
        return Words::tr("Sign-up from %1 until %2").arg(momentText(*rules.opens), momentText(*rules.closes));
    }
    if (rules.opens)
        return Words::tr("Sign-up from %1 until it begins").arg(momentText(*rules.opens));
    if (rules.closes)
        return Words::tr("Sign-up until %1").arg(momentText(*rules.closes));
    return Words::tr("Sign-up until it begins");
}

} // namespace

SignupRules rulesOf(const SessionDraft &draft)
{
    return {draft.signupOpens, draft.signupCloses, draft.needsApproval, draft.rules};
}

void setRules(SessionDraft &draft, const SignupRules &rules)
{
    draft.signupOpens = rules.opens;
    draft.signupCloses = rules.closes;
    draft.needsApproval = rules.needsApproval;
    draft.rules = rules.rules;
}

SignupRules rulesOf(const SignupDefaults &defaults)
{
    return {std::nullopt, defaults.signupCloses, defaults.needsApproval, defaults.rules};
}

QStringList ruleTexts(const SessionRules &rules)
{
    QStringList parts;
    if (rules.walkIn)
        parts += Words::tr("walk in without signing up");
    if (rules.cancelUntil)
        parts += Words::tr("sign off until %1").arg(momentText(*rules.cancelUntil));
    if (rules.waitlistSize == 0)
        parts += Words::tr("no waiting list");
    else if (rules.waitlistSize)
        parts += Words::tr("waiting list of at most %1").arg(*rules.waitlistSize);
    if (rules.offerMinutes)
        parts += Words::tr("%1 to confirm a seat").arg(durationInWords(*rules.offerMinutes));
    if (rules.decideBy)
        parts += Words::tr("decided on %1").arg(momentText(*rules.decideBy));
    if (rules.decided)
        parts += Words::tr("it goes ahead");
    if (rules.blocksClash)
        parts += Words::tr("no other session at the same time");
    if (rules.bufferMinutes > 0)
        parts += Words::tr("%n minute(s) before and after", nullptr, rules.bufferMinutes);
    return parts;
}

QString rulesSummary(const SignupRules &rules)
{
    QStringList first;
    SessionRules rest = rules.rules;
    if (rest.walkIn)
        first += Words::tr("Nobody needs to sign up: whoever comes walks in.");
    if (!rest.walkIn || rules.opens || rules.closes || rest.cancelUntil) {
        first +=
            windowText(rules) + u"; "_s
            + (rest.cancelUntil ? Words::tr("free to sign off until %1").arg(momentText(*rest.cancelUntil))
                                : Words::tr("free to sign off until it begins"))
            + u'.';
    }
    if (rules.needsApproval)
        first += Words::tr("Somebody approves each request.");
    rest.walkIn = false;
    rest.cancelUntil.reset();
    if (QString more = ruleTexts(rest).join(u", "_s); !more.isEmpty()) {
        more[0] = more[0].toUpper();
        first += more + u'.';
    }
    return first.join(u' ');
}

} // namespace tjc
