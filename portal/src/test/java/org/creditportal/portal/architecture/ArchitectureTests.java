package org.creditportal.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

    private static final String SEED = "org.creditportal.portal.architecture.seeded";

    private static final JavaClasses SEEDED = new ClassFileImporter().importPackages(SEED);

    @ParameterizedTest
    @MethodSource
    void holds(ArchRule rule) {
        rule.check(PROJECT);
    }

    static Stream<ArchRule> holds() {
        var rules = new Rules("org.creditportal");
        return Stream.of(
                        Stream.of(rules.packagesFormNoCycle(), rules.rawSubjectsStayInsideTheCms()),
                        rules.sights(),
                        rules.concepts(),
                        rules.searchAndTemplatesKnowNoSpring())
                .flatMap(Function.identity());
    }

    /// A rule that finds nothing to look at fails too, so only the violation itself counts.
    @ParameterizedTest
    @MethodSource
    void bites(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(SEEDED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    static Stream<ArchRule> bites() {
        var rules = new Rules(SEED);
        return Stream.concat(
                Stream.of(
                        rules.packagesFormNoCycle(),
                        rules.rawSubjectsStayInsideTheCms(),
                        rules.feature("home"),
                        rules.seesOnly("search..", "search.."),
                        rules.seesOnly("cms..", "cms..", "search"),
                        rules.seesOnly("cms.relay", "cms.relay", "cms.outbox"),
                        rules.knowsNoOther("listing"),
                        rules.knowsNoMachinery("listing"),
                        rules.knowsNoSpring("listing")),
                rules.searchAndTemplatesKnowNoSpring().limit(1));
    }

    @ParameterizedTest
    @MethodSource("holds")
    void failsWhereThereIsNothingToLookAt(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(new ClassFileImporter().importPackages("org.creditportal.nowhere")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(PROJECT.stream().map(JavaClass::getPackageName).distinct()).hasSizeGreaterThan(20);
        assertThat(undescribed(PROJECT)).isEmpty();
        assertThat(undescribed(SEEDED)).containsExactly(SEED + ".silent");
    }

    private static Set<String> undescribed(JavaClasses classes) {
        var described = classes.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith("org.creditportal.templates.generated"))
                .filter(name -> !described.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
