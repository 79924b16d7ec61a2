package org.creditportal.portal.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.web.reactive.function.server.ServerRequest;

/// The id of a record in an address.
public final class RecordId {

    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private RecordId() {}

    /// @throws ReaderProblem 404 for what cannot be an id
    public static UUID of(ServerRequest request) {
        var text = request.pathVariable("id");
        if (!ID.matcher(text).matches()) {
            throw ReaderProblem.notFound();
        }
        return UUID.fromString(text);
    }
}
