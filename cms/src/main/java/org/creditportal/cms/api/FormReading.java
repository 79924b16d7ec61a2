package org.creditportal.cms.api;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.proceeding.RecordForm;
import org.creditportal.cms.reportform.OpenedForm;
import org.creditportal.cms.reportform.ReadRow;
import org.creditportal.cms.reportform.RefusedFormException;
import org.creditportal.cms.reportform.ReportFormLayout;
import org.creditportal.cms.reportform.ReportForms;
import org.creditportal.cms.reportform.RowReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/// Reads a form in the background, after its sender has had an answer.
final class FormReading {

    private static final Logger LOG = LoggerFactory.getLogger(FormReading.class);
    private static final int AT_ONCE = 2;
    private static final String FAILED = "读取时出错，没有记录任何一行。请重新上传；仍然失败时请联系管理员。";

    private final Catalogue catalogue;
    private final Intakes intakes;
    private final RecordForm recordForm;
    private final FormsInHand inHand;
    private final Sinks.Many<Mono<Void>> queue = Sinks.many().unicast().onBackpressureBuffer();

    FormReading(Catalogue catalogue, Intakes intakes, RecordForm recordForm, FormsInHand inHand) {
        this.catalogue = catalogue;
        this.intakes = intakes;
        this.recordForm = recordForm;
        this.inHand = inHand;
        queue.asFlux().flatMap(reading -> reading, AT_ONCE).subscribe();
    }

    /// @throws ApiProblem 422 if the container or the header is refused
    static OpenedForm open(Upload upload) {
        try {
            return ReportForms.open(upload.file(), ReportFormLayout.of(upload.list()));
        } catch (RefusedFormException refused) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(refused.getMessage()));
        }
    }

    /// Queues the form; two are read at a time.
    void start(Intake intake, Upload upload, OpenedForm form) {
        upload.taken().set(true);
        var looked = inHand.take(intake.id(), form.count());
        queue.emitNext(
                Mono.defer(() -> read(intake, upload, form, looked)),
                Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
    }

    private Mono<Void> read(Intake intake, Upload upload, OpenedForm form, AtomicInteger looked) {
        return catalogue
                .types(intake.list())
                .collectList()
                .map(types -> new RowReader(
                        intake.list(),
                        intake.department().name(),
                        upload.department().aliases(),
                        types))
                .flatMap(reader -> recordForm.record(intake, read(form, reader, looked)))
                .onErrorResume(failure -> fail(intake, failure))
                .doFinally(signal -> {
                    inHand.leave(intake.id());
                    form.close();
                    upload.discard();
                });
    }

    /// Row after row, as they are wanted.
    private static Flux<ReadRow> read(OpenedForm form, RowReader reader, AtomicInteger looked) {
        return Flux.using(form::rows, Flux::fromStream, Stream::close)
                .map(reader::read)
                .doOnSubscribe(again -> looked.set(0))
                .doOnNext(row -> looked.incrementAndGet())
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<Void> fail(Intake intake, Throwable failure) {
        var refused = failure instanceof RefusedFormException;
        LOG.warn("Reading form {} failed: {}", intake.id(), failure.getClass().getSimpleName());
        return intakes.fail(intake.id(), refused ? String.valueOf(failure.getMessage()) : FAILED)
                .retryWhen(Retry.backoff(5, Duration.ofSeconds(1)))
                .onErrorResume(away -> Mono.empty());
    }
}
