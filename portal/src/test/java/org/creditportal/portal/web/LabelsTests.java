package org.creditportal.portal.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.search.Dimension;
import org.junit.jupiter.api.Test;

/// What people call the values that programs use.
class LabelsTests {

    private final StoreInMemory store = new StoreInMemory(new PortalTime(Clock.systemUTC()));
    private final Labels labels = new Labels(new CatalogueInMemory(store));

    @Test
    void callsEveryValueByItsName() {
        var known = requireNonNull(labels.read().block());

        assertThat(known.of(Dimension.LIST, "watch")).isEqualTo("重点关注名单");
        assertThat(known.of(Dimension.FIELD, "tax")).isEqualTo("税务领域");
        assertThat(known.of(Dimension.SUBJECT, "person")).isEqualTo("自然人");
        assertThat(known.of(Dimension.SUBJECT, "organisation")).isEqualTo("法人和其他组织");
        assertThat(known.of(Dimension.REGION, "虚构市")).isEqualTo("虚构市");
        assertThat(known.of(Dimension.CONTENT, "announcement")).isEqualTo("公告");
        assertThat(known.of(Dimension.ANNOUNCEMENT, "exit")).isEqualTo("退出公告");
        assertThat(known.field("unheard")).isEqualTo("unheard");
    }

    @Test
    void doesNotRememberThatTheStoreWasAway() {
        store.failWith(new IllegalStateException("away"));
        assertThatThrownBy(() -> labels.read().block()).hasMessage("away");

        store.recover();
        assertThat(requireNonNull(labels.read().block()).field("tax")).isEqualTo("税务领域");
    }

    @Test
    void readsTheCatalogueOnce() {
        labels.read().block();
        store.failWith(new IllegalStateException("away"));

        assertThat(requireNonNull(labels.read().block()).field("tax")).isEqualTo("税务领域");
    }
}
