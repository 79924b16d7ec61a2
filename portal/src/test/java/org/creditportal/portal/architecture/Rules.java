package org.creditportal.portal.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/// The rules, over a root package so that they can be tried on a seeded violation.
record Rules(String root) {

    private static final List<String> FEATURES = List.of(
            "home",
            "listing",
            "subject",
            "announcement",
            "article",
            "search",
            "catalogue",
            "documentation",
            "media",
            "sitemap",
            "status");

    /// Those that are built.
    private static final List<String> CONCEPTS = List.of("listing", "announcement", "article", "catalogue", "media");

    private static final List<String> ALL_CONCEPTS = List.of("listing", "announcement", "article", "media", "casework");

    private static final String[] WHAT_READERS_SEE = {
        "cms.publication", "cms.vocabulary..", "search", "search.text", "templates"
    };

    ArchRule packagesFormNoCycle() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /// Who may see whom: nothing else of this project.
    Stream<ArchRule> sights() {
        return Stream.concat(
                Stream.of(
                        seesOnly("search..", "search.."),
                        seesOnly("templates..", "templates.."),
                        seesOnly("cms..", "cms..", "search", "search.text", "templates", "templates.workbench"),
                        seesOnly("cms.desk", "cms.desk", "cms.vocabulary"),
                        seesOnly(
                                "cms.workbench",
                                "cms.workbench",
                                "cms.access",
                                "cms.account",
                                "cms.article",
                                "cms.catalogue..",
                                "cms.desk",
                                "cms.listing",
                                "cms.proceeding",
                                "cms.publication",
                                "cms.vocabulary..",
                                "templates",
                                "templates.workbench"),
                        seesOnly("cms.vocabulary..", "cms.vocabulary.."),
                        seesOnly("cms.outbox", "cms.outbox"),
                        seesOnly("cms.schedule", "cms.schedule"),
                        seesOnly("cms.account", "cms.account", "cms.vocabulary"),
                        seesOnly("cms.access", "cms.access", "cms.account", "cms.vocabulary"),
                        seesOnly("cms.delivery", "cms.delivery", "cms.catalogue.profile", "cms.vocabulary.."),
                        seesOnly("cms.push", "cms.push", "cms.delivery", "cms.schedule", "cms.vocabulary.."),
                        seesOnly(
                                "cms.relay",
                                "cms.relay",
                                "cms.outbox",
                                "cms.publication",
                                "cms.vocabulary..",
                                "search",
                                "search.text"),
                        seesOnly("portal.web", with("portal.web"))),
                FEATURES.stream().map(this::feature));
    }

    /// A feature knows no other feature, and of all else only what readers may see.
    ArchRule feature(String name) {
        return seesOnly("portal." + name + "..", with("portal." + name + "..", "portal.web"));
    }

    ArchRule seesOnly(String part, String... seen) {
        return classes()
                .that()
                .resideInAPackage(in(part))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(root + "..").or(resideInAnyPackage(in(seen))))
                .as(part + " sees only " + String.join(", ", seen));
    }

    ArchRule rawSubjectsStayInsideTheCms() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("cms.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("cms.subject.."));
    }

    Stream<ArchRule> concepts() {
        return CONCEPTS.stream()
                .flatMap(
                        concept -> Stream.of(knowsNoOther(concept), knowsNoMachinery(concept), knowsNoSpring(concept)));
    }

    ArchRule knowsNoOther(String concept) {
        return noClasses()
                .that()
                .resideInAPackage(in("cms." + concept + ".."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ALL_CONCEPTS.stream()
                        .filter(other -> !other.equals(concept))
                        .map(other -> in("cms." + other + ".."))
                        .toArray(String[]::new));
    }

    ArchRule knowsNoMachinery(String concept) {
        return noClasses()
                .that()
                .resideInAPackage(in("cms." + concept + ".."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("cms.store..", "cms.api..", "cms.proceeding.."));
    }

    ArchRule knowsNoSpring(String concept) {
        return noClasses()
                .that()
                .resideInAPackage(in("cms." + concept + ".."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..");
    }

    Stream<ArchRule> searchAndTemplatesKnowNoSpring() {
        return Stream.of("search..", "templates..")
                .map(part -> noClasses()
                        .that()
                        .resideInAPackage(in(part))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.."));
    }

    private static String[] with(String... own) {
        return Stream.concat(Stream.of(own), Stream.of(WHAT_READERS_SEE)).toArray(String[]::new);
    }

    private String in(String part) {
        return root + "." + part;
    }

    private String[] in(String... parts) {
        return Stream.of(parts).map(this::in).toArray(String[]::new);
    }
}
