package org.creditportal.cms.proceeding;

import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.SubjectKind;

/// On which channels a profile wants a list announced (C2). This portal is always one of them.
final class ListingChannels {

    private static final Channel PORTAL = new Channel(Channel.Kind.PORTAL, "本平台");

    private ListingChannels() {}

    static List<Channel> of(RuleVersion rules, ListKind list, SubjectKind subject) {
        var channels = switch (list) {
            case RED -> rules.lists().red().channels().value();
            case BLACK -> rules.lists().black().channels().value();
            case WATCH -> rules.lists().watch().channels().value();
            case WARNING -> rules.lists().warning().channels().value();
        };
        var chosen =
                channels.stream().filter(channel -> isFor(channel, subject)).toList();
        return chosen.stream().anyMatch(channel -> channel.kind() == Channel.Kind.PORTAL)
                ? chosen
                : Stream.concat(Stream.of(PORTAL), chosen.stream()).toList();
    }

    /// Sites that show organisations show no person.
    private static boolean isFor(Channel channel, SubjectKind subject) {
        return switch (channel.kind()) {
            case ENTERPRISE_PUBLICITY, SOCIAL_ORGANISATION_SITE, GOVERNMENT_BODY_SITE ->
                subject == SubjectKind.ORGANISATION;
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
