package org.creditportal.cms.vocabulary.article;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A typical case of dishonesty (D2), or of joint reward or punishment (D3).
///
/// @param field of the list catalogue, for example `税收`; may be empty
/// @param basis law or document that it stands on
/// @param measures what was done; may be empty
/// @param entries listed subjects that it is about, by reference
public record CaseFields(@Nullable CaseType type, String field, String basis, String measures, List<UUID> entries)
        implements ArticleFields {

    @Override
    public ArticleKind kind() {
        return ArticleKind.CASE;
    }

    @Override
    public List<Fault> faults() {
        return Fault.among(Fault.missing("type", "案例类型", type), Fault.blank("basis", "依据", basis));
    }

    @Override
    public CaseFields texts(UnaryOperator<String> replacement) {
        return new CaseFields(
                type, replacement.apply(field), replacement.apply(basis), replacement.apply(measures), entries);
    }
}
