package org.creditportal.cms.vocabulary.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of editorial content (requirements D, A6). Each has fields of its own.
public enum ArticleKind {
    STORY("诚信故事", StoryFields.class),
    CASE("典型案例", CaseFields.class),
    GUIDE("修复指南", GuideFields.class),
    POLICY("政策法规", PolicyFields.class),
    STANDARD("认定标准", StandardFields.class),
    MEASURE("措施清单", MeasureFields.class),
    COMMITMENT("信用承诺", CommitmentFields.class),
    NEWS("新闻动态", NewsFields.class),
    PAGE("页面", PageFields.class);

    private final String label;
    private final Class<? extends ArticleFields> fields;

    ArticleKind(String label, Class<? extends ArticleFields> fields) {
        this.label = label;
        this.fields = fields;
    }

    /// As written in parameters and rows, for example `story`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As people call it, in Chinese.
    public String label() {
        return label;
    }

    /// The fields that an article of this kind has.
    public Class<? extends ArticleFields> fields() {
        return fields;
    }

    /// The kind with this code, in exactly this writing.
    public static Optional<ArticleKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
