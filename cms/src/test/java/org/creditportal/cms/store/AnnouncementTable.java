package org.creditportal.cms.store;

import java.util.UUID;

/// Rows of `published.announcement` as a test needs them.
final class AnnouncementTable {

    private AnnouncementTable() {}

    /// @param from an SQL expression of an instant
    /// @param until likewise
    static void insert(TestDatabase database, UUID id, String from, String until) {
        database.execute("""
                insert into published.announcement (id, version, kind, list, number, title, body, department, region,
                    visible_from, visible_until, folded_name, bigrams, codes, pinyin)
                values ('%s', 1, 'exit', 'black', '虚税公告〔2026〕1号', '虚构退出公告', '虚构正文', '市税务局', '虚构市', %s, %s,
                    '', '{}', '{}', '')
                """.formatted(id, from, until));
    }
}
