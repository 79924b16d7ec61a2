package org.creditportal.portal.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.creditportal.portal.web.ArticleItem;
import org.creditportal.portal.web.ItemList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Articles as every list under `/api/v1`.
///
/// @param included articles that were asked for with them; absent unless some were
record ArticleList(
        @JsonUnwrapped ItemList<JsonNode> list,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ArticleItem> included) {}
