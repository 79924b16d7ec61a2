package org.creditportal.cms.catalogue.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One set of rules for lists, as its sources have it, in the versions that it had (R1).
///
/// @param id as `zhangdian-2018`
/// @param versions in order, numbered from 1; a later one takes over from its first day on
public record RuleProfile(String id, String title, List<SourceDocument> sources, List<RuleVersion> versions) {

    private static final Pattern ID = Pattern.compile("[a-z]+(-[0-9]{4})?");

    public RuleProfile {
        sources = List.copyOf(sources);
        versions = List.copyOf(versions);
        if (!ID.matcher(id).matches() || title.isBlank() || sources.isEmpty() || versions.isEmpty()) {
            throw new IllegalArgumentException("a profile has an id, a title, sources and versions");
        }
        demandOrder(versions);
    }

    /// The rules that hold on this day, empty before the first and after the last.
    public Optional<RuleVersion> versionOn(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> begunBy(version, day))
                .findFirst()
                .filter(version -> version.holdsOn(day));
    }

    public Optional<RuleVersion> version(int number) {
        return number < 1 || number > versions.size() ? Optional.empty() : Optional.of(versions.get(number - 1));
    }

    public RuleVersion newest() {
        return versions.getLast();
    }

    private static boolean begunBy(RuleVersion version, LocalDate day) {
        var first = version.firstDay().value();
        return first == null || !first.isAfter(day);
    }

    private static void demandOrder(List<RuleVersion> versions) {
        for (var index = 0; index < versions.size(); index++) {
            var first = versions.get(index).firstDay().value();
            var earlier = index == 0 ? null : versions.get(index - 1).firstDay().value();
            if (versions.get(index).version() != index + 1
                    || (index > 0 && first == null)
                    || (first != null && earlier != null && !first.isAfter(earlier))) {
                throw new IllegalArgumentException(
                        "versions are numbered from 1, each from a later day than the one before");
            }
        }
    }
}
