package org.creditportal.cms.api;

import org.creditportal.cms.deadline.Deadlines;
import org.creditportal.cms.delivery.Channels;
import org.creditportal.cms.delivery.DeliveryBook;
import org.creditportal.cms.proceeding.ConfigureChannel;
import org.creditportal.cms.proceeding.ConfirmDelivery;
import org.creditportal.cms.proceeding.RetryDelivery;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.schedule.Schedule;
import org.creditportal.cms.simulation.SimulateProfile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The part of the departments' API that speaks of channels, deliveries, deadlines and jobs.
@Configuration(proxyBeanMethods = false)
public class DeliveryApiConfiguration {

    private static final Profiles LOCAL_MODE = Profiles.of("local");

    @Bean
    RouterFunction<ServerResponse> deliveryRoutes(
            DeliveryBook book,
            ConfirmDelivery confirmDelivery,
            RetryDelivery retryDelivery,
            Writes writes,
            PortalTime time) {
        return new DeliveryRoutes(book, confirmDelivery, retryDelivery, writes, time).routes();
    }

    @Bean
    RouterFunction<ServerResponse> channelRoutes(
            Channels channels, ConfigureChannel configureChannel, Writes writes, Environment environment) {
        return new ChannelRoutes(channels, configureChannel, writes, environment.acceptsProfiles(LOCAL_MODE)).routes();
    }

    @Bean
    RouterFunction<ServerResponse> deadlineRoutes(Deadlines deadlines, PortalTime time) {
        return new DeadlineRoutes(deadlines, time).routes();
    }

    @Bean
    RouterFunction<ServerResponse> scheduleRoutes(Schedule schedule) {
        return new ScheduleRoutes(schedule).routes();
    }

    @Bean
    RouterFunction<ServerResponse> simulationRoutes(SimulateProfile simulateProfile, Writes writes) {
        return new SimulationRoutes(simulateProfile, writes).routes();
    }
}
