package org.creditportal.cms.api;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.catalogue.profile.ListRules;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.catalogue.profile.RuleVersion;

/// The channels that the profiles name.
final class ProfileChannels {

    private static final List<Channel> ALL = RuleProfiles.all().stream()
            .flatMap(profile -> profile.versions().stream())
            .flatMap(ProfileChannels::of)
            .distinct()
            .sorted(Comparator.comparing(Channel::kind).thenComparing(Channel::name))
            .toList();

    private ProfileChannels() {}

    /// Each once, by kind and name.
    static List<Channel> all() {
        return ALL;
    }

    private static Stream<Channel> of(RuleVersion version) {
        var lists = version.lists();
        var ofLists = Stream.of(lists.red(), lists.black(), lists.watch()).flatMap(ProfileChannels::of);
        return Stream.of(
                        ofLists,
                        lists.warning().channels().value().stream(),
                        version.centralChannels().value().stream())
                .flatMap(channels -> channels);
    }

    private static Stream<Channel> of(ListRules rules) {
        return Stream.concat(rules.channels().value().stream(), rules.publicNotice().channels().value().stream());
    }
}
