package org.creditportal.cms.article;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/// JSON that is not what an edition says.
public final class MalformedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String member;

    MalformedException(String member) {
        super(member, null, false, false);
        this.member = member;
    }

    static MalformedException of(JacksonException wrong) {
        return new MalformedException(wrong.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining(".")));
    }

    /// Which one is unknown or wrong, for example `fields.writtenOn`.
    public String member() {
        return member;
    }
}
