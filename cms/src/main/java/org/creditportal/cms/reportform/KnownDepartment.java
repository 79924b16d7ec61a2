package org.creditportal.cms.reportform;

import java.util.Set;
import java.util.stream.Collectors;

/// The department whose form is read, by every name it goes by.
final class KnownDepartment {

    private final String name;
    private final Set<String> names;

    KnownDepartment(String name, Set<String> aliases) {
        this.name = name;
        this.names = aliases.stream().map(Folded::of).collect(Collectors.toSet());
        names.add(Folded.of(name));
    }

    /// The department's name in the catalogue, if that is what the text means.
    String check(String text) throws UnreadableCellException {
        if (!names.contains(Folded.of(text))) {
            throw new UnreadableCellException("不是本次导入的认定部门。应为“" + name + "”；其他部门的决定请由该部门导入。");
        }
        return name;
    }
}
