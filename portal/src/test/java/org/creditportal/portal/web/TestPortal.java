package org.creditportal.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.creditportal.cms.publication.ArticleLinks;
import org.creditportal.cms.publication.OpenWork;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.publication.PreviewArticles;
import org.creditportal.cms.publication.PublishedAddresses;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.publication.PublishedAnnouncements;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.publication.PublishedCalendar;
import org.creditportal.cms.publication.PublishedCalendarInMemory;
import org.creditportal.cms.publication.PublishedCatalogue;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.vocabulary.SubjectKind;
import org.creditportal.search.Dimension;
import org.creditportal.search.InMemorySearch;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexDocument;
import org.creditportal.search.Search;
import org.creditportal.search.text.SearchableText;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.reactive.function.server.RouterFunction;
import reactor.core.publisher.Mono;

/// The public reader with all its routes, filters and failures, over stores in memory, at an instant that the test
/// chooses.
public final class TestPortal implements AutoCloseable {

    public static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final SettableClock clock = new SettableClock();
    private final AtomicLong nanos = new AtomicLong();
    private final PortalTime time = new PortalTime(clock);
    private final StoreInMemory store = new StoreInMemory(time);
    private final InMemorySearch authority = new InMemorySearch();
    private final IndexInMemory index = new IndexInMemory();
    private final Map<String, PublishedArticle> previews = new ConcurrentHashMap<>();
    private final MediaShelf media = new MediaShelf();
    private volatile OpenWork.Figures openWork = new OpenWork.Figures(0, 0, List.of());
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final WebTestClient client;

    private TestPortal() {
        TestPropertyValues.of("portal.region=虚构市", "spring.jackson.default-property-inclusion=always")
                .applyTo(context);
        context.registerBean(EdgeWatch.class, () -> new EdgeWatch(store, time, nanos::get));
        context.registerBean(StoreInMemory.class, () -> store);
        context.registerBean(PublishedAnnouncements.class, store::announcements);
        context.registerBean(PublishedArticles.class, store::articles);
        context.registerBean(ArticleLinks.class, () -> new ArticleLinksInMemory(store));
        context.registerBean(PreviewArticles.class, () -> token -> Mono.justOrEmpty(previews.get(token)));
        context.registerBean(PublishedAddresses.class, () -> new AddressesInMemory(store));
        context.registerBean(MediaShelf.class, () -> media);
        context.registerBean(PublishedCatalogue.class, () -> new CatalogueInMemory(store));
        var calendar = PublishedCalendarInMemory.shipped();
        context.registerBean(
                PublishedCalendar.class, () -> (from, days) -> store.unlessFailing(() -> calendar.plus(from, days)));
        context.registerBean(OpenWork.class, () -> () -> store.unlessFailing(() -> Mono.just(openWork)));
        register("authority", query -> store.unlessFailing(() -> authority.search(query)));
        register("index", index);
        context.register(Reader.class);
        context.refresh();
        this.client = WebTestClient.bindToApplicationContext(context)
                .configureClient()
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    public static TestPortal start() {
        return new TestPortal();
    }

    /// Publishes entries, and indexes them.
    public TestPortal publish(SampleEntry... samples) {
        for (var sample : samples) {
            publishUnindexed(sample);
            index.write(put(sample.published()));
        }
        return this;
    }

    /// What readers may have of pictures and documents.
    public MediaShelf media() {
        return media;
    }

    /// Publishes an entry that the index never learns of.
    public void publishUnindexed(SampleEntry sample) {
        store.put(sample.published());
        authority.write(List.of(put(sample.published()))).block();
        forgetLooks();
    }

    /// Publishes announcements, and indexes them.
    public TestPortal announce(SampleAnnouncement... samples) {
        for (var sample : samples) {
            var announcement = sample.published();
            store.announcements().put(announcement, sample.entries());
            authority.write(List.of(put(announcement))).block();
            index.write(put(announcement));
        }
        forgetLooks();
        return this;
    }

    /// Publishes editions of articles, and indexes them.
    public TestPortal write(SampleArticle... samples) {
        for (var sample : samples) {
            var edition = sample.published();
            store.articles().put(edition, sample.media());
            authority.write(List.of(put(edition))).block();
            index.write(put(edition));
        }
        forgetLooks();
        return this;
    }

    /// Lets a token open an edition that is not published.
    public void preview(String token, SampleArticle sample) {
        previews.put(token, sample.published());
    }

    /// Indexes an edition that was never published.
    public void indexOnly(SampleArticle sample) {
        index.write(put(sample.published()));
    }

    /// Indexes an announcement that was never published.
    public void indexOnly(SampleAnnouncement sample) {
        index.write(put(sample.published()));
    }

    /// Indexes what was never published.
    public void indexOnly(SampleEntry sample) {
        index.write(put(sample.published()));
    }

    /// Lets the clock show another instant.
    public TestPortal at(Instant instant) {
        clock.now = instant;
        forgetLooks();
        return this;
    }

    /// Leaves changes, which have their effect at these instants, to be indexed.
    public void leaveUnindexed(Instant... effects) {
        store.leaveUnacknowledged(effects);
        forgetLooks();
    }

    /// Lets this be what people and jobs have left undone.
    public void leaveUndone(OpenWork.Figures figures) {
        openWork = figures;
    }

    /// Lets every read of the store fail.
    public void failStore(Throwable failure) {
        store.failWith(failure);
        forgetLooks();
    }

    public void loseIndex() {
        index.become(IndexInMemory.Mood.REFUSING);
    }

    public void silenceIndex() {
        index.become(IndexInMemory.Mood.SILENT);
    }

    /// Asks this index from now on.
    public TestPortal asking(Search other) {
        index.ask(other);
        return this;
    }

    /// How often the index was asked.
    public int indexQuestions() {
        return index.questions();
    }

    /// The routes that the reader serves.
    public Collection<RouterFunction<?>> routes() {
        return context.getBeanProvider(RouterFunction.class).stream()
                .<RouterFunction<?>>map(function -> function)
                .toList();
    }

    public Answer get(String path, Object... variables) {
        return ask(HttpMethod.GET, path, Map.of(), variables);
    }

    public Answer ask(HttpMethod method, String path, Map<String, String> headers, Object... variables) {
        return Answer.of(client.method(method)
                .uri(path, variables)
                .headers(all -> headers.forEach(all::set))
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    @Override
    public void close() {
        context.close();
    }

    private void forgetLooks() {
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    }

    /// One bean per implementation, found by its qualifier and by all that it is.
    private void register(String qualifier, Search search) {
        var definition = new RootBeanDefinition(search.getClass());
        definition.setInstanceSupplier(() -> search);
        definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, qualifier));
        context.registerBeanDefinition(qualifier + "Search", definition);
    }

    private static IndexChange put(PublishedEntry entry) {
        return new IndexChange.Put(new IndexDocument(
                "entry",
                entry.id(),
                entry.version(),
                entry.window().from(),
                entry.window().until(),
                entry.decidedOn(),
                Map.of(
                        Dimension.LIST, entry.list().code(),
                        Dimension.FIELD, entry.field(),
                        Dimension.DEPARTMENT, entry.department(),
                        Dimension.REGION, entry.region(),
                        Dimension.SUBJECT, entry.subject().kind().code()),
                text(entry)));
    }

    private static IndexChange put(PublishedAnnouncement announcement) {
        var values = new EnumMap<Dimension, String>(Map.of(
                Dimension.ANNOUNCEMENT, announcement.kind().code(),
                Dimension.DEPARTMENT, announcement.department(),
                Dimension.REGION, announcement.region()));
        var list = announcement.list();
        if (list != null) {
            values.put(Dimension.LIST, list.code());
        }
        return new IndexChange.Put(new IndexDocument(
                "announcement",
                announcement.id(),
                announcement.version(),
                announcement.window().from(),
                announcement.window().until(),
                null,
                values,
                announcement.searchableText()));
    }

    private static IndexChange put(PublishedArticle article) {
        return new IndexChange.Put(new IndexDocument(
                "article",
                article.id(),
                article.version(),
                article.window().from(),
                article.window().until(),
                null,
                Map.of(
                        Dimension.ARTICLE, article.kind().code(),
                        Dimension.DEPARTMENT, article.department(),
                        Dimension.REGION, article.region()),
                article.searchableText()));
    }

    private static SearchableText text(PublishedEntry entry) {
        var code = entry.subject().uscc();
        return entry.subject().kind() == SubjectKind.PERSON || code == null
                ? SearchableText.NONE
                : SearchableText.of(entry.subject().name(), List.of(code));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    @Import(JacksonAutoConfiguration.class)
    @ComponentScan(
            basePackages = {
                "org.creditportal.portal.web",
                "org.creditportal.portal.home",
                "org.creditportal.portal.listing",
                "org.creditportal.portal.subject",
                "org.creditportal.portal.announcement",
                "org.creditportal.portal.article",
                "org.creditportal.portal.media",
                "org.creditportal.portal.search",
                "org.creditportal.portal.catalogue",
                "org.creditportal.portal.documentation",
                "org.creditportal.portal.sitemap",
                "org.creditportal.portal.status"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = {EdgeWatch.class, Reader.class}))
    static class Reader {}

    private static final class SettableClock extends Clock {

        private volatile Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
