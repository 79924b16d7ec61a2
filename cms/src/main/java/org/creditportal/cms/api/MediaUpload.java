package org.creditportal.cms.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.creditportal.cms.media.MediumType;
import org.creditportal.cms.media.content.CleanRoom;
import org.creditportal.cms.media.content.TooLargeException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Takes a file of a form as a stream into a temporary file, which is deleted when it has been used.
final class MediaUpload {

    private final CleanRoom cleanRoom;

    MediaUpload(CleanRoom cleanRoom) {
        this.cleanRoom = cleanRoom;
    }

    /// @param name as the uploader's machine calls it
    record Received(Path file, String name) {}

    /// @throws ApiProblem 415 if it is no form, 400 without a file, 413 if it is too large
    <T> Mono<T> receive(ServerRequest request, Function<Received, Mono<T>> use) {
        return part(request)
                .flatMap(part -> Mono.usingWhen(
                        cleanRoom.place(),
                        file -> write(part, file)
                                .then(Mono.defer(() -> use.apply(new Received(file, part.filename())))),
                        MediaUpload::delete));
    }

    private static Mono<FilePart> part(ServerRequest request) {
        var isForm = request.headers()
                .contentType()
                .filter(MediaType.MULTIPART_FORM_DATA::isCompatibleWith)
                .isPresent();
        if (!isForm) {
            throw new ApiProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "请以 multipart/form-data 上传，文件放在名为 file 的部分。");
        }
        return request.multipartData()
                .onErrorMap(MediaUpload::isTooLarge, tooLarge -> tooLarge())
                .flatMap(parts -> Mono.justOrEmpty(parts.getFirst("file")))
                .ofType(FilePart.class)
                .switchIfEmpty(Mono.error(() -> ApiProblem.badRequest("缺少名为 file 的文件部分。")));
    }

    /// The reader of forms gives up a little above the limit.
    private static boolean isTooLarge(Throwable failure) {
        return failure instanceof DataBufferLimitException
                || failure.getCause() instanceof DataBufferLimitException
                || (failure instanceof ResponseStatusException known
                        && known.getStatusCode().equals(HttpStatus.CONTENT_TOO_LARGE));
    }

    private static Mono<Void> write(FilePart part, Path file) {
        var left = new AtomicLong(MediumType.LARGEST);
        Flux<DataBuffer> bytes = part.content().doOnNext(buffer -> {
            if (left.addAndGet(-buffer.readableByteCount()) < 0) {
                DataBufferUtils.release(buffer);
                throw tooLarge();
            }
        });
        return DataBufferUtils.write(bytes, file, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static ApiProblem tooLarge() {
        return new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, TooLargeException.message(MediumType.LARGEST));
    }

    private static Mono<Void> delete(Path file) {
        return Mono.<Void>fromCallable(() -> {
                    Files.deleteIfExists(file);
                    return null;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
