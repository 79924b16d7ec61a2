package org.creditportal.cms.api;

import org.creditportal.cms.media.content.CleanRoom;
import org.creditportal.cms.proceeding.DeleteMedium;
import org.creditportal.cms.proceeding.JustifyMedium;
import org.creditportal.cms.proceeding.KeepMedium;
import org.creditportal.cms.proceeding.MaskMedium;
import org.creditportal.cms.proceeding.MediaDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The part of the departments' API that speaks of pictures and documents.
@Configuration(proxyBeanMethods = false)
public class MediaApiConfiguration {

    @Bean
    RouterFunction<ServerResponse> departmentMediaRoutes(
            MediaDesk desk,
            CleanRoom cleanRoom,
            KeepMedium keepMedium,
            MaskMedium maskMedium,
            JustifyMedium justifyMedium,
            DeleteMedium deleteMedium,
            Writes writes) {
        var views = new MediaViews(desk);
        return new MediaReadRoutes(desk, views)
                .routes()
                .and(new MediaRoutes(
                                new MediaUpload(cleanRoom),
                                keepMedium,
                                maskMedium,
                                justifyMedium,
                                deleteMedium,
                                views,
                                writes)
                        .routes());
    }
}
