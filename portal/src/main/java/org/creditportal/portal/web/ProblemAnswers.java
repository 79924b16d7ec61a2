package org.creditportal.portal.web;

import io.r2dbc.spi.R2dbcException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.templates.ErrorPage;
import org.creditportal.templates.PageRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Answers every failure: RFC 9457 to programs, a page to people. Nothing that was typed is repeated or logged, for it
/// may be somebody's number.
@Component
@Order(-2)
final class ProblemAnswers implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final int MOST_CAUSES = 4;

    private final PageRenderer renderer;
    private final Site site;
    private final JsonMapper json;

    ProblemAnswers(PageRenderer renderer, Site site, JsonMapper json) {
        this.renderer = renderer;
        this.site = site;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        var problem = problem(failure);
        if (failure instanceof ErrorResponse known) {
            exchange.getResponse().getHeaders().putAll(known.getHeaders());
        }
        if (problem.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.warn("A request failed with {}: {}", problem.getStatus(), trace(failure));
        }
        return answer(exchange, problem);
    }

    private static ProblemDetail problem(Throwable failure) {
        return switch (failure) {
            case ReaderProblem known -> detail(known.status(), known.detail());
            case ErrorResponse ours
            when ours.getStatusCode().is4xxClientError() -> detail(ours.getStatusCode(), explain(ours));
            case DataAccessResourceFailureException away -> unavailable();
            case TransientDataAccessException away -> unavailable();
            case TransactionException away -> unavailable();
            case R2dbcException away -> unavailable();
            case TimeoutException slow -> unavailable();
            default -> detail(HttpStatus.INTERNAL_SERVER_ERROR, "系统出错，请稍后再试；一直如此时请联系网站管理员。");
        };
    }

    private static ProblemDetail unavailable() {
        return detail(HttpStatus.SERVICE_UNAVAILABLE, "数据库暂时无法访问，为免显示过期信息，暂不提供查询。请稍后再试。");
    }

    private static String explain(ErrorResponse failure) {
        return switch (failure.getStatusCode().value()) {
            case 404 -> ReaderProblem.notFound().detail();
            case 405 -> "这个地址只能读取，不接受这种请求方法。";
            case 406 -> "这个地址不提供所要求的格式。";
            case 413 -> "请求太大。";
            case 415 -> "请求的内容类型不受支持。";
            default -> "请求有误，请检查地址和参数。";
        };
    }

    private static ProblemDetail detail(HttpStatusCode status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }

    private Mono<Void> answer(ServerWebExchange exchange, ProblemDetail problem) {
        var response = exchange.getResponse();
        response.setRawStatusCode(problem.getStatus());
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        var forPeople = wantsPage(exchange.getRequest());
        response.getHeaders()
                .setContentType(
                        forPeople
                                ? MediaType.parseMediaType("text/html;charset=UTF-8")
                                : MediaType.APPLICATION_PROBLEM_JSON);
        var body = forPeople ? page(problem) : json.writeValueAsBytes(problem);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private byte[] page(ProblemDetail problem) {
        return renderer.render(ErrorPage.of(site.name(), "/", problem.getStatus(), problem.getDetail()));
    }

    private static boolean wantsPage(ServerHttpRequest request) {
        var path = request.getPath().value();
        return !path.startsWith("/api/") && !path.startsWith("/cms/") && !asksForJson(request);
    }

    /// The header as it came, for one that cannot be parsed must be answered too.
    private static boolean asksForJson(ServerHttpRequest request) {
        var accept = String.join(",", request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT));
        return accept.contains("json") && !accept.contains("html");
    }

    /// The kinds of a failure and its causes, each with the place it came from, never a message.
    private static String trace(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(cause -> cause.getClass().getSimpleName() + place(cause.getStackTrace()))
                .collect(Collectors.joining(" / "));
    }

    private static String place(StackTraceElement[] frames) {
        return Stream.of(frames).limit(1).map(frame -> " at " + frame).collect(Collectors.joining());
    }
}
