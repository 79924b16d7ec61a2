package org.creditportal.cms.life;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Credentials;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.schedule.Job;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.cms.vocabulary.Department;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;
import reactor.core.publisher.Mono;

/// Two departments with their people, a clock that goes forward, and the jobs of a scheduler that is off. Its store is
/// its own: what holds must hold of everything in it.
final class Town {

    static final TestDatabase DATABASE = TestDatabase.create();
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int GUARD_MILLIS = 1300;

    private final OpenAccount openAccount;
    private final Credentials credentials;
    private final PortalTime time;
    private final List<Job> jobs;

    Town(OpenAccount openAccount, Credentials credentials, PortalTime time, List<Job> jobs) {
        this.openAccount = openAccount;
        this.credentials = credentials;
        this.time = time;
        this.jobs = jobs;
    }

    /// Clerk and head of either department.
    List<Account> people() {
        return Stream.of("市税务局", "市生态环境局")
                .flatMap(department -> Stream.of(Role.CLERK, Role.HEAD).map(role -> account(role, department)))
                .toList();
    }

    private Account account(Role role, String department) {
        var token = role.code() + " of " + department;
        openAccount
                .open(new NewAccount(token, role, new Department(department), "secret", token))
                .block();
        return Objects.requireNonNull(credentials.of(token).block()).account();
    }

    /// The clock stands at this day's noon in China, in the database and outside it.
    void isOn(LocalDate day) {
        var noon = day.atTime(12, 0).atZone(CHINA).toInstant();
        var offset = Duration.between(Clock.systemUTC().instant(), noon);
        DATABASE.execute("update published.installation set clock_offset = interval '" + offset.toMillis() + " ms'");
        time.moveTo(offset);
    }

    LocalDate today() {
        return LocalDate.ofInstant(time.instant(), CHINA);
    }

    /// Waits until what was decided is seen.
    void passGuard() throws InterruptedException {
        var end = Instant.now().plusMillis(GUARD_MILLIS);
        for (var left = GUARD_MILLIS;
                left > 0;
                left = (int) Duration.between(Instant.now(), end).toMillis()) {
            Thread.sleep(left);
        }
    }

    /// Does what the scheduler would do.
    Mono<Void> work(String name) {
        var due =
                jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow();
        return due.step().expand(done -> done > 0 ? due.step() : Mono.empty()).then();
    }

    /// Puts the application onto this town's database.
    static final class OnItsDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, DATABASE.settings());
        }
    }
}
