package org.creditportal.portal.status;

import org.creditportal.portal.web.Site;
import org.creditportal.portal.web.Times;
import org.creditportal.templates.Frame;
import org.creditportal.templates.StatusPage;
import org.springframework.stereotype.Component;

/// Shows how the portal is doing.
@Component
final class StatusPages {

    private final Site site;

    StatusPages(Site site) {
        this.site = site;
    }

    StatusPage page(Status status) {
        var next = status.moment().view().nextPlanned();
        return new StatusPage(
                Frame.of(site.name(), "运行状态", "/status"),
                engine(status),
                new StatusPage.Lag(status.lag().pending(), status.lag().oldestSeconds()),
                status.drift(),
                new StatusPage.Edges(
                        Times.minute(status.moment().epoch()),
                        next == null ? null : Times.minute(next),
                        Times.minute(status.moment().at())),
                "/api/v1/status");
    }

    private static StatusPage.Engine engine(Status status) {
        if (status.indexed() == null) {
            return StatusPage.Engine.AWAY;
        }
        return status.isDegraded() ? StatusPage.Engine.CATCHING_UP : StatusPage.Engine.ANSWERING;
    }
}
