package org.creditportal.cms.store;

import org.creditportal.cms.media.Media;
import org.creditportal.cms.media.MediaFindings;
import org.creditportal.cms.media.MediaStore;
import org.creditportal.cms.media.content.CleanRoom;
import org.creditportal.cms.publication.PublishedMedia;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// The ports of media: what is known of them in PostgreSQL, their bytes in a folder.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaSettings.class)
class MediaAdapters {

    @Bean
    MediaStore mediaStore(MediaSettings settings) {
        return new FolderMediaStore(settings.folder());
    }

    @Bean(destroyMethod = "close")
    CleanRoom cleanRoom(MediaSettings settings) {
        return new CleanRoom(FolderMediaStore.incoming(settings.folder()));
    }

    @Bean
    Media media(@Qualifier("cmsDatabase") DatabaseClient cms) {
        return new PostgresMedia(cms);
    }

    @Bean
    MediaFindings mediaFindings(@Qualifier("cmsDatabase") DatabaseClient cms) {
        return new PostgresMediaFindings(cms);
    }

    @Bean
    PublishedMedia publishedMedia(@Qualifier("publicDatabase") DatabaseClient published) {
        return new PostgresPublishedMedia(published);
    }
}
