package org.creditportal.portal.web;

import org.springframework.http.HttpStatus;

/// Why a reader does not get what was asked for. The detail says what to do and repeats nothing that was typed.
public final class ReaderProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String detail;

    private ReaderProblem(HttpStatus status, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.detail = detail;
    }

    /// 400
    public static ReaderProblem badRequest(String detail) {
        return new ReaderProblem(HttpStatus.BAD_REQUEST, detail);
    }

    /// 404: never known, not public yet, never public, or purged; which of them is not said.
    public static ReaderProblem notFound() {
        return new ReaderProblem(HttpStatus.NOT_FOUND, "没有找到这个页面或这条信息。可以按名称或统一社会信用代码查询。");
    }

    /// 410: was public, is over; names nobody.
    public static ReaderProblem gone() {
        return new ReaderProblem(HttpStatus.GONE, "该条信息的公示期已结束，不再公开。");
    }

    /// 422: well asked, but it cannot be said.
    public static ReaderProblem unprocessable(String detail) {
        return new ReaderProblem(HttpStatus.UNPROCESSABLE_CONTENT, detail);
    }

    public HttpStatus status() {
        return status;
    }

    public String detail() {
        return detail;
    }
}
