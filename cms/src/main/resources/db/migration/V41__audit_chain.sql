-- Each act is chained to all before it: who changes or removes one later is found out. Rows are sealed after they are committed, in
-- the order in which the sealer finds them, so that no act waits for another. The salt keeps a digest from telling what it is of.
create table cms.audit_seal (
    position  bigint primary key,
    audit     uuid not null unique,
    salt      bytea not null,
    digest    bytea not null,
    chain     bytea not null,
    sealed_at timestamptz not null default clock_timestamp()
);

alter table cms.audit add column sealed boolean not null default false;
create index audit_unsealed on cms.audit (id) where not sealed;

create function cms.audit_digest(salt bytea, act cms.audit) returns bytea
    language sql immutable
    as $$ select sha256(salt || convert_to(concat_ws('|',
        act.id, extract(epoch from act.at), act.account, act.act, act.content, act.content_id, act.before, act.after), 'UTF8')) $$;

-- Seals at most so many acts; returns how many.
create function cms.seal_audit(most int) returns int
    language plpgsql
    as $$
    declare
        act cms.audit;
        place bigint;
        link bytea;
        grain bytea;
        sum bytea;
        done int := 0;
    begin
        lock table cms.audit_seal in exclusive mode;
        select position, chain into place, link from cms.audit_seal order by position desc limit 1;
        place := coalesce(place, 0);
        link := coalesce(link, sha256(''));
        for act in select * from cms.audit where not sealed order by id limit most for update loop
            place := place + 1;
            grain := uuid_send(gen_random_uuid());
            sum := cms.audit_digest(grain, act);
            link := sha256(link || sum);
            insert into cms.audit_seal (position, audit, salt, digest, chain) values (place, act.id, grain, sum, link);
            update cms.audit set sealed = true where id = act.id;
            done := done + 1;
        end loop;
        return done;
    end $$;

-- The first seal that does not fit what stands before it or the act that it seals; null if all do.
create function cms.audit_fault() returns bigint
    language sql stable
    as $$
        select min(s.position)
        from (
            select position, audit, salt, digest, chain,
                lag(chain, 1, sha256('')) over (order by position) as before,
                lag(position, 1, 0::bigint) over (order by position) as place
            from cms.audit_seal) s
        left join cms.audit a on a.id = s.audit
        where a.id is null
            or s.position <> s.place + 1
            or s.digest <> cms.audit_digest(s.salt, a)
            or s.chain <> sha256(s.before || s.digest) $$;
