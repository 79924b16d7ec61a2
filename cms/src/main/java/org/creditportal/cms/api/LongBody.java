package org.creditportal.cms.api;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/// The text that a request carries where it may be longer than what is usual.
final class LongBody {

    private LongBody() {}

    /// @throws ApiProblem 413 if it has more bytes
    static Mono<String> of(ServerRequest request, int most) {
        return DataBufferUtils.join(request.bodyToFlux(DataBuffer.class), most)
                .map(LongBody::text)
                .onErrorMap(
                        DataBufferLimitException.class,
                        tooLong ->
                                new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "请求正文超过 " + (most >> 10) + " KB，请分开提交。"))
                .defaultIfEmpty("");
    }

    private static String text(DataBuffer buffer) {
        var text = buffer.toString(StandardCharsets.UTF_8);
        DataBufferUtils.release(buffer);
        return text;
    }
}
