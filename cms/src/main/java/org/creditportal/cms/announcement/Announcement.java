package org.creditportal.cms.announcement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.jspecify.annotations.Nullable;

/// An announcement of one of the seven kinds (C3).
public sealed interface Announcement {

    AnnouncementKind kind();

    Contents contents();

    /// Listed entries that it tells of, by reference.
    Collection<UUID> entries();

    /// A large form of whose entries it tells, `null` where they are referred to one by one.
    default @Nullable UUID form() {
        return null;
    }

    /// The public is asked before a recognition (公示). The candidate is no entry yet.
    record PublicNotice(Contents contents) implements Announcement {
        @Override
        public AnnouncementKind kind() {
            return AnnouncementKind.NOTICE;
        }

        @Override
        public Collection<UUID> entries() {
            return List.of();
        }
    }

    /// Subjects were listed.
    record ListingNotice(
            Contents contents,
            Collection<UUID> entries,
            @Nullable UUID form) implements Announcement {
        @Override
        public AnnouncementKind kind() {
            return AnnouncementKind.LISTING;
        }
    }

    /// Listings ended. It carries no facts of the case.
    record ExitNotice(Contents contents, Collection<UUID> entries) implements Announcement {
        @Override
        public AnnouncementKind kind() {
            return AnnouncementKind.EXIT;
        }
    }

    /// A listing was repaired. It carries no facts of the case.
    record RepairNotice(Contents contents, Collection<UUID> entries) implements Announcement {
        @Override
        public AnnouncementKind kind() {
            return AnnouncementKind.REPAIR;
        }
    }

    /// A listing was wrong: clarification, with an apology (F4).
    record CorrectionNotice(Contents contents, Collection<UUID> entries) implements Announcement {
        @Override
        public AnnouncementKind kind() {
            return AnnouncementKind.CORRECTION;
        }
    }

    /// A public warning (A18, A19).
    record WarningNotice(Contents contents, Collection<UUID> entries) implements Announcement {
        @Override
        public AnnouncementKind kind() {
            return AnnouncementKind.WARNING;
        }
    }

    /// A standard of recognition was published or changed (A6).
    record StandardNotice(Contents contents) implements Announcement {
        @Override
        public AnnouncementKind kind() {
            return AnnouncementKind.STANDARD;
        }

        @Override
        public Collection<UUID> entries() {
            return List.of();
        }
    }

    static Announcement of(AnnouncementKind kind, Contents contents, Collection<UUID> entries, @Nullable UUID form) {
        return switch (kind) {
            case NOTICE -> new PublicNotice(contents);
            case LISTING -> new ListingNotice(contents, entries, form);
            case EXIT -> new ExitNotice(contents, entries);
            case REPAIR -> new RepairNotice(contents, entries);
            case CORRECTION -> new CorrectionNotice(contents, entries);
            case WARNING -> new WarningNotice(contents, entries);
            case STANDARD -> new StandardNotice(contents);
        };
    }
}
