#include "cli/guide_verbs.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

using Options = std::vector<Option>;

const Option json{"json"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "print an array of objects, instants in UTC")};
const Option topic{"topic"_L1, QT_TRANSLATE_NOOP("cli", "T"),
    QT_TRANSLATE_NOOP("cli", "the topic, by name, by number or by the identifier of an imported list")};

Options with(const Option &first, const Options &rest)
{
    Options all{first};
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

Options topicOptions()
{
    return {{"name"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "its name")},
        {"kind"_L1, "subject|skill|platform|device",
            QT_TRANSLATE_NOOP("cli", "what it is (default: subject)")},
        {"labels"_L1, QT_TRANSLATE_NOOP("cli", "\"S,…\""),
            QT_TRANSLATE_NOOP("cli", "other names that it is found by; none: it has no others")},
        {"under"_L1, QT_TRANSLATE_NOOP("cli", "T"),
            QT_TRANSLATE_NOOP("cli", "the topic that it stands under; none: at the top")},
        {"about"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "what it is for")},
        {"not-for"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "when not to use it")},
        {"instead"_L1, QT_TRANSLATE_NOOP("cli", "T"),
            QT_TRANSLATE_NOOP("cli", "the topic to use in its place; none: nothing")},
        {"status"_L1, "allowed|tolerated|forbidden|none",
            QT_TRANSLATE_NOOP("cli", "whether it may be used at this organisation")},
        json};
}

} // namespace

std::vector<Verb> guideVerbs()
{
    const char *const file = QT_TRANSLATE_NOOP("cli", "FILE");
    return {
        {"topics"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Lists the topics at the top, those under another one, or those that a text finds; what is mistyped is "
                "read as the nearest word."),
            {{"text"_L1, QT_TRANSLATE_NOOP("cli", "S"),
                 QT_TRANSLATE_NOOP(
                     "cli", "with these words in the name, the other names or the description")},
                {"under"_L1, QT_TRANSLATE_NOOP("cli", "T"),
                    QT_TRANSLATE_NOOP("cli", "those that stand under this topic")},
                json},
            {}, topicsCommand},
        {"topic show"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Shows what the guide says of a topic, who knows it, which sessions are coming and how many wishes "
                "there are."),
            {topic, json}, {"topic"_L1}, showTopicCommand},
        {"topic add"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Adds a topic."), topicOptions(), {"name"_L1},
            addTopicCommand},
        {"topic set"_L1, nullptr,
            QT_TRANSLATE_NOOP(
                "cli", "Changes a topic; what is not named stays as it is, and so does every link."),
            with(topic, topicOptions()), {"topic"_L1}, setTopicCommand},
        {"topic merge"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Makes two topics one: everything that is linked to the first is linked to the other, and its name "
                "stays as another name."),
            {topic,
                {"into"_L1, QT_TRANSLATE_NOOP("cli", "T"), QT_TRANSLATE_NOOP("cli", "the topic that stays")},
                json},
            {"topic"_L1, "into"_L1}, mergeTopicsCommand},
        {"topic remove"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Removes a topic that nothing is linked to."),
            {topic, json}, {"topic"_L1}, removeTopicCommand},
        {"advice"_L1, nullptr,
            QT_TRANSLATE_NOOP(
                "cli", "Lists the tasks of the guide, with the tools that are advised for each."),
            {json}, {}, adviceCommand},
        {"import topics"_L1, file,
            QT_TRANSLATE_NOOP("cli",
                "Takes in topics from SKOS in RDF/XML or from CSV: ours, or skills, groups and hierarchy of ESCO. Known "
                "topics are updated. One bad row and nothing is written."),
            {{"dry-run"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "tell what would happen and write nothing")},
                {"skip-bad"_L1, nullptr,
                    QT_TRANSLATE_NOOP("cli", "take the good rows; the bad ones go to FILE.errors.csv")},
                {"map"_L1, QT_TRANSLATE_NOOP("cli", "\"HEADER=FIELD,…\""),
                    QT_TRANSLATE_NOOP("cli",
                        "which of our fields a column of theirs holds; a comma or = inside a "
                        "header takes a \\ before it")},
                json},
            {}, importTopicsCommand},
        {"export topics"_L1, nullptr,
            QT_TRANSLATE_NOOP(
                "cli", "Writes all topics as CSV or Excel, to be read back by 'tjc import topics'."),
            {{"output"_L1, QT_TRANSLATE_NOOP("cli", "FILE"),
                 QT_TRANSLATE_NOOP("cli", "write to this file; - is standard output, the default"), 'o'},
                {"as"_L1, "csv|csv-rfc4180|xlsx",
                    QT_TRANSLATE_NOOP("cli",
                        "csv opens in Excel: semicolons and a byte order mark; csv-rfc4180 keeps strictly to the "
                        "standard: commas, no mark; xlsx is a workbook of Excel. Without it the ending of the file "
                        "tells, else it is csv")}},
            {}, exportTopicsCommand},
    };
}

} // namespace tjc::cli
