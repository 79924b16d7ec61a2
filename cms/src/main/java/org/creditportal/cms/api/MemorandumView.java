package org.creditportal.cms.api;

import org.creditportal.cms.catalogue.Kept;
import org.creditportal.cms.catalogue.Memorandum;

/// A memorandum on record.
///
/// @param version what `If-Match` names when it is changed
record MemorandumView(String kind, int number, String title, String documentNumber, long version) {

    static MemorandumView of(Kept<Memorandum> kept) {
        var memorandum = kept.item();
        var number = memorandum.number();
        return new MemorandumView(
                number.kind().code(), number.number(), memorandum.title(), memorandum.documentNumber(), kept.version());
    }

    /// A strong entity tag.
    String tag() {
        return "\"" + version + "\"";
    }
}
