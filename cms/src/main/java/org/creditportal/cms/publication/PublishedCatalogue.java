package org.creditportal.cms.publication;

import java.util.List;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/// Reads the public catalogues: what lists exist, in which fields, kept by whom, and what follows from them.
public interface PublishedCatalogue {

    /// In the catalogue's order.
    Flux<ListedType> lists();

    Flux<Field> fields();

    /// Names of the recognising departments, in the catalogue's order.
    Flux<String> departments();

    /// By kind (punishment, reward, mixed), then number.
    Flux<Memorandum> memoranda();

    /// By number.
    Flux<Duty> duties();

    /// @param list which of the four lists
    /// @param name of the list type
    /// @param field code of the field
    /// @param legalBasis by which the list exists
    record ListedType(ListKind list, String name, String field, String legalBasis) {}

    /// @param code stable code
    /// @param label Chinese name
    /// @param fieldClass the statutory class that it belongs to, `null` for 综合
    record Field(String code, String label, @Nullable String fieldClass) {}

    /// @param kind `punishment`, `reward` or `mixed`
    /// @param number in its kind, from 1
    record Memorandum(String kind, int number, String title, String documentNumber) {}

    /// @param number from 1
    /// @param departments named by the duty; may be empty where it is generic
    /// @param text the duty in full
    /// @param memoranda that the departments lead
    record Duty(int number, List<String> departments, String text, List<Led> memoranda) {}

    /// A reference to a [Memorandum].
    record Led(String kind, int number) {}
}
