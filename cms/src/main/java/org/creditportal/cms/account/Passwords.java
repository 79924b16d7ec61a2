package org.creditportal.cms.account;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Hashes passwords and checks them (Argon2id). Each takes memory and time on purpose, so no more than two at once:
/// who floods the sign-in must not take the processors from readers.
public final class Passwords {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 100;
    private static final int IDLE_SECONDS = 60;

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Scheduler threads = Schedulers.newBoundedElastic(AT_ONCE, WAITING, "passwords", IDLE_SECONDS, true);
    private final String nobodys = hashNow(OpaqueSecret.random(""));

    public Mono<String> hash(String password) {
        return apart(() -> hashNow(password));
    }

    /// Takes the same time whether there is a hash or not.
    ///
    /// @param hash what the account has, empty if there is no such account
    /// @return whether it is the account's password
    public Mono<Boolean> matches(String password, Optional<String> hash) {
        return apart(() -> encoder.matches(password, hash.orElse(nobodys)) && hash.isPresent());
    }

    private String hashNow(String password) {
        return String.valueOf(encoder.encode(password));
    }

    private <T> Mono<T> apart(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(threads);
    }
}
