package org.creditportal.cms.proceeding;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.catalogue.profile.Ruling;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.Listed;
import org.creditportal.cms.vocabulary.ListKind;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What is listed of a subject and cannot stand beside a new listing of it (A13, A17).
record Excluded(ListEntries entries) {

    Mono<List<Listed>> by(EntryRecord entry) {
        var subject = List.of(entry.subjectId());
        var isEndedByWatch = Rules.of(entry).endsRed(ListKind.WATCH);
        return (switch (entry.list()) {
                    case RED -> Flux.concat(listed(subject, ListKind.BLACK), onWatch(subject, isEndedByWatch));
                    case BLACK -> Flux.concat(listed(subject, ListKind.RED), goingOver(entry, subject));
                    case WATCH -> isEndedByWatch ? listed(subject, ListKind.RED) : Flux.<Listed>empty();
                    case WARNING -> Flux.<Listed>empty();
                })
                .collectList();
    }

    /// Of a form: red and black only, which no rules let stand beside each other.
    ///
    /// @param subjects those of the rows
    Mono<List<Listed>> by(Intake form, Collection<UUID> subjects) {
        return (switch (form.list()) {
                    case RED -> listed(subjects, ListKind.BLACK);
                    case BLACK -> listed(subjects, ListKind.RED);
                    case WATCH, WARNING -> Flux.<Listed>empty();
                })
                .collectList();
    }

    /// Why a subject does not come on red while it is on one of the lists that end red.
    static Ruling ruling(RuleVersion rules) {
        var endedBy = rules.transitions().redEndedBy();
        var lists = endedBy.value().contains(ListKind.WATCH) ? "黑名单或重点关注名单" : "黑名单";
        return new Ruling.Forbidden(endedBy.by(), "该主体正在" + lists + "有效期内，不得列入红名单（交叉比对）");
    }

    private Flux<Listed> onWatch(Collection<UUID> subject, boolean isExclusive) {
        return isExclusive ? listed(subject, ListKind.WATCH) : Flux.empty();
    }

    /// Who acts severely goes over from watch to black in that field (A17).
    private Flux<Listed> goingOver(EntryRecord black, List<UUID> subject) {
        return listed(subject, ListKind.WATCH)
                .collectMap(Listed::entry)
                .flatMapMany(watches -> entries.active(watches.keySet())
                        .filter(watch -> watch.record()
                                .ground()
                                .field()
                                .equals(black.ground().field()))
                        .map(watch -> Objects.requireNonNull(watches.get(watch.id()))));
    }

    private Flux<Listed> listed(Collection<UUID> subject, ListKind list) {
        return entries.listed(subject, list);
    }
}
