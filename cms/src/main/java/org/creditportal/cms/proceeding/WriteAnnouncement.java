package org.creditportal.cms.proceeding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.announcement.Announcement;
import org.creditportal.cms.announcement.Announcements;
import org.creditportal.cms.announcement.Announcements.Kept;
import org.creditportal.cms.announcement.Contents;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.delivery.Deliveries;
import org.creditportal.cms.delivery.PlannedDeliveries;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.publication.AnnouncementPublications;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// An announcement written by hand: one account drafts it, the responsible head signs it, and it can be withdrawn (C3).
public final class WriteAnnouncement {

    private static final Channel PORTAL = new Channel(Channel.Kind.PORTAL, "本平台");

    private final Cases cases;
    private final Catalogue catalogue;
    private final Announcements announcements;
    private final Announce announce;
    private final EntryPublications publications;
    private final AnnouncementPublications published;
    private final Deliveries deliveries;

    public WriteAnnouncement(
            Cases cases,
            Catalogue catalogue,
            Announcements announcements,
            Announce announce,
            EntryPublications publications,
            AnnouncementPublications published,
            Deliveries deliveries) {
        this.cases = cases;
        this.catalogue = catalogue;
        this.announcements = announcements;
        this.announce = announce;
        this.publications = publications;
        this.published = published;
        this.deliveries = deliveries;
    }

    /// @param entries listed subjects that it tells of, by reference
    /// @param from when it is to be seen, `null` for as soon as it is signed
    /// @param until first instant at which it is seen no more, `null` for never
    public record Written(
            AnnouncementKind kind,
            String title,
            String body,
            List<UUID> entries,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /// @throws Refusal if the account may not, or the text names a subject that it refers to (mechanism 11)
    public Mono<Kept> draft(Account account, Written written) {
        if (!account.worksFor(account.department())) {
            throw new Refusal.Forbidden("只有部门的经办人和负责人可以起草公告。");
        }
        return cases.unitOfWork()
                .inOne(cases.entries()
                        .active(written.entries())
                        .collectList()
                        .doOnNext(entries -> demandReferences(account, written, entries))
                        .then(announce.number(account.department()))
                        .zipWith(catalogue.region())
                        .map(known -> announcement(account, written, known.getT1(), known.getT2()))
                        .flatMap(announcement -> record(account, written, announcement)))
                .flatMap(announcements::find);
    }

    /// @throws Refusal if the account drafted it, or it is signed already
    public Mono<Kept> sign(UUID id, Account head) {
        return cases.unitOfWork()
                .inOne(ofHead(id, head)
                        .doOnNext(kept -> demandUnsigned(kept, head))
                        .zipWith(publications.guard())
                        .flatMap(both -> publish(both.getT1(), head, both.getT2())))
                .then(announcements.find(id));
    }

    /// @throws Refusal if it is not seen, and will not be
    public Mono<Kept> withdraw(UUID id, Account head, String reason) {
        return cases.unitOfWork()
                .inOne(ofHead(id, head)
                        .zipWith(publications.guard())
                        .flatMap(both -> end(both.getT1(), head, both.getT2(), reason)))
                .then(announcements.find(id));
    }

    private Mono<Kept> ofHead(UUID id, Account head) {
        return announcements
                .find(id)
                .filter(kept -> kept.announcement().contents().department().equals(head.department()))
                .switchIfEmpty(Mono.error(() -> new Refusal.Unknown("没有这份公告。")))
                .doOnNext(kept -> {
                    if (head.role() != Role.HEAD) {
                        throw new Refusal.Forbidden("只有部门负责人可以签发或撤下公告。");
                    }
                });
    }

    private static void demandReferences(Account account, Written written, List<ActiveEntry> entries) {
        if (entries.size() != written.entries().size()
                || !entries.stream()
                        .allMatch(entry -> entry.department().equals(account.department()) && entry.isPublic())) {
            throw new Refusal.NotPossibleNow("entries 只能引用本部门正在公示的记录。");
        }
        var text = written.title() + written.body();
        if (written.kind() != AnnouncementKind.CORRECTION
                && entries.stream()
                        .anyMatch(entry -> text.contains(entry.subject().name()))) {
            throw new Refusal.NotPossibleNow("公告正文不能写出所引用主体的名称：名称随记录的公示期显示，到期即不再显示。");
        }
    }

    private static void demandUnsigned(Kept kept, Account head) {
        if (kept.window() != null) {
            throw new Refusal.NotPossibleNow("公告已经签发；现在可以：withdrawal。");
        }
        if (head.id().equals(kept.draftedBy())) {
            throw new Refusal.Forbidden("起草人不得签发，请由本部门另一位负责人签发。");
        }
    }

    private static Announcement announcement(Account account, Written written, String number, String region) {
        var contents = new Contents(
                UuidCreator.getTimeOrderedEpoch(),
                number,
                account.department(),
                region,
                Masking.text(written.title()).value(),
                Masking.text(written.body()).value());
        return Announcement.of(written.kind(), contents, written.entries(), null);
    }

    private Mono<UUID> record(Account account, Written written, Announcement announcement) {
        var id = announcement.contents().id();
        return announcements
                .record(announcement, account.id())
                .then(announcements.wish(id, written.from(), written.until()))
                .then(note(account, "draft", id))
                .thenReturn(id);
    }

    private Mono<Void> publish(Kept kept, Account head, Instant edge) {
        var announcement = kept.announcement();
        var id = announcement.contents().id();
        var window = window(kept, edge);
        var planned = new PlannedDeliveries(id, head.department(), List.of(PORTAL), null, window.from());
        return announcements
                .sign(id, head.id(), window)
                .then(announce.publish(announcement, window))
                .then(deliveries.plan(planned))
                .then(note(head, "signature", id));
    }

    private static PublicationWindow window(Kept kept, Instant edge) {
        var from = kept.wishedFrom();
        var window = new PublicationWindow(from == null || from.isBefore(edge) ? edge : from, kept.wishedUntil());
        if (window.isEmpty()) {
            throw new Refusal.NotPossibleNow("公告的公示期已经过去，请重新起草。");
        }
        return window;
    }

    private Mono<Void> end(Kept kept, Account head, Instant edge, String reason) {
        var id = kept.announcement().contents().id();
        var window = kept.window();
        if (window == null || window.isOver(edge)) {
            throw new Refusal.NotPossibleNow("公告没有在公示；现在可以：" + (window == null ? "signature" : "无") + "。");
        }
        return published
                .end(Map.of(id, edge))
                .then(announcements.withdraw(
                        id, head.id(), Masking.text(reason).value(), window.endingNoLaterThan(edge)))
                .then(note(head, "withdrawal", id));
    }

    private Mono<Void> note(Account account, String act, UUID id) {
        return cases.audit().record(List.of(new AuditRecord(account.id(), act, "announcement", id, Map.of())));
    }
}
