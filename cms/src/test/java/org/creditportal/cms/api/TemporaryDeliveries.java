package org.creditportal.cms.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.delivery.Deliveries;
import org.creditportal.cms.delivery.PlannedDeliveries;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class TemporaryDeliveries implements Deliveries {
    final List<PlannedDeliveries> all = new ArrayList<>();

    @Override
    public Mono<Void> plan(PlannedDeliveries planned) {
        return Mono.fromRunnable(() -> all.add(planned));
    }

    @Override
    public Flux<Channel> channelsOf(Collection<UUID> announcements) {
        return Flux.fromIterable(all)
                .filter(one -> announcements.contains(one.announcement()))
                .flatMapIterable(PlannedDeliveries::channels)
                .distinct();
    }
}
