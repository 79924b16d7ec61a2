package org.creditportal.cms.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.creditportal.cms.reportform.Container;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// A form to keep as a file; nothing on the way keeps it too.
///
/// @param plainName without its ending, for programs that know ASCII only
/// @param name the same for all others
record Attachment(String plainName, String name, Container container) {

    /// Writes a form.
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    Mono<ServerResponse> respond(Content content) {
        return Mono.fromCallable(() -> bytes(content))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(bytes -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition())
                        .contentType(mediaType())
                        .bodyValue(bytes));
    }

    /// Both names as RFC 6266 says.
    private String disposition() {
        var ending = "." + container.code();
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(plainName + ending, UriUtils.encode(name + ending, StandardCharsets.UTF_8));
    }

    private MediaType mediaType() {
        return MediaType.parseMediaType(
                switch (container) {
                    case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    case CSV -> "text/csv;charset=UTF-8";
                });
    }

    private static byte[] bytes(Content content) {
        try (var out = new ByteArrayOutputStream()) {
            content.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
