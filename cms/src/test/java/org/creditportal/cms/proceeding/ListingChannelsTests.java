package org.creditportal.cms.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.subject.IdentityNumber;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.FictionalCodes;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C2: the site of a registry shows what it registers")
class ListingChannelsTests {

    private static final RuleVersion RULES =
            RuleProfiles.find("zhangdian-2018").orElseThrow().newest();

    @Test
    void ofItsOwnKindOnly() {
        assertThat(sites(organisation("91"))).containsExactly(Channel.Kind.ENTERPRISE_PUBLICITY);
        assertThat(sites(organisation("51"))).containsExactly(Channel.Kind.SOCIAL_ORGANISATION_SITE);
        assertThat(sites(organisation("11"))).containsExactly(Channel.Kind.GOVERNMENT_BODY_SITE);
        assertThat(sites(organisation("81"))).isEmpty();
    }

    @Test
    void noPerson() {
        var identity = FictionalCodes.identityNumber("19900307", 77);
        assertThat(sites(
                        new NaturalPerson("虚构某甲", IdentityNumber.parse(identity).orElseThrow())))
                .isEmpty();
    }

    @Test
    void allThatAFormMayHold() {
        assertThat(kinds(ListingChannels.ofAnybody(RULES, ListKind.BLACK)))
                .contains(
                        Channel.Kind.ENTERPRISE_PUBLICITY,
                        Channel.Kind.SOCIAL_ORGANISATION_SITE,
                        Channel.Kind.GOVERNMENT_BODY_SITE);
    }

    private static List<Channel.Kind> sites(Subject subject) {
        var registries = List.of(
                Channel.Kind.ENTERPRISE_PUBLICITY,
                Channel.Kind.SOCIAL_ORGANISATION_SITE,
                Channel.Kind.GOVERNMENT_BODY_SITE);
        return kinds(ListingChannels.of(RULES, ListKind.BLACK, subject)).stream()
                .filter(registries::contains)
                .toList();
    }

    private static List<Channel.Kind> kinds(List<Channel> channels) {
        return channels.stream().map(Channel::kind).toList();
    }

    private static Subject organisation(String kind) {
        var code = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> kind + "990100M00000001" + (char) check)
                .flatMap(text -> UnifiedSocialCreditCode.parse(text).stream())
                .findFirst()
                .orElseThrow();
        return new Organisation("虚构主体", code, null, null);
    }
}
