package org.creditportal.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The structure is what the documents say it is, and the rules that say so have teeth.
class ArchitectureTests {

    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.creditportal");

    private static final JavaClasses SEEDED =
            new ClassFileImporter().importPackages("org.creditportal.portal.architecture.seeded");

    @ParameterizedTest
    @MethodSource
    void holds(ArchRule rule) {
        rule.check(PROJECT);
    }

    static Stream<ArchRule> holds() {
        return all(new Rules("org.creditportal"));
    }

    @ParameterizedTest
    @MethodSource
    void bites(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(SEEDED)).isInstanceOf(AssertionError.class);
    }

    static Stream<ArchRule> bites() {
        var rules = new Rules("org.creditportal.portal.architecture.seeded");
        return Stream.of(
                rules.packagesFormNoCycle(),
                rules.searchAndTemplatesKnowNobody(),
                rules.searchAndTemplatesDoNotKnowEachOther(),
                rules.cmsDoesNotKnowThePortal(),
                rules.readersSeeOnlyWhatWasPublished(),
                rules.rawSubjectsStayInsideTheCms(),
                rules.searchIsSeenByItsFaceOnly(),
                rules.featuresDoNotKnowEachOther().getFirst(),
                rules.conceptsKnowNeitherStoreNorApiNorSpring().getFirst(),
                rules.theRelaySeesOutboxPublicationAndSearch());
    }

    @Test
    void everyPackageSaysWhatItIs() {
        var packages = PROJECT.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith("org.creditportal.templates.generated"))
                .collect(Collectors.toCollection(TreeSet::new));
        var described = PROJECT.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(packages).hasSizeGreaterThan(20).isSubsetOf(described);
    }

    private static Stream<ArchRule> all(Rules rules) {
        return Stream.of(
                        List.of(
                                rules.packagesFormNoCycle(),
                                rules.searchAndTemplatesKnowNobody(),
                                rules.searchAndTemplatesDoNotKnowEachOther(),
                                rules.cmsDoesNotKnowThePortal(),
                                rules.readersSeeOnlyWhatWasPublished(),
                                rules.rawSubjectsStayInsideTheCms(),
                                rules.searchIsSeenByItsFaceOnly(),
                                rules.theRelaySeesOutboxPublicationAndSearch()),
                        rules.featuresDoNotKnowEachOther(),
                        rules.conceptsKnowNeitherStoreNorApiNorSpring())
                .flatMap(List::stream);
    }
}
