package org.creditportal.portal.faults;

import java.time.Instant;

/// Ends entries of a form at one instant that is known well ahead, and has the index told of all of them.
final class Ends {

    private static final String INSTANT = """
            select to_char(published.release_instant(interval '5 s') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
            """;

    private Ends() {}

    /// @param ended how many, from the form's last row on
    /// @return the instant
    static Instant plan(Store store, String form, int ended) {
        var instant = store.one(INSTANT);
        store.execute("""
                with changed as (
                    update published.entry p
                    set version = p.version + 1,
                        visible_until = case when e.place <= %2$d then timestamptz '%3$s' else visible_until end
                    from (select id, row_number() over (order by row desc) as place from cms.entry where intake = '%1$s') e
                    where p.id = e.id
                    returning p.id, p.version
                ), edge as (
                    insert into published.edge values ('%3$s') on conflict do nothing
                )
                insert into published.outbox (content, content_id, version, effect_at)
                select 'entry', id, version, '%3$s' from changed
                """.formatted(form, ended, instant));
        return Instant.parse(instant);
    }
}
