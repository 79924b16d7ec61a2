package org.creditportal.cms.store;

import java.util.Collection;
import org.creditportal.cms.catalogue.MemorandumKind;
import org.creditportal.cms.catalogue.MemorandumNumber;

/// Numbers of memoranda in rows, and as texts such as `punishment:3` where a row holds several.
final class MemorandumNumbers {

    private MemorandumNumbers() {}

    static MemorandumNumber of(Columns row) {
        return of(row.text("kind"), row.number("number"));
    }

    static MemorandumNumber parse(String text) {
        var colon = text.indexOf(':');
        return of(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    static String[] texts(Collection<MemorandumNumber> numbers) {
        return numbers.stream().map(MemorandumNumber::toString).toArray(String[]::new);
    }

    /// The store knows no other kinds.
    private static MemorandumNumber of(String kind, int number) {
        return new MemorandumNumber(MemorandumKind.of(kind).orElseThrow(), number);
    }
}
