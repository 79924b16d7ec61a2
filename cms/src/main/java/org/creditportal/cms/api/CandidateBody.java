package org.creditportal.cms.api;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.proceeding.RecordCandidate.Proposed;
import org.creditportal.cms.subject.IdentityNumber;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.Degree;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.RegistrationNumber;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/// What a candidate is recorded with.
record CandidateBody(ActBody body) {

    private static final Set<String> MEMBERS =
            Set.of("list", "listName", "field", "region", "profile", "subject", "reason", "outcome", "basis", "degree");

    private static final Set<String> OF_SUBJECT =
            Set.of("type", "name", "uscc", "id", "registrationNumber", "legalRepresentative");

    private static final String USUAL_PROFILE = "yingkou-2019";
    private static final String GENERAL = "general";

    /// @throws ApiProblem 400
    static CandidateBody parse(String body) {
        return new CandidateBody(ActBody.parse(body, MEMBERS));
    }

    ListKind list() {
        return ListKind.of(body.text("list")).orElseThrow(() -> ApiProblem.badRequest("list 只能是 red、black 或 watch。"));
    }

    /// @param types those of the list in the catalogue
    Proposed proposed(List<ListType> types, String region) {
        var ownRegion = body.textOrNull("region");
        return new Proposed(
                subject(),
                type(types),
                ownRegion == null ? region : ownRegion,
                profile(),
                body.text("reason"),
                body.textOrNull("outcome"),
                new LegalBasis(body.text("basis")),
                degree(body));
    }

    static @Nullable Degree degree(ActBody body) {
        var code = body.textOrNull("degree");
        return code == null
                ? null
                : Arrays.stream(Degree.values())
                        .filter(degree -> degree.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> ApiProblem.badRequest("degree 只能是 minor、general 或 severe。"));
    }

    private String profile() {
        var profile = Objects.requireNonNullElse(body.textOrNull("profile"), USUAL_PROFILE);
        if (RuleProfiles.find(profile).isEmpty()) {
            throw ApiProblem.badRequest("profile 只能是 " + String.join("、", RuleProfiles.ids()) + "。");
        }
        return profile;
    }

    private ListType type(List<ListType> types) {
        var name = body.textOrNull("listName");
        var field = Objects.requireNonNullElse(body.textOrNull("field"), GENERAL);
        return types.stream()
                .filter(type -> name == null
                        ? type.field().equals(field)
                        : type.name().equals(name) || type.aliases().contains(name))
                .findFirst()
                .orElseThrow(() -> ApiProblem.badRequest("目录中没有这个名单；请在 listName 中写目录里的名称，见 /api/v1/lists。"));
    }

    private Subject subject() {
        var subject = body.object("subject", OF_SUBJECT);
        var type = subject.text("type");
        return switch (type) {
            case "organisation" -> organisation(subject);
            case "person" -> new NaturalPerson(subject.text("name"), identity(subject));
            default -> throw ApiProblem.badRequest("subject.type 只能是 organisation 或 person。");
        };
    }

    private static Organisation organisation(ActBody subject) {
        var registration = subject.textOrNull("registrationNumber");
        return new Organisation(
                subject.text("name"),
                demand(UnifiedSocialCreditCode.parse(subject.text("uscc")), "subject.uscc 不是有效的统一社会信用代码，请核对 18 位字符。"),
                registration == null
                        ? null
                        : demand(RegistrationNumber.parse(registration), "subject.registrationNumber 不是有效的工商注册登记号。"),
                subject.textOrNull("legalRepresentative"));
    }

    private static IdentityNumber identity(ActBody subject) {
        return demand(IdentityNumber.parse(subject.text("id")), "subject.id 不是有效的公民身份号码，请核对 18 位字符。");
    }

    private static <T> T demand(Optional<T> value, String otherwise) {
        return value.orElseThrow(() -> ApiProblem.badRequest(otherwise));
    }
}
