-- One search: the page of hits, the total and the counts of every facet, from one look at what is visible at :at.
-- Keys ascend: key1 is the negative rank for order by relevance and else 0; key2 is the negative beginning, or the end.
-- All contents say the same of text and window; an announcement and an article have no field, no subject and no day of
-- decision, and an article has no list.
with visible as (
    select id, list, field, department, region, subject,
        folded_name, codes, visible_from, visible_until, 'entry' as content
    from published.entry e
    where visible_from <= :at and visible_until > :at
        and not exists (select from published.pending_release r where r.id = e.release)
        and (cast(:content as text[]) is null or 'entry' = any(:content))
        and cast(:announcement as text[]) is null and cast(:article as text[]) is null
        and (cast(:decidedFrom as date) is null or decided_on >= :decidedFrom)
        and (cast(:decidedTo as date) is null or decided_on <= :decidedTo)
        and (cast(:bigrams as text[]) is null or bigrams @> :bigrams)
        and not exists (
            select from unnest(cast(:chunks as text[]), cast(:begins as text[])) as chunk (text, begins)
            where not (
                strpos(folded_name, chunk.text) > 0
                or (chunk.begins in ('code', 'pinyin')
                    and exists (select from unnest(codes) code where starts_with(code, chunk.text)))
                or (chunk.begins = 'pinyin' and strpos(pinyin, ' ' || chunk.text) > 0)))
    union all
    select id, list, cast(null as text), department, region, cast(null as text),
        folded_name, codes, visible_from, visible_until, 'announcement'
    from published.announcement a
    where visible_from <= :at and visible_until > :at
        and not exists (select from published.pending_release r where r.id = a.form)
        and (cast(:content as text[]) is null or 'announcement' = any(:content))
        and (cast(:announcement as text[]) is null or kind = any(:announcement))
        and cast(:article as text[]) is null
        and cast(:decidedFrom as date) is null and cast(:decidedTo as date) is null
        and (cast(:bigrams as text[]) is null or bigrams @> :bigrams)
        and not exists (
            select from unnest(cast(:chunks as text[]), cast(:begins as text[])) as chunk (text, begins)
            where not (
                strpos(folded_name, chunk.text) > 0
                or (chunk.begins in ('code', 'pinyin')
                    and exists (select from unnest(codes) code where starts_with(code, chunk.text)))
                or (chunk.begins = 'pinyin' and strpos(pinyin, ' ' || chunk.text) > 0)))
    union all
    select id, cast(null as text), cast(null as text), department, region, cast(null as text),
        folded_name, codes, visible_from, visible_until, 'article'
    from published.article a
    where visible_from <= :at and visible_until > :at
        and (cast(:content as text[]) is null or 'article' = any(:content))
        and (cast(:article as text[]) is null or kind = any(:article))
        and cast(:announcement as text[]) is null
        and cast(:decidedFrom as date) is null and cast(:decidedTo as date) is null
        and (cast(:bigrams as text[]) is null or bigrams @> :bigrams)
        and not exists (
            select from unnest(cast(:chunks as text[]), cast(:begins as text[])) as chunk (text, begins)
            where not (
                strpos(folded_name, chunk.text) > 0
                or (chunk.begins in ('code', 'pinyin')
                    and exists (select from unnest(codes) code where starts_with(code, chunk.text)))
                or (chunk.begins = 'pinyin' and strpos(pinyin, ' ' || chunk.text) > 0)))
), matched as materialized (
    select
        id, list, field, department, region, subject,
        case when :sort = 'relevance' and :whole <> '' then case
            when folded_name = :whole or :whole = any(codes) then -2
            when starts_with(folded_name, :whole)
                or exists (select from unnest(codes) code where starts_with(code, :whole)) then -1
            else 0 end else 0 end as key1,
        case when :sort = 'ending' then case
            when visible_until = 'infinity' then 253402300799999
            else cast(extract(epoch from visible_until) * 1000 as bigint) end
            else -cast(extract(epoch from visible_from) * 1000 as bigint) end as key2,
        cast(:list as text[]) is null or list = any(:list) as in_list,
        cast(:field as text[]) is null or field = any(:field) as in_field,
        cast(:department as text[]) is null or department = any(:department) as in_department,
        cast(:region as text[]) is null or region = any(:region) as in_region,
        cast(:subject as text[]) is null or subject = any(:subject) as in_subject,
        content
    from visible
), page as (
    select id, key1, key2, content from matched
    where in_list and in_field and in_department and in_region and in_subject
        and (cast(:afterId as uuid) is null or (key1, key2, id) > (:afterKey1, :afterKey2, :afterId))
    order by key1, key2, id
    limit :size + 1
)
select 'hit' as part, content as value, id, key1, key2, cast(0 as bigint) as count
from page
union all
select 'total', null, null, 0, 0, count(*) from matched
    where in_list and in_field and in_department and in_region and in_subject
union all
select 'list', list, null, 0, 0, count(*) from matched
    where in_field and in_department and in_region and in_subject group by list
union all
select 'field', field, null, 0, 0, count(*) from matched
    where in_list and in_department and in_region and in_subject group by field
union all
select 'department', department, null, 0, 0, count(*) from matched
    where in_list and in_field and in_region and in_subject group by department
union all
select 'region', region, null, 0, 0, count(*) from matched
    where in_list and in_field and in_department and in_subject group by region
union all
select 'subject', subject, null, 0, 0, count(*) from matched
    where in_list and in_field and in_department and in_region group by subject
order by part, key1, key2, id
