package org.creditportal.portal.local;

import java.nio.file.Path;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.portal.local.Opening.Filling;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// What a node of local mode has beside those of production.
@Configuration(proxyBeanMethods = false)
@Profile(LocalMode.PROFILE)
class LocalConfiguration {

    @Bean
    LocalFolder localFolder() {
        return LocalFolder.in(Path.of(""));
    }

    @Bean
    Readiness readiness() {
        return new Readiness();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    PreparingPage preparingPage(Readiness readiness) {
        return new PreparingPage(readiness);
    }

    @Bean
    Opening opening(Filling filling, Readiness readiness, LocalFolder folder) {
        return new Opening(filling, readiness, folder);
    }

    /// The first node fixes the clock and fills the store.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = LocalSettings.NODE, havingValue = "FIRST")
    static class First {

        @Bean
        LocalClock localClock(@Value("${" + LocalMode.CLOCK + ":#{null}}") @Nullable String wished) {
            return new LocalClock(wished);
        }

        @Bean
        Filling filling(
                OpenAccount openAccount,
                LocalFolder folder,
                @Value("${portal.relay:on}") String relay,
                @Value("${" + LocalMode.ENTRIES + ":#{null}}") @Nullable String entries) {
            return new FirstFilling(
                    openAccount,
                    Secrets.keptIn(folder.secrets()),
                    folder,
                    !relay.equals("off"),
                    LocalMode.entries(entries));
        }
    }

    /// A further node only waits until the first one has filled the store.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = LocalSettings.NODE, havingValue = "JOINED")
    static class Joined {

        @Bean
        Filling filling(LocalFolder folder) {
            return new JoinedFilling(folder);
        }
    }
}
