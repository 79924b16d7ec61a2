package org.creditportal.portal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/// The rules, over a root package so that they can be tried on a seeded violation.
record Rules(String root) {

    private static final List<String> FEATURES = List.of("home", "listing", "subject", "search", "catalogue", "status");

    private static final List<String> CONCEPTS = List.of("listing");

    ArchRule packagesFormNoCycle() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    ArchRule searchAndTemplatesKnowNobody() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("search"), in("templates"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("cms"), in("portal"), "org.springframework..");
    }

    ArchRule searchAndTemplatesDoNotKnowEachOther() {
        return slices().matching(root + ".(search|templates)..").should().notDependOnEachOther();
    }

    ArchRule cmsDoesNotKnowThePortal() {
        return noClasses()
                .that()
                .resideInAPackage(in("cms"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("portal"));
    }

    /// The public reader sees only what was published, never what is on record.
    ArchRule readersSeeOnlyWhatWasPublished() {
        return noClasses()
                .that()
                .resideInAnyPackage(Stream.concat(Stream.of("web"), FEATURES.stream())
                        .map(feature -> in("portal." + feature))
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(in("cms"))
                        .and(describe(
                                "are neither publication nor vocabulary",
                                type -> !isIn(type, "cms.publication") && !isIn(type, "cms.vocabulary"))));
    }

    ArchRule rawSubjectsStayInsideTheCms() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("cms"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("cms.subject"));
    }

    ArchRule searchIsSeenByItsFaceOnly() {
        return noClasses()
                .that()
                .resideInAPackage(in("portal.*"))
                .and()
                .resideOutsideOfPackage(in("portal.local"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("search.query"), in("search.index"), in("search.elasticsearch"));
    }

    List<ArchRule> featuresDoNotKnowEachOther() {
        return FEATURES.stream().map(this::knowsNoOther).toList();
    }

    List<ArchRule> conceptsKnowNeitherStoreNorApiNorSpring() {
        return CONCEPTS.stream()
                .<ArchRule>map(concept -> noClasses()
                        .that()
                        .resideInAPackage(in("cms." + concept))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                in("cms.store"), in("cms.api"), in("cms.proceeding"), "org.springframework.."))
                .toList();
    }

    ArchRule theRelaySeesOutboxPublicationAndSearch() {
        return noClasses()
                .that()
                .resideInAPackage(in("cms.relay"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("cms.listing"), in("cms.subject"), in("cms.store"), in("cms.api"));
    }

    private ArchRule knowsNoOther(String feature) {
        var others = FEATURES.stream()
                .filter(other -> !other.equals(feature))
                .map(other -> in("portal." + other))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(in("portal." + feature))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    private boolean isIn(JavaClass type, String part) {
        var name = type.getPackageName();
        return name.equals(root + "." + part) || name.startsWith(root + "." + part + ".");
    }

    private String in(String part) {
        return root + "." + part + "..";
    }
}
