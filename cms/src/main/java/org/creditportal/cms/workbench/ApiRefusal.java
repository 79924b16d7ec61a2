package org.creditportal.cms.workbench;

import org.springframework.http.HttpStatus;

/// The API refused; in its own words, which quote the clause and name the way out.
final class ApiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String detail;

    ApiRefusal(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.detail = detail;
    }

    static ApiRefusal notFound(String detail) {
        return new ApiRefusal(HttpStatus.NOT_FOUND.value(), detail);
    }

    int status() {
        return status;
    }

    String detail() {
        return detail;
    }

    /// Whether it is about what was asked, so that it belongs into the form; else it is about the page.
    boolean isAboutTheForm() {
        return switch (status) {
            case 400, 401, 403, 409, 412, 413, 415, 422, 429 -> true;
            default -> false;
        };
    }
}
