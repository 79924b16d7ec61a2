package org.creditportal.cms.proceeding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.cms.announcement.Wording;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;

/// What an exit notice says: by which documents, never of whom or why (mechanism 11).
final class ExitWording {

    private static final int NAMED = 5;

    private ExitWording() {}

    static Map<String, String> values(EndedTogether batch, List<Ending> endings) {
        return Map.of(
                "department", batch.department().name(),
                "list", batch.listName(),
                "count", Integer.toString(endings.size()),
                "cause", batch.cause().label(),
                "day", Wording.day(batch.day()),
                "number", numbers(endings));
    }

    private static String numbers(List<Ending> endings) {
        var named = endings.stream()
                .map(ending -> number(ending.entry().record()))
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining("、"));
        return endings.size() > NAMED ? named + "等" : named;
    }

    /// The number of the decision document; where there is none, the basis, without who is in it.
    static String number(EntryRecord record) {
        var decision = record.decision();
        var written = decision == null ? record.ground().basis().text() : decision.number();
        return switch (record.subject()) {
            case Organisation organisation ->
                Masking.text(written.replace(organisation.name(), "当事人")).value();
            case NaturalPerson person ->
                Masking.textAbout(person.name(), written).value();
        };
    }
}
