package org.creditportal.cms.reportform;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.subject.IdentityNumber;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.FictionalCodes;
import org.creditportal.cms.vocabulary.FullWidth;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.RegistrationNumber;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/// Makes decisions of all kinds and writes each down as people do.
final class WrittenDecisions {

    private static final Arbitrary<String> NOTHING = Arbitraries.of("", "-", "—", "/", " ", "\u3000", "——");

    private WrittenDecisions() {}

    static Arbitrary<Decision> of(ListKind list) {
        return Combinators.combine(subjects(), grounds(list)).as((subject, ground) -> {
            var cells = new EnumMap<FormColumn, String>(subject.cells);
            cells.putAll(ground.cells);
            return new Decision(subject.value, ground.value, cells);
        });
    }

    /// A value and the cells that say it.
    private record Said<T>(T value, Map<FormColumn, String> cells) {}

    /// A value and a text that says it.
    private record Text<T extends @Nullable Object>(T value, String text) {}

    private static Arbitrary<Said<Subject>> subjects() {
        return Arbitraries.oneOf(organisations(), people());
    }

    private static Arbitrary<Said<Subject>> organisations() {
        return Combinators.combine(names(), codes(), optional(registrations()), optional(names()))
                .as((name, code, registration, representative) -> new Said<>(
                        new Organisation(name.value, code.value, registration.value, representative.value),
                        Map.of(
                                FormColumn.NAME, name.text,
                                FormColumn.CODE, code.text,
                                FormColumn.REGISTRATION, registration.text,
                                FormColumn.REPRESENTATIVE, representative.text)));
    }

    private static Arbitrary<Said<Subject>> people() {
        return Combinators.combine(names(), Arbitraries.integers().between(0, 999), casing(), NOTHING, NOTHING)
                .as((name, sequence, casing, none, nothing) -> {
                    var number = FictionalCodes.identityNumber("19900307", sequence);
                    return new Said<>(
                            new NaturalPerson(
                                    name.value, IdentityNumber.parse(number).orElseThrow()),
                            Map.of(
                                    FormColumn.NAME,
                                    name.text,
                                    FormColumn.CODE,
                                    casing.write(number),
                                    FormColumn.REGISTRATION,
                                    none,
                                    FormColumn.REPRESENTATIVE,
                                    nothing));
                });
    }

    private static Arbitrary<Said<ListingGround>> grounds(ListKind list) {
        return Combinators.combine(
                        types(list),
                        texts(),
                        optional(texts()),
                        Arbitraries.of(Forms.DEPARTMENT, "税务局", " 市 税务局 "),
                        bases(),
                        WrittenTerms.days(),
                        WrittenTerms.validities())
                .as((type, act, outcome, department, basis, day, validity) -> new Said<>(
                        new ListingGround(
                                type.value.name(),
                                type.value.field(),
                                act.value,
                                outcome.value,
                                basis.value,
                                day.value(),
                                validity.from(day.value())),
                        new EnumMap<>(Map.of(
                                FormColumn.TYPE, type.text,
                                FormColumn.ACT, act.text,
                                FormColumn.OUTCOME, outcome.text,
                                FormColumn.DEPARTMENT, department,
                                FormColumn.BASIS, basis.text,
                                FormColumn.DECIDED_ON, day.text(),
                                FormColumn.VALIDITY, validity.writtenFor(day.value())))));
    }

    private static Arbitrary<Text<ListType>> types(ListKind list) {
        return Arbitraries.of(Forms.types(list))
                .flatMap(type -> Arbitraries.of(Stream.concat(Stream.of(type.name()), type.aliases().stream())
                                .toList())
                        .flatMap(name -> Arbitraries.of(name, " " + name + "\u3000", name.replace('A', 'ａ')))
                        .map(text -> new Text<>(type, text)));
    }

    private static Arbitrary<Text<String>> names() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withChars("澜石霁川钟表漆器有限公司号")
                                .ofMinLength(1)
                                .ofMaxLength(12),
                        Arbitraries.of("", " ", "\u3000"))
                .as((name, gap) -> new Text<>("虚构" + name, gap + "虚构" + gap + name + gap));
    }

    /// Those that carry an organisation code over too.
    private static Arbitrary<Text<UnifiedSocialCreditCode>> codes() {
        var codes = Arbitraries.integers()
                .between(0, 9_999_999)
                .flatMap(number -> Arbitraries.of(
                        FictionalCodes.creditCode(number),
                        "91990100" + FictionalCodes.organisationCode("V%07d".formatted(number)) + "W"))
                .filter(code -> UnifiedSocialCreditCode.parse(code).isPresent());
        return Combinators.combine(codes, casing())
                .as((code, casing) -> new Text<>(new UnifiedSocialCreditCode(code), casing.write(code)));
    }

    private static Arbitrary<Text<RegistrationNumber>> registrations() {
        return Combinators.combine(Arbitraries.integers().between(0, 99_999_999), casing())
                .as((sequence, casing) -> {
                    var number = FictionalCodes.registrationNumber(sequence);
                    return new Text<>(new RegistrationNumber(number), casing.write(number));
                });
    }

    private static Arbitrary<Text<LegalBasis>> bases() {
        return Arbitraries.integers()
                .between(1, 9999)
                .map(number -> "虚构决字〔2024〕%d号".formatted(number))
                .map(basis -> new Text<>(new LegalBasis(basis), basis + " "));
    }

    private static Arbitrary<Text<String>> texts() {
        return Arbitraries.strings()
                .withChars("虚构事由，。；,;\"'&<> \t\n1Aa“”")
                .ofMaxLength(40)
                .map(text -> "虚构" + text + "。")
                .map(text -> new Text<>(text.replaceAll("[\t\n]", " "), text));
    }

    private static <T> Arbitrary<Text<@Nullable T>> optional(Arbitrary<Text<T>> texts) {
        return Arbitraries.oneOf(
                texts.map(text -> new Text<@Nullable T>(text.value, text.text)),
                NOTHING.map(nothing -> new Text<@Nullable T>(null, nothing)));
    }

    private static Arbitrary<Casing> casing() {
        return Arbitraries.of(Casing.values());
    }

    /// How a code is typed.
    private enum Casing {
        PLAIN,
        SMALL,
        FULL_WIDTH,
        SPACED;

        String write(String code) {
            return switch (this) {
                case PLAIN -> code;
                case SMALL -> code.toLowerCase(Locale.ROOT);
                case FULL_WIDTH -> FullWidth.of(code);
                case SPACED -> " " + code + "\u3000";
            };
        }
    }
}
