package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.PublishedAddresses;
import org.creditportal.cms.publication.PublishedAddresses.Address;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Read by the role that reads what is published and nothing more.
@DisplayName("Where robots find what is visible")
class PostgresPublishedAddressesIT {

    private static final Instant FIRST = ArticleStore.FIRST;
    private static final Instant END = Instant.parse("2026-06-09T16:00:00Z");
    private static final UUID ENTRY = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L);
    private static final UUID PERSON = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0002L);
    private static final ArticleStore STORE = new ArticleStore();

    private final PublishedAddresses addresses =
            new PostgresPublishedAddresses(STORE.all().published());

    @AfterAll
    static void stop() {
        STORE.close();
    }

    @BeforeEach
    void fill() {
        STORE.empty();
        STORE.all().database().execute("truncate published.announcement, published.pending_release");
        STORE.all().insert(ENTRY, FIRST, END, null);
        STORE.all().insert(PERSON, FIRST, END, null);
        STORE.all().database().execute("update published.entry set subject = 'person' where id = '" + PERSON + "'");
        STORE.publish("yi-pian", END);
    }

    @Test
    @DisplayName("C1, H1: exactly what is visible, without natural persons")
    void namesExactlyWhatIsVisible() {
        var announcement = STORE.all().publish(null, null, END);

        assertThat(page(FIRST.minusMillis(1))).isEmpty();
        assertThat(page(FIRST))
                .containsExactly(
                        new Address("/articles/yi-pian", FIRST),
                        new Address("/announcements/" + announcement, FIRST),
                        new Address("/entries/" + ENTRY, FIRST));
        assertThat(page(END.minusMillis(1))).hasSize(3);
        assertThat(addresses.count(END.minusMillis(1)).block()).isEqualTo(3);
        assertThat(page(END)).isEmpty();
        assertThat(addresses.count(END).block()).isZero();
    }

    @Test
    @DisplayName("C1: what a release holds back is left out while it is pending")
    void leavesOutWhatIsPending() {
        var form = UUID.randomUUID();
        STORE.all().publish(null, form, null);
        STORE.all().database().execute("update published.entry set release = '" + form + "'");
        STORE.all()
                .database()
                .execute("insert into published.pending_release (id, entries, planned_at) values ('" + form
                        + "', 1, timestamptz '2026-03-09 16:00:00Z')");

        assertThat(page(FIRST)).extracting(Address::path).containsExactly("/articles/yi-pian");
        assertThat(addresses.count(FIRST).block()).isEqualTo(1);
    }

    @Test
    void leafs() {
        assertThat(addresses.page(FIRST, 1, 1).collectList().block())
                .extracting(Address::path)
                .containsExactly("/entries/" + ENTRY);
    }

    private List<Address> page(Instant at) {
        return addresses.page(at, 0, 100).collectList().blockOptional().orElseThrow();
    }
}
