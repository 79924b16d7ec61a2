package org.creditportal.cms.store;

import java.util.UUID;

/// Rows of `published.announcement` as a test needs them, and the table where there is none yet.
final class AnnouncementTable {

    private AnnouncementTable() {}

    static void make(TestDatabase database) {
        database.execute("""
                create table if not exists published.announcement (
                    id uuid primary key, version bigint not null, kind text not null, list text, number text not null,
                    title text not null, body text not null, department text not null, region text not null, form uuid,
                    visible_from timestamptz not null, visible_until timestamptz not null)
                """);
        database.execute("grant select, insert, update, delete on published.announcement to portal_cms");
    }

    /// @param from an SQL expression of an instant
    static void insert(TestDatabase database, UUID id, String from, String until) {
        database.execute("""
                insert into published.announcement (id, version, kind, list, number, title, body, department, region,
                    visible_from, visible_until)
                values ('%s', 1, 'exit', 'black', '虚税公告〔2026〕1号', '虚构退出公告', '虚构正文', '市税务局', '虚构市', %s, %s)
                """.formatted(id, from, until));
    }
}
