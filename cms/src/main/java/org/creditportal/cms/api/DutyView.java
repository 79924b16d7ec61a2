package org.creditportal.cms.api;

import java.util.List;
import org.creditportal.cms.catalogue.Duty;
import org.creditportal.cms.catalogue.Kept;

/// A duty on record.
///
/// @param version what `If-Match` names when it is changed
record DutyView(int number, List<String> departments, String text, List<Led> memoranda, long version) {

    /// A memorandum that the departments lead.
    record Led(String kind, int number) {}

    static DutyView of(Kept<Duty> kept) {
        var duty = kept.item();
        return new DutyView(
                duty.number(),
                duty.departments(),
                duty.text(),
                duty.memoranda().stream()
                        .map(led -> new Led(led.kind().code(), led.number()))
                        .toList(),
                kept.version());
    }

    /// A strong entity tag.
    String tag() {
        return "\"" + version + "\"";
    }
}
