package org.creditportal.cms.api;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A file that fits into memory: the body itself as `text/csv`, or the part `file` of a form.
final class SmallFile {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv");
    private static final int MOST_BYTES = 64 * 1024;

    private SmallFile() {}

    /// @throws ApiProblem 415 for another type, 400 without a file, 413 if it is too large
    static Mono<byte[]> of(ServerRequest request) {
        return DataBufferUtils.join(content(request), MOST_BYTES)
                .map(SmallFile::bytes)
                .onErrorMap(
                        DataBufferLimitException.class,
                        tooLarge -> new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "文件超过 64 KB。"))
                .switchIfEmpty(Mono.error(() -> ApiProblem.badRequest("文件是空的，或缺少名为 file 的文件部分。")));
    }

    private static Flux<DataBuffer> content(ServerRequest request) {
        var type = request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
        if (CSV.includes(type)) {
            return request.bodyToFlux(DataBuffer.class);
        }
        if (MediaType.MULTIPART_FORM_DATA.includes(type)) {
            return request.multipartData()
                    .flatMap(parts -> Mono.justOrEmpty(parts.getFirst("file")))
                    .flatMapMany(part -> part.content());
        }
        throw new ApiProblem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "请以 text/csv 发送文件，或以 multipart/form-data 上传，文件放在名为 file 的部分。");
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
