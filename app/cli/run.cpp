#include "cli/run.h"

#include "cli/command.h"
#include "cli/help.h"
#include "cli/verbs.h"
#include "cli/words.h"
#include "service/language.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(tjcCli, "tjc.cli")

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

int tell(const Failure &failure, Io &io)
{
    Out(io.err).line(failure.sentence);
    if (!failure.detail.isEmpty())
        qCInfo(tjcCli).noquote() << harmless(failure.detail);
    return failure.exit;
}

/// What was printed must have arrived; a reader that went away early has seen enough.
int delivered(int exit, Io &io, Out &out)
{
    if (out.flush() || out.isReaderGone())
        return exit;
    return tell(failed(translate("cli", "What was printed could not be written whole.")), io);
}

} // namespace

int run(const QStringList &arguments, Io &io)
{
    const QString language = wantedLanguage(arguments);
    if (!installLanguage(language)) {
        installLanguage({});
        return tell(misused(translate("cli", "--lang '%1' is not nl or en.").arg(language)), io);
    }
    const auto invocation = parse(arguments);
    if (!invocation) {
        const int exit = tell(misused(invocation.error()), io);
        Out(io.err).line(translate("cli", "'tjc --help' shows what there is."));
        return exit;
    }
    if (invocation->global.has("verbose"_L1))
        QLoggingCategory::setFilterRules(u"tjc*=true"_s);

    if (invocation->help || invocation->global.has("version"_L1)) {
        Out out(io.out);
        out.text(invocation->help ? helpText(invocation->words.join(u' ')) : u"tjc " TJC_VERSION "\n"_s);
        return delivered(Done, io, out);
    }
    Context context(io, *invocation);
    const Outcome outcome = invocation->verb->make()->run(context);
    context.out().flush();
    context.err().flush();
    return delivered(outcome ? *outcome : tell(outcome.error(), io), io, context.out());
}

} // namespace tjc::cli
