package org.creditportal.portal.web;

import java.util.Map;
import org.creditportal.cms.publication.PublishedCatalogue;
import org.creditportal.cms.publication.PublishedCatalogue.Field;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.SubjectKind;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.search.Dimension;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// What people call the values that programs use.
@Component
public final class Labels {

    private static final Map<String, String> CONTENTS = Map.of("entry", "名单", "announcement", "公告", "article", "文章");

    private final Mono<Map<String, String>> fields;

    Labels(PublishedCatalogue catalogue) {
        // The catalogue changes with a migration only; a failed read is not kept.
        this.fields =
                catalogue.fields().collectMap(Field::code, Field::label).cacheInvalidateIf(labels -> labels.isEmpty());
    }

    public Mono<Known> read() {
        return fields.map(Known::new);
    }

    /// @param fields label per code
    public record Known(Map<String, String> fields) {

        public String field(String code) {
            return fields.getOrDefault(code, code);
        }

        /// The label of a value of a dimension; departments and regions are their own labels.
        public String of(Dimension dimension, String value) {
            return switch (dimension) {
                case LIST -> ListKind.of(value).map(ListKind::label).orElse(value);
                case FIELD -> field(value);
                case SUBJECT ->
                    value.equals(SubjectKind.PERSON.code())
                            ? SubjectKind.PERSON.label()
                            : SubjectKind.ORGANISATION.label();
                case CONTENT -> CONTENTS.getOrDefault(value, value);
                case ANNOUNCEMENT ->
                    AnnouncementKind.of(value).map(AnnouncementKind::label).orElse(value);
                case ARTICLE -> ArticleKind.of(value).map(ArticleKind::label).orElse(value);
                case DEPARTMENT, REGION -> value;
            };
        }
    }
}
