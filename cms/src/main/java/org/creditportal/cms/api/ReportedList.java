package org.creditportal.cms.api;

import java.util.List;
import org.creditportal.cms.vocabulary.ListKind;
import org.springframework.web.reactive.function.server.ServerRequest;

/// The list that a request names as `list`.
final class ReportedList {

    private ReportedList() {}

    /// @param parameters all that the request may have
    /// @throws ApiProblem 400 for another parameter, and if it is no list that is reported
    static ListKind of(ServerRequest request, List<String> parameters) {
        if (!parameters.containsAll(request.queryParams().keySet())) {
            throw ApiProblem.badRequest("只接受参数 " + String.join("、", parameters) + "。");
        }
        return request.queryParam("list")
                .flatMap(ListKind::of)
                .filter(list -> list != ListKind.WARNING)
                .orElseThrow(() -> ApiProblem.badRequest("参数 list 必须是 red、black 或 watch；警示名单由系统推导，不能导入。"));
    }
}
