package org.creditportal.cms.vocabulary.article;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// What an article of one kind says besides title, summary, body and attachments.
public sealed interface ArticleFields
        permits StoryFields,
                CaseFields,
                GuideFields,
                PolicyFields,
                StandardFields,
                MeasureFields,
                CommitmentFields,
                NewsFields,
                PageFields {

    ArticleKind kind();

    /// What must be mended before the article can be signed; empty if nothing.
    List<Fault> faults();

    /// What is odd and yet no reason to refuse (D5).
    default List<Fault> oddities() {
        return List.of();
    }

    /// The same with every free text replaced, for example by its masked form.
    ArticleFields texts(UnaryOperator<String> replacement);

    /// Pictures and documents that the fields show or offer.
    default Collection<UUID> media() {
        return List.of();
    }

    /// Other articles that the fields refer to.
    default Collection<UUID> articles() {
        return List.of();
    }

    /// Listed entries that the fields refer to; they are never named (mechanism 11).
    default Collection<UUID> entries() {
        return List.of();
    }
}
