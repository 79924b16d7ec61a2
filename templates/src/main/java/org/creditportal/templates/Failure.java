package org.creditportal.templates;

/// What to tell a reader about an HTTP status.
enum Failure {
    BAD_REQUEST("请求无法识别", "网址中的代码或者查询条件格式不正确。", "请核对统一社会信用代码（18位）是否完整，或者重新查询。"),
    NOT_FOUND("没有找到这个页面", "这个网址没有对应的公示信息。", "请检查网址是否完整，或者用名称、统一社会信用代码查询。"),
    GONE("该条信息的公示期已结束", "本站的信息只在公示期内公开：名单到期、退出或修复，文章到期或撤下以后，不再显示其内容。", "如需了解目前有效的记录，请重新查询。"),
    TOO_MANY("访问过于频繁", "短时间内的请求超过了限额。", "请稍候片刻再试；批量获取数据请使用开放接口。"),
    UNAVAILABLE("服务暂时不可用", "目前无法确认哪些信息在公示有效期内，因此暂不显示任何内容。", "请过几分钟再试，您无需做其他操作。"),
    OTHER("请求没有完成", "处理您的请求时出现了问题。", "请返回首页，或者稍后再试。");

    private final String heading;
    private final String explanation;
    private final String wayOut;

    Failure(String heading, String explanation, String wayOut) {
        this.heading = heading;
        this.explanation = explanation;
        this.wayOut = wayOut;
    }

    static Failure of(int status) {
        return switch (status) {
            case 400 -> BAD_REQUEST;
            case 404 -> NOT_FOUND;
            case 410 -> GONE;
            case 429 -> TOO_MANY;
            case 503 -> UNAVAILABLE;
            default -> OTHER;
        };
    }

    String heading() {
        return heading;
    }

    String explanation() {
        return explanation;
    }

    String wayOut() {
        return wayOut;
    }
}
