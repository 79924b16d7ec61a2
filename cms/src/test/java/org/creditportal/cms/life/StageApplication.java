package org.creditportal.cms.life;

import org.creditportal.cms.CmsConfiguration;
import org.creditportal.search.IndexAdministration;
import org.creditportal.search.IndexCensus;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The system of record with its index in a real Elasticsearch.
@Configuration
@EnableAutoConfiguration
@Import(CmsConfiguration.class)
class StageApplication {

    @Bean
    IndexAdministration index() {
        return Findings.INDEX.administration();
    }

    @Bean
    IndexCensus census() {
        return Findings.INDEX.census();
    }
}
