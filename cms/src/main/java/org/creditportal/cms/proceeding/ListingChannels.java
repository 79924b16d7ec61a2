package org.creditportal.cms.proceeding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.ListKind;

/// On which channels a profile wants a list announced (C2). This portal is always one of them.
final class ListingChannels {

    private static final Channel PORTAL = new Channel(Channel.Kind.PORTAL, "本平台");

    private ListingChannels() {}

    /// Of a form, which may hold subjects of any kind.
    static List<Channel> ofAnybody(RuleVersion rules, ListKind list) {
        return of(rules, list, EnumSet.allOf(Registry.class));
    }

    static List<Channel> of(RuleVersion rules, ListKind list, Subject subject) {
        return of(rules, list, EnumSet.of(Registry.of(subject)));
    }

    /// @param registries where the subjects are registered
    static List<Channel> of(RuleVersion rules, ListKind list, Set<Registry> registries) {
        var channels = switch (list) {
            case RED -> rules.lists().red().channels().value();
            case BLACK -> rules.lists().black().channels().value();
            case WATCH -> rules.lists().watch().channels().value();
            case WARNING -> rules.lists().warning().channels().value();
        };
        var chosen =
                channels.stream().filter(channel -> isFor(channel, registries)).toList();
        return chosen.stream().anyMatch(channel -> channel.kind() == Channel.Kind.PORTAL)
                ? chosen
                : Stream.concat(Stream.of(PORTAL), chosen.stream()).toList();
    }

    /// The site of a registry shows what it registers, and no person.
    private static boolean isFor(Channel channel, Set<Registry> registries) {
        return switch (channel.kind()) {
            case ENTERPRISE_PUBLICITY -> registries.contains(Registry.MARKET_REGULATION);
            case SOCIAL_ORGANISATION_SITE -> registries.contains(Registry.CIVIL_AFFAIRS);
            case GOVERNMENT_BODY_SITE -> registries.contains(Registry.GOVERNMENT_BODIES);
            case DEPARTMENT_SITE,
                    PORTAL,
                    UPPER_SITE,
                    CREDIT_CHINA,
                    GOVERNMENT_SITE,
                    NEWSPAPER,
                    BROADCASTER,
                    NEWS_MEDIA -> true;
        };
    }
}
