package org.creditportal.templates;

import java.util.List;

/// How programs use the portal.
///
/// @param groups operations by what they are about
public record DocsPage(Frame frame, List<Group> groups) implements Page {

    /// Operations of one kind.
    ///
    /// @param description may be empty
    public record Group(String name, String description, List<Operation> operations) {}

    /// One operation.
    ///
    /// @param method as `GET`
    /// @param path with `{placeholders}`
    /// @param description may be empty
    /// @param curl how to try it at a command line
    public record Operation(
            String method, String path, String summary, String description, List<Parameter> parameters, String curl) {}

    /// Something that an operation takes.
    ///
    /// @param place where it stands, as `参数` or `正文`
    public record Parameter(String name, String place, boolean required, String description) {}
}
