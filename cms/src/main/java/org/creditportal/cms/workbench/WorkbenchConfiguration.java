package org.creditportal.cms.workbench;

import org.creditportal.cms.access.RefusalPage;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.desk.Deeds;
import org.creditportal.cms.desk.Desk;
import org.creditportal.cms.proceeding.Cases;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.templates.StaticFiles;
import org.creditportal.templates.workbench.WorkbenchRenderer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// Puts the departments' pages together.
@Configuration(proxyBeanMethods = false)
public class WorkbenchConfiguration {

    @Bean
    Pages workbenchPages(ObjectProvider<StaticFiles> files, @Value("${portal.region}") String region) {
        return new Pages(new WorkbenchRenderer(files.getIfAvailable(StaticFiles::load)), "信用" + region);
    }

    /// All routes there are, looked for when the first page is asked for.
    @Bean
    DepartmentsApi departmentsApi(ObjectProvider<RouterFunction<ServerResponse>> routes, JsonMapper json) {
        return new DepartmentsApi(new ApiRoutes(routes), json);
    }

    @Bean
    RouterFunction<ServerResponse> workbenchTaskRoutes(Pages pages, DepartmentsApi api, Desk desk) {
        return new TaskRoutes(pages, api, desk).routes();
    }

    @Bean
    RouterFunction<ServerResponse> workbenchFormRoutes(Pages pages, DepartmentsApi api, Desk desk) {
        return new ReportFormRoutes(pages, api, desk).routes();
    }

    @Bean
    RouterFunction<ServerResponse> workbenchEntryRoutes(
            Pages pages, DepartmentsApi api, Desk desk, Deeds deeds, Cases cases, Catalogue catalogue) {
        return new EntryRoutes(pages, api, desk, deeds, cases, catalogue).routes();
    }

    @Bean
    RouterFunction<ServerResponse> workbenchAnnouncementRoutes(Pages pages, DepartmentsApi api) {
        return new AnnouncementRoutes(pages, api).routes();
    }

    @Bean
    RouterFunction<ServerResponse> workbenchArticleRoutes(Pages pages, DepartmentsApi api) {
        return new ArticleRoutes(pages, api).routes();
    }

    @Bean
    RouterFunction<ServerResponse> workbenchMediaRoutes(Pages pages, DepartmentsApi api) {
        return new MediaRoutes(pages, api).routes();
    }

    @Bean
    RouterFunction<ServerResponse> workbenchDeliveryRoutes(Pages pages, DepartmentsApi api) {
        return new DeliveryRoutes(pages, api).routes();
    }

    @Bean
    RouterFunction<ServerResponse> workbenchCalendarRoutes(
            Pages pages, Desk desk, CalendarYears years, PortalTime time) {
        return new CalendarRoutes(pages, desk, years, time).routes();
    }

    @Bean
    RouterFunction<ServerResponse> workbenchIndexRoutes(Pages pages, DepartmentsApi api) {
        return new IndexRoutes(pages, api).routes();
    }

    @Bean
    RouterFunction<ServerResponse> workbenchAuditRoutes(Pages pages, DepartmentsApi api, Deeds deeds) {
        return new AuditRoutes(pages, api, deeds).routes();
    }

    @Bean
    RouterFunction<ServerResponse> workbenchSignInRoutes(Pages pages, DepartmentsApi api) {
        return new SignInRoutes(pages, api).routes();
    }

    @Bean
    RouterFunction<ServerResponse> workbenchOwnRoutes(Pages pages, DepartmentsApi api) {
        return new OwnRoutes(pages, api).routes();
    }

    @Bean
    RouterFunction<ServerResponse> workbenchAccountRoutes(Pages pages, DepartmentsApi api) {
        return new AccountRoutes(pages, api).routes();
    }

    @Bean
    RefusalPage refusalPage(Pages pages) {
        return new DoorRefusal(pages);
    }

    @Bean
    RouterFunction<ServerResponse> workbenchLanguageRoutes() {
        return LanguageRoutes.routes();
    }
}
