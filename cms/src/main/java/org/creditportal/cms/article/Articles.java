package org.creditportal.cms.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps articles with all their editions.
public interface Articles {

    /// @return whether its address was free; else nothing is kept
    Mono<Boolean> begin(Article article);

    /// @return the article with all its editions, or empty
    Mono<Article> find(UUID id);

    /// As [#find(UUID)]; nobody else can change it until the unit of work ends.
    Mono<Article> lock(UUID id);

    /// Writes down what became of an article that is locked; its version grows.
    Mono<Void> keep(Article before, Article after);

    /// Forgets an article that nobody has ever seen, whose address is free again.
    Mono<Void> forget(UUID id);

    /// A department's articles, the newest first.
    Flux<Listed> browse(Filter filter, Instant at, int limit);

    /// All articles there are, in order of id, fetched as they are wanted.
    Flux<UUID> all();

    /// Editions that begin after `from` and no later than `until` and were not looked at again since `since`.
    Flux<UUID> beginning(Instant from, Instant until, Instant since, int limit);

    /// They were looked at again.
    Mono<Void> noteChecked(List<UUID> articles, Instant at);

    /// @param state as in [Listed], `null` for any
    /// @param after older than this one only, or `null`
    record Filter(
            Department department,
            @Nullable ArticleKind kind,
            @Nullable String state,
            @Nullable UUID after) {}

    /// An article in a list.
    ///
    /// @param state of its newest edition: `draft`, `submitted`, `returned`, `held`, `scheduled`,
    ///     `current`, `over`, `withdrawn` or `archived`
    /// @param visibleFrom when its newest signed edition is or was first seen, `null` if none is signed
    record Listed(
            UUID id,
            String slug,
            ArticleKind kind,
            Department department,
            String title,
            int edition,
            String state,
            @Nullable Instant visibleFrom,
            @Nullable Instant visibleUntil,
            long version) {}
}
