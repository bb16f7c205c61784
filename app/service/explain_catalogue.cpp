#include "service/explain_sentences.h"

#include <QCoreApplication>

namespace tjc {

namespace {

using enum ErrorKind;

constexpr Sentence sentences[] = {
    {Invalid, "json.broken", QT_TRANSLATE_NOOP("explain", "The JSON of the file is not well formed."),
        QT_TRANSLATE_NOOP("explain", "The JSON of the file is not well formed in line %1.")},
    {Invalid, "json.too_deep", QT_TRANSLATE_NOOP("explain", "The file is nested too deep to be taken in.")},
    {Invalid, "xml.doctype",
        QT_TRANSLATE_NOOP(
            "explain", "The file brings a document type (DOCTYPE) of its own; such a file is not taken in.")},
    {Invalid, "catalogue.format",
        QT_TRANSLATE_NOOP("explain",
            "That is no catalogue of courses; CSV as for Leer-Rijk, schema.org, OOAPI and EDU-DEX are.")},
    {Invalid, "catalogue.empty", QT_TRANSLATE_NOOP("explain", "There is no course in it.")},
    {Invalid, "catalogue.page",
        QT_TRANSLATE_NOOP("explain",
            "The page tells of no courses in a form that can be read; ask the provider for a file or a feed.")},
    {Invalid, "catalogue.too_many",
        QT_TRANSLATE_NOOP("explain", "There are more courses in it than can be taken in at once."),
        QT_TRANSLATE_NOOP(
            "explain", "There are more than %1 courses in it: too many to be taken in at once.")},
    {Invalid, "csv.title_missing",
        QT_TRANSLATE_NOOP("explain", "No column was found for the title; tell which one it is."),
        QT_TRANSLATE_NOOP("explain", "No column was found for the title among %1; tell which one it is.")},
    {Invalid, "edudex.directory",
        QT_TRANSLATE_NOOP("explain",
            "This is the directory of EDU-DEX, which only says where the courses are; give the program files that it "
            "names.")},
    {Invalid, "edudex.institute",
        QT_TRANSLATE_NOOP("explain",
            "This is the file of EDU-DEX about the institute; give the program files that stand beside it.")},
    {Invalid, "file.not_edudex",
        QT_TRANSLATE_NOOP("explain", "The file holds no courses as EDU-DEX writes them.")},
    {Invalid, "fetch.url", QT_TRANSLATE_NOOP("explain", "That is not an address of the web."),
        QT_TRANSLATE_NOOP("explain", "'%1' is not an address of the web.")},
    {Invalid, "fetch.scheme",
        QT_TRANSLATE_NOOP("explain", "Only addresses that begin with https: or http: are fetched."),
        QT_TRANSLATE_NOOP("explain", "Only addresses that begin with https: or http: are fetched, not %1:.")},
    {Invalid, "fetch.credentials",
        QT_TRANSLATE_NOOP("explain",
            "A name or password does not belong in an address, where others could read it; nothing was fetched.")},
    {Invalid, "fetch.redirects",
        QT_TRANSLATE_NOOP(
            "explain", "The server sends on from one address to the next without end; nothing was fetched.")},
    {Invalid, "fetch.downgrade",
        QT_TRANSLATE_NOOP("explain",
            "The server sends on to an address that is not secured (http:), so nothing was fetched.")},
    {Invalid, "fetch.too_large",
        QT_TRANSLATE_NOOP("explain", "What the server sends is too large, so it was not fetched."),
        QT_TRANSLATE_NOOP("explain", "The server sends more than %1 MB, so it was not fetched.")},
    {Invalid, "fetch.compressed",
        QT_TRANSLATE_NOOP("explain",
            "The server sends it compressed, though that was not asked for, so it was not fetched.")},
    {Invalid, "fetch.certificate",
        QT_TRANSLATE_NOOP("explain",
            "The certificate of the server cannot be trusted, so nothing was asked of it; tell who keeps the server."),
        QT_TRANSLATE_NOOP("explain",
            "The certificate of %1 cannot be trusted, so nothing was asked of it; tell who keeps the server.")},
    {NotFound, "fetch.not_found",
        QT_TRANSLATE_NOOP("explain", "There is nothing at that address; look at it again."),
        QT_TRANSLATE_NOOP("explain", "%1 has nothing at that address; look at it again.")},
    {NotFound, "fetch.host", QT_TRANSLATE_NOOP("explain", "There is no server of that name."),
        QT_TRANSLATE_NOOP("explain", "There is no server '%1'.")},
    {Denied, "fetch.login",
        QT_TRANSLATE_NOOP(
            "explain", "The server gives this only to who signs in; save it as a file and import that."),
        QT_TRANSLATE_NOOP(
            "explain", "%1 gives this only to who signs in; save it as a file and import that.")},
    {Offline, "fetch.status",
        QT_TRANSLATE_NOOP("explain", "The server has a problem of its own; try again later."),
        QT_TRANSLATE_NOOP("explain", "The server has a problem of its own (%1); try again later.")},
    {Offline, "fetch.deadline",
        QT_TRANSLATE_NOOP("explain", "The server took too long, so nothing was fetched; try again later."),
        QT_TRANSLATE_NOOP(
            "explain", "The server took longer than %1 seconds, so nothing was fetched; try again later.")},
    {Offline, "fetch.cut",
        QT_TRANSLATE_NOOP("explain", "The connection ended halfway, so nothing was taken; try again."),
        QT_TRANSLATE_NOOP(
            "explain", "The connection with %1 ended halfway, so nothing was taken; try again.")},
    {Offline, "fetch.server",
        QT_TRANSLATE_NOOP("explain", "The server does not answer; check the address and the network."),
        QT_TRANSLATE_NOOP("explain", "%1 does not answer; check the address and the network.")},
    {Cancelled, "fetch", QT_TRANSLATE_NOOP("explain", "Stopped, as you asked; nothing was fetched.")},
};

} // namespace

std::span<const Sentence> catalogueSentences()
{
    return sentences;
}

} // namespace tjc
