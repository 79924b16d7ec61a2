package org.creditportal.cms.store;

/// Many published rows of fictional organisations, as SQL.
public final class PublishedSamples {

    private PublishedSamples() {}

    /// The id of the row of this number, as a literal.
    public static String id(int number) {
        return "cast(md5('" + number + "') as uuid)";
    }

    /// Inserts rows of these numbers that are visible and have no end.
    public static String insert(int first, int last) {
        return """
                insert into published.entry (id, version, list, list_name, subject, name, field, region, reason,
                    department, basis, decided_on, valid_from, visible_from, visible_until, folded_name, bigrams, codes,
                    pinyin)
                select cast(md5(cast(i as text)) as uuid), 1, 'black', '严重失信主体', 'organisation', '虚构澜石' || i,
                    'general', '虚构市', '虚构事由', '市税务局', '虚构〔2026〕1号', date '2026-01-01', date '2026-01-01',
                    timestamptz '2026-01-01 00:00:00+08', 'infinity', '虚构澜石' || i, '{"虚构","构澜","澜石"}', '{}', ''
                from generate_series(%d, %d) i
                """.formatted(first, last);
    }
}
