package org.creditportal.cms.store;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.subject.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresSubjects implements Subjects {

    /// In order of code, so that two forms with the same new subjects wait for each other instead of deadlocking.
    private static final String ADD = """
            insert into cms.subject (id, uscc, identity_hash, identity_cipher)
            select id, uscc, decode(hash, 'hex'), decode(cipher, 'base64')
            from jsonb_to_recordset(cast(:subjects as jsonb)) as s (id uuid, uscc text, hash text, cipher text)
            order by uscc, hash
            on conflict do nothing
            """;

    private static final String FIND = """
            select id, coalesce(uscc, encode(identity_hash, 'hex')) as key
            from cms.subject
            where id in (
                select id from cms.subject where uscc = any(:codes)
                union all
                select s.id from unnest(:hashes) hash join cms.subject s on s.identity_hash = decode(hash, 'hex'))
            """;

    private static final String LOCK = """
            select id from cms.subject where id = any(:ids) order by id for no key update
            """;

    private final DatabaseClient cms;
    private final IdentityVault vault;

    PostgresSubjects(DatabaseClient cms, IdentityVault vault) {
        this.cms = cms;
        this.vault = vault;
    }

    @Override
    public Mono<Map<Subject, UUID>> enrol(Collection<Subject> subjects) {
        var keys = new HashMap<Subject, String>();
        subjects.forEach(subject -> keys.put(subject, key(subject)));
        var rows = subjects.stream().map(this::row).toList();
        return cms.sql(ADD).bind("subjects", Json.of(rows)).then().then(find(keys));
    }

    @Override
    public Mono<Void> lock(Collection<UUID> subjects) {
        return cms.sql(LOCK)
                .bind("ids", subjects.toArray(UUID[]::new))
                .map(row -> Columns.of(row).id("id"))
                .all()
                .then();
    }

    private Mono<Map<Subject, UUID>> find(Map<Subject, String> keys) {
        return cms.sql(FIND)
                .bind("codes", keys(keys, Organisation.class))
                .bind("hashes", keys(keys, NaturalPerson.class))
                .map(row ->
                        Map.entry(Columns.of(row).text("key"), Columns.of(row).id("id")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(ids -> assign(keys, ids));
    }

    private static Map<Subject, UUID> assign(Map<Subject, String> keys, Map<String, UUID> ids) {
        var assigned = new HashMap<Subject, UUID>();
        keys.forEach((subject, key) -> assigned.put(subject, Objects.requireNonNull(ids.get(key))));
        return assigned;
    }

    private static String[] keys(Map<Subject, String> keys, Class<? extends Subject> kind) {
        return keys.entrySet().stream()
                .filter(entry -> kind.isInstance(entry.getKey()))
                .map(Map.Entry::getValue)
                .toArray(String[]::new);
    }

    private String key(Subject subject) {
        return switch (subject) {
            case Organisation organisation -> organisation.code().value();
            case NaturalPerson person -> vault.hash(person.identity());
        };
    }

    private SubjectRow row(Subject subject) {
        return switch (subject) {
            case Organisation organisation ->
                new SubjectRow(
                        UuidCreator.getTimeOrderedEpoch(), organisation.code().value(), null, null);
            case NaturalPerson person ->
                new SubjectRow(
                        UuidCreator.getTimeOrderedEpoch(),
                        null,
                        vault.hash(person.identity()),
                        Base64.getEncoder().encodeToString(vault.encrypt(person.identity())));
        };
    }

    private record SubjectRow(
            UUID id,
            @Nullable String uscc,
            @Nullable String hash,
            @Nullable String cipher) {}
}
