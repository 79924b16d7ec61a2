package org.creditportal.cms.workbench;

import org.creditportal.cms.access.RefusalPage;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.desk.Deeds;
import org.creditportal.cms.desk.Desk;
import org.creditportal.cms.proceeding.Cases;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.publication.ReadersView;
import org.creditportal.templates.StaticFiles;
import org.creditportal.templates.workbench.WorkbenchRenderer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.FormHttpMessageReader;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Puts the departments' pages together.
@Configuration(proxyBeanMethods = false)
public class WorkbenchConfiguration {

    /// Bytes. The API takes 300,000 letters of an article, and a Chinese one is nine bytes in a form.
    private static final int LONGEST_FORM = 3 << 20;

    @Bean
    CodecCustomizer longForms() {
        return codecs -> codecs.defaultCodecs().configureDefaultCodec(codec -> {
            if (codec instanceof FormHttpMessageReader forms) {
                forms.setMaxInMemorySize(LONGEST_FORM);
            }
        });
    }

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

    /// Where an article is written comes first: `new` and `draft` are no ids and no acts.
    @Bean
    RouterFunction<ServerResponse> workbenchArticleRoutes(Pages pages, DepartmentsApi api, Deeds deeds) {
        return new ArticleEditor(pages, api, deeds).routes().and(new ArticleRoutes(pages, api).routes());
    }

    /// Without readers there is nothing to show.
    @Bean
    RouterFunction<ServerResponse> workbenchPreviewRoutes(
            Pages pages, DepartmentsApi api, ObjectProvider<ReadersView> readers, PortalTime time) {
        return new PreviewRoutes(pages, api, readers.getIfAvailable(() -> article -> Mono.empty()), time).routes();
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
    RouterFunction<ServerResponse> workbenchCatalogueRoutes(Pages pages, DepartmentsApi api) {
        return new CatalogueRoutes(pages, api).routes();
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
    RouterFunction<ServerResponse> workbenchReadsRoutes(Pages pages, DepartmentsApi api) {
        return new ReadsRoutes(pages, api).routes();
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
