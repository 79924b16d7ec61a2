package org.creditportal.cms.relay;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.publication.PublishedSubject;
import org.creditportal.cms.vocabulary.SubjectKind;
import org.creditportal.search.Dimension;
import org.creditportal.search.IndexDocument;
import org.creditportal.search.text.SearchableText;

/// What the index holds of an entry. Natural persons can be browsed and counted, and match no text.
final class EntryDocument {

    private static final String CONTENT = "entry";

    private EntryDocument() {}

    static IndexDocument of(PublishedEntry entry) {
        return new IndexDocument(
                CONTENT,
                entry.id(),
                entry.version(),
                entry.window().from(),
                entry.window().until(),
                entry.decidedOn(),
                values(entry),
                text(entry.subject()));
    }

    private static Map<Dimension, String> values(PublishedEntry entry) {
        return Map.of(
                Dimension.CONTENT, CONTENT,
                Dimension.LIST, entry.list().code(),
                Dimension.FIELD, entry.field(),
                Dimension.DEPARTMENT, entry.department(),
                Dimension.REGION, entry.region(),
                Dimension.SUBJECT, entry.subject().kind().code());
    }

    private static SearchableText text(PublishedSubject subject) {
        return subject.kind() == SubjectKind.PERSON
                ? SearchableText.NONE
                : SearchableText.of(subject.name(), codes(subject));
    }

    private static List<String> codes(PublishedSubject subject) {
        return Stream.of(subject.uscc(), subject.registrationNumber())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
