package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.announcement.Wording;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.delivery.Deliveries;
import org.creditportal.cms.delivery.PlannedDeliveries;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Announces the entries of a signed form together, in the unit of work that publishes them (C2, C3).
public final class AnnounceForm {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Intakes intakes;
    private final Announce announce;
    private final Deliveries deliveries;
    private final ReportUpward reportUpward;

    public AnnounceForm(Intakes intakes, Announce announce, Deliveries deliveries, ReportUpward reportUpward) {
        this.intakes = intakes;
        this.announce = announce;
        this.deliveries = deliveries;
        this.reportUpward = reportUpward;
    }

    /// @param windows when each of its entries is seen; none are announced where nothing is
    Mono<Void> announce(Intake form, UUID by, Map<UUID, PublicationWindow> windows, Instant edge) {
        return windows.isEmpty()
                ? Mono.empty()
                : announce(
                        List.of(form),
                        told(form, by, windows.keySet(), windows.size(), null, edge),
                        around(windows.values()));
    }

    /// The entries of a release are referred to as a whole. Forms that are published together are announced together,
    /// by
    /// the department that signed the first; the channels are those of the credit office (C4).
    Mono<Void> announceRelease(UUID release, List<Intake> forms, Instant edge) {
        var first = forms.getFirst();
        var count = forms.stream().mapToInt(AnnounceForm::accepted).sum();
        var told = told(first, Objects.requireNonNull(first.signedBy()), List.of(), count, release, edge);
        return announce(forms, told, new PublicationWindow(edge, null));
    }

    private static int accepted(Intake form) {
        var counts = form.counts();
        return counts == null ? 0 : counts.accepted();
    }

    private Mono<Void> announce(List<Intake> forms, Told told, PublicationWindow window) {
        var form = forms.getFirst();
        var rules = rules(form, window.from());
        var day = LocalDate.ofInstant(window.from(), CHINA);
        var channels = channels(rules, forms);
        return announce.publish(told, window)
                .flatMap(notice -> Flux.fromIterable(forms)
                        .concatMap(one -> intakes.announce(one.id(), notice))
                        .then(deliveries.plan(
                                new PlannedDeliveries(notice, form.department(), channels, day, window.from())))
                        .then(reportUpward.report(rules, form.department(), day, notice, window.from())));
    }

    private static List<Channel> channels(RuleVersion rules, List<Intake> forms) {
        var own = ListingChannels.ofAnybody(rules, forms.getFirst().list());
        return forms.size() == 1
                ? own
                : Stream.concat(rules.centralChannels().value().stream(), own.stream())
                        .distinct()
                        .toList();
    }

    private static RuleVersion rules(Intake form, Instant at) {
        var profile = RuleProfiles.find(form.profile()).orElseThrow();
        return profile.versionOn(LocalDate.ofInstant(at, CHINA)).orElseGet(profile::newest);
    }

    /// From the first beginning until the last end.
    private static PublicationWindow around(Collection<PublicationWindow> windows) {
        var from = windows.stream()
                .map(PublicationWindow::from)
                .min(Instant::compareTo)
                .orElseThrow();
        var isEndless = windows.stream().anyMatch(window -> window.until() == null);
        var until = windows.stream()
                .map(PublicationWindow::until)
                .filter(end -> end != null)
                .reduce((one, other) -> one.isAfter(other) ? one : other);
        return new PublicationWindow(from, isEndless ? null : until.orElse(null));
    }

    private static Told told(
            Intake form, UUID by, Collection<UUID> entries, int count, @Nullable UUID release, Instant edge) {
        return new Told(
                Occasion.FORM,
                form.profile(),
                form.department(),
                form.region(),
                Map.of(
                        "list", form.list().label(),
                        "department", form.department().name(),
                        "count", Integer.toString(count),
                        "from", Wording.day(LocalDate.ofInstant(edge, CHINA))),
                entries,
                release,
                by);
    }
}
