package org.creditportal.cms.api;

import org.creditportal.cms.CmsConfiguration;
import org.creditportal.search.InMemorySearch;
import org.creditportal.search.IndexAdministration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

/// The system of record by itself, with an index in memory.
@Configuration
@EnableAutoConfiguration
@Import(CmsConfiguration.class)
class CmsTestApplication {

    @Bean
    InMemorySearch index() {
        return new InMemorySearch();
    }

    @Bean
    IndexAdministration indexAdministration() {
        return new IndexAdministration() {
            @Override
            public Mono<Boolean> isMissing() {
                return Mono.just(false);
            }

            @Override
            public Mono<Boolean> ensureIndex() {
                return Mono.just(false);
            }

            @Override
            public Mono<Long> count() {
                return Mono.just(0L);
            }
        };
    }
}
