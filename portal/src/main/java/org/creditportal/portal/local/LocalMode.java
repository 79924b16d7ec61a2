package org.creditportal.portal.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/// Puts everything that an operator configures into the environment, after it has started the servers, or, with
/// `--local.join`, found those of the portal that runs already. In any other profile it refuses what only local mode
/// knows.
final class LocalMode implements EnvironmentPostProcessor {

    static final String PROFILE = "local";
    private static final String DROP = "local.drop";
    private static final String JOIN = "local.join";
    static final String CLOCK = "portal.clock";
    static final String ENTRIES = "demo.entries";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final int MOST_ENTRIES = 5_000_000;
    private static final Map<String, String> SWITCHES = Map.of("PORTAL_RELAY", "off", "PORTAL_LIMITS", "off");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            if (environment.acceptsProfiles(Profiles.of(PROFILE))) {
                enter(environment);
            } else {
                refuse(environment, System.getenv());
            }
        } catch (NotStartedException e) {
            Progress.complain("未能启动 Not started: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void enter(ConfigurableEnvironment environment) {
        ParentWatch.begin();
        var folder = LocalFolder.in(Path.of(""));
        folder.create();
        var isJoining = isOn(environment, JOIN);
        var values = isJoining ? join(folder) : start(folder, environment);
        var sources = environment.getPropertySources();
        sources.addFirst(new MapPropertySource("local", values));
        if (isJoining) {
            sources.addLast(new MapPropertySource("localDefaults", Map.of("server.port", "0")));
        }
    }

    private static Map<String, Object> start(LocalFolder folder, ConfigurableEnvironment environment) {
        Optional.ofNullable(environment.getProperty(CLOCK)).ifPresent(LocalClock::instant);
        entries(environment.getProperty(ENTRIES));
        var lock = PortalLock.take(folder.lock()).orElseThrow(() -> occupied(folder));
        LocalFolder.delete(folder.servers());
        if (isOn(environment, DROP)) {
            folder.drop();
            Progress.say("已清空 Dropped: " + folder.path());
        }
        var secrets = Secrets.keptIn(folder.secrets());
        var servers = Servers.start(folder, secrets, elasticsearchHome(environment));
        var watch = ServerWatch.over(servers);
        SpringApplication.getShutdownHandlers().add(() -> {
            try (lock) {
                LocalFolder.delete(folder.servers());
                watch.close();
                servers.close();
            }
        });
        PropertyFile.write(folder.servers(), servers.addresses());
        return LocalSettings.of(folder, servers.addresses(), secrets, LocalSettings.Node.FIRST);
    }

    /// The lock can be taken only if nobody runs whom one could join.
    private static Map<String, Object> join(LocalFolder folder) {
        var lock = PortalLock.take(folder.lock());
        lock.ifPresent(PortalLock::close);
        if (lock.isPresent()) {
            throw new NotStartedException(
                    "no portal runs in " + folder.path() + " that could be joined; start one without --" + JOIN);
        }
        return Optional.of(folder.servers())
                .filter(file -> file.toFile().exists())
                .map(PropertyFile::read)
                .map(servers ->
                        LocalSettings.of(folder, servers, Secrets.keptIn(folder.secrets()), LocalSettings.Node.JOINED))
                .orElseThrow(() -> new NotStartedException("the portal in " + folder.path() + " is still starting"));
    }

    private static NotStartedException occupied(LocalFolder folder) {
        return new NotStartedException("process %s runs a portal in %s; a second node on its store: %s"
                .formatted(PortalLock.holder(folder.lock()), folder.path(), SecondNode.COMMAND));
    }

    private static Path elasticsearchHome(ConfigurableEnvironment environment) {
        var home = environment.getProperty("portal.local.elasticsearch-home");
        if (home == null) {
            throw new NotStartedException("portal.local.elasticsearch-home names no unpacked Elasticsearch; "
                    + "`./mvnw -pl portal -am spring-boot:run` does");
        }
        return Path.of(home);
    }

    /// @param variables of the operating system
    static void refuse(ConfigurableEnvironment environment, Map<String, String> variables) {
        for (var key : List.of(CLOCK, DROP, JOIN, ENTRIES)) {
            if (environment.containsProperty(key)) {
                throw new NotStartedException(key + " exists in local mode only");
            }
        }
        SWITCHES.forEach((variable, value) -> {
            if (value.equals(variables.get(variable))) {
                throw new NotStartedException(variable + "=" + value + " exists in local mode only");
            }
        });
    }

    /// How many entries are asked for; empty if nobody asks.
    ///
    /// @throws NotStartedException if it is no such number
    static OptionalInt entries(@Nullable String text) {
        if (text == null) {
            return OptionalInt.empty();
        }
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) > MOST_ENTRIES) {
            throw new NotStartedException(
                    "--%s is a number from 0 to %,d, as in --%s=1000000".formatted(ENTRIES, MOST_ENTRIES, ENTRIES));
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private static boolean isOn(ConfigurableEnvironment environment, String flag) {
        return environment.containsProperty(flag) && !Objects.equals(environment.getProperty(flag), "false");
    }
}
