package org.creditportal.cms.api;

import org.creditportal.cms.CmsConfiguration;
import org.creditportal.search.IndicesInMemory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The system of record by itself, with an index in memory.
@Configuration
@EnableAutoConfiguration
@Import(CmsConfiguration.class)
public class CmsTestApplication {

    @Bean
    IndicesInMemory index() {
        return new IndicesInMemory(1);
    }
}
