package org.creditportal.cms.api;

import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;

/// The version that a change replaces, as a strong entity tag (RFC 9110).
final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,15})\"");

    private IfMatch() {}

    /// @throws ApiProblem 428 if it is missing, 412 if it can be no version of this
    static long version(ServerRequest request) {
        var given = request.headers().firstHeader(HttpHeaders.IF_MATCH);
        if (given == null || given.isBlank()) {
            throw new ApiProblem(HttpStatus.PRECONDITION_REQUIRED, "修改要带 If-Match 请求头，值为读取时答复的 ETag；先 GET 同一网址。");
        }
        var tag = TAG.matcher(given.strip());
        if (!tag.matches()) {
            throw overtaken();
        }
        return Long.parseLong(tag.group(1));
    }

    static ApiProblem overtaken() {
        return new ApiProblem(HttpStatus.PRECONDITION_FAILED, "这项内容已被修改；请重新 GET，核对后用新的 ETag 再试。");
    }
}
