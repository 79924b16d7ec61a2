package org.creditportal.portal.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.publication.PublishedCatalogue.Duty;
import org.creditportal.cms.publication.PublishedCatalogue.Led;
import org.creditportal.cms.publication.PublishedCatalogue.Memorandum;
import org.creditportal.portal.web.Site;
import org.creditportal.templates.DutiesPage;
import org.creditportal.templates.Frame;
import org.creditportal.templates.Link;
import org.creditportal.templates.MemorandaPage;
import org.springframework.stereotype.Component;

/// Shows memoranda and duties (D6, D7).
@Component
final class CataloguePages {

    private final Site site;

    CataloguePages(Site site) {
        this.site = site;
    }

    MemorandaPage memoranda(List<Memorandum> all) {
        return new MemorandaPage(
                Frame.of(site.name(), "联合奖惩备忘录", "/memoranda"),
                Stream.of("punishment", "reward", "mixed")
                        .map(kind -> group(kind, all))
                        .toList());
    }

    DutiesPage duties(List<Duty> all) {
        return new DutiesPage(
                Frame.of(site.name(), "部门职责清单", "/duties"),
                all.stream()
                        .map(duty -> new DutiesPage.Duty(
                                duty.number(),
                                duty.departments(),
                                duty.text(),
                                duty.memoranda().stream()
                                        .map(CataloguePages::link)
                                        .toList()))
                        .toList());
    }

    private static MemorandaPage.Group group(String kind, List<Memorandum> all) {
        return new MemorandaPage.Group(
                kind,
                title(kind),
                all.stream()
                        .filter(memorandum -> memorandum.kind().equals(kind))
                        .map(memorandum -> new MemorandaPage.Memorandum(
                                memorandum.number(), memorandum.title(), memorandum.documentNumber()))
                        .toList());
    }

    private static Link link(Led led) {
        return new Link(title(led.kind()) + " " + led.number(), "/memoranda#" + led.kind() + "-" + led.number());
    }

    private static String title(String kind) {
        return switch (kind) {
            case "punishment" -> "联合惩戒备忘录";
            case "reward" -> "联合激励备忘录";
            default -> "联合奖惩备忘录";
        };
    }
}
