package org.creditportal.cms.push;

/// What a platform answered.
public sealed interface PushAnswer {

    /// It has the announcement.
    ///
    /// @param proof what it said
    record Taken(String proof) implements PushAnswer {}

    /// It will never take this one as it is.
    record Refused(String problem) implements PushAnswer {}

    /// It may take it another time.
    record Failed(String problem) implements PushAnswer {}

    /// By the status of an HTTP answer. 409 says that it has it already; what it calls wrong in itself is not sent
    /// again. A redirect is not followed: it could lead anywhere.
    static PushAnswer of(int status) {
        return switch (status) {
            case 200, 201, 202, 203, 204, 205, 206, 207, 208, 226 -> new Taken("HTTP " + status);
            case 409 -> new Taken("HTTP 409：对方已有这条公告");
            case 400, 413, 415, 422 -> new Refused("HTTP " + status + "：对方认为内容有误，须查明原因");
            case 401, 403 -> new Failed("HTTP " + status + "：对方拒绝了签名或权限");
            case 404, 410 -> new Failed("HTTP " + status + "：推送地址不对");
            default -> new Failed("HTTP " + status);
        };
    }
}
