package org.creditportal.cms.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.catalogue.RecognisingDepartment;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.Intake.Progress;
import org.creditportal.cms.intake.IntakeState;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.reportform.FormLimits;
import org.creditportal.cms.reportform.OpenedForm;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Receives a report form: container and header are checked before the answer, the rows are read after it.
final class ReceiveForm {

    private static final List<String> PARAMETERS = List.of("list", "department", "region", "profile");
    private static final Set<String> PROFILES = Set.copyOf(RuleProfiles.ids());
    private static final String DEFAULT_PROFILE = "yingkou-2019";
    private static final int LONGEST_NAME = 50;

    private final Catalogue catalogue;
    private final Intakes intakes;
    private final FormReading reading;

    ReceiveForm(Catalogue catalogue, Intakes intakes, FormReading reading) {
        this.catalogue = catalogue;
        this.intakes = intakes;
        this.reading = reading;
    }

    /// Checks what is said of the form, then takes its bytes.
    ///
    /// @throws ApiProblem 400 for a parameter, 403 for another department, 415 if it is no multipart, 413 if too
    /// large
    Mono<Upload> upload(ServerRequest request, Account account) {
        var list = ReportedList.of(request, PARAMETERS);
        var profile = profile(request);
        return Mono.zip(department(request, account), region(request))
                .flatMap(said -> file(request)
                        .map(file -> new Upload(
                                list, said.getT1(), said.getT2(), profile, account, file, new AtomicBoolean())));
    }

    /// Opens the form and begins to read it.
    ///
    /// @return the form in state `reading`
    /// @throws ApiProblem 422 if the container or the header is refused; it names the template of the list
    Mono<Intake> receive(Upload upload) {
        return Mono.fromCallable(() -> FormReading.open(upload))
                .subscribeOn(Schedulers.boundedElastic())
                .doOnError(ApiProblem.class, refused -> refused.say("template", OfferTemplate.address(upload.list())))
                .flatMap(form -> begin(upload, form));
    }

    private Mono<Intake> begin(Upload upload, OpenedForm form) {
        var intake = new Intake(
                UuidCreator.getTimeOrderedEpoch(),
                upload.list(),
                upload.department().department(),
                upload.region(),
                upload.profile(),
                form.container().name().toLowerCase(Locale.ROOT),
                IntakeState.READING,
                upload.account().id(),
                new Progress(0, form.count()),
                null,
                null,
                null,
                null);
        return intakes.add(intake)
                .then(intakes.note(Map.of(intake.id(), new Progress(0, form.count()))))
                .doOnSuccess(added -> reading.start(intake, upload, form))
                .doOnError(failure -> form.close())
                .thenReturn(intake);
    }

    private static String profile(ServerRequest request) {
        var profile = request.queryParam("profile").orElse(DEFAULT_PROFILE);
        if (!PROFILES.contains(profile)) {
            throw ApiProblem.badRequest("参数 profile 必须是 "
                    + String.join("、", PROFILES.stream().sorted().toList()) + " 之一。");
        }
        return profile;
    }

    private Mono<RecognisingDepartment> department(ServerRequest request, Account account) {
        return catalogue
                .department(request.queryParam("department")
                        .filter(ReceiveForm::isName)
                        .orElse(""))
                .switchIfEmpty(Mono.error(() -> ApiProblem.badRequest("参数 department 必须是目录中的认定部门名称。")))
                .filter(found -> account.worksFor(found.department()))
                .switchIfEmpty(Mono.error(() -> new ApiProblem(HttpStatus.FORBIDDEN, "只能由本部门的经办人或负责人导入本部门的报送表。")));
    }

    private Mono<String> region(ServerRequest request) {
        return Mono.justOrEmpty(request.queryParam("region").map(String::trim).filter(region -> !region.isEmpty()))
                .switchIfEmpty(catalogue.region())
                .filter(ReceiveForm::isName)
                .switchIfEmpty(Mono.error(() -> ApiProblem.badRequest("参数 region 应为地区名称，不超过 50 个字。")));
    }

    private static Mono<Path> file(ServerRequest request) {
        var isMultipart = request.headers()
                .contentType()
                .filter(MediaType.MULTIPART_FORM_DATA::isCompatibleWith)
                .isPresent();
        if (!isMultipart) {
            throw new ApiProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "请以 multipart/form-data 上传，文件放在名为 file 的部分。");
        }
        return request.multipartData()
                .flatMap(parts -> Mono.justOrEmpty(parts.getFirst("file")))
                .ofType(FilePart.class)
                .switchIfEmpty(Mono.error(() -> ApiProblem.badRequest("缺少名为 file 的文件部分。")))
                .flatMap(ReceiveForm::keep);
    }

    /// What cannot be kept whole is deleted, also when its sender leaves.
    private static Mono<Path> keep(FilePart part) {
        return Mono.fromCallable(() -> Files.createTempFile("report-form-", ".tmp"))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(path -> part.transferTo(path)
                        .then(Mono.fromCallable(() -> checked(path)).subscribeOn(Schedulers.boundedElastic()))
                        .doOnError(failure -> Upload.delete(path))
                        .doOnCancel(() -> Upload.delete(path)));
    }

    private static Path checked(Path path) throws IOException {
        if (Files.size(path) > FormLimits.MOST_BYTES) {
            throw new ApiProblem(
                    HttpStatus.CONTENT_TOO_LARGE, "文件超过 %d MB，请分成几份报送。".formatted(FormLimits.MOST_BYTES >> 20));
        }
        return path;
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && text.chars().noneMatch(Character::isISOControl)
                && !Masking.containsIdentity(text);
    }
}
