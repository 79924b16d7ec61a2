package org.creditportal.cms.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.MaskedArticle.Contents;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.creditportal.cms.vocabulary.article.CaseFields;
import org.creditportal.cms.vocabulary.article.CaseType;
import org.creditportal.cms.vocabulary.article.CommitmentFields;
import org.creditportal.cms.vocabulary.article.GuideFields;
import org.creditportal.cms.vocabulary.article.MeasureFields;
import org.creditportal.cms.vocabulary.article.MeasureType;
import org.creditportal.cms.vocabulary.article.NewsFields;
import org.creditportal.cms.vocabulary.article.PageFields;
import org.creditportal.cms.vocabulary.article.Picture;
import org.creditportal.cms.vocabulary.article.PolicyFields;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.cms.vocabulary.article.StandardFields;
import org.creditportal.cms.vocabulary.article.StoryFields;

/// Fictional editions to publish, of every kind.
final class ArticleSamples {

    static final UUID MEDIUM = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_00A1L);
    static final UUID FORM = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_00A2L);
    private static final LocalDate DAY = LocalDate.of(2018, 12, 24);

    private ArticleSamples() {}

    static Contents edition(UUID article, int edition, String slug, ArticleFields fields, List<UUID> media) {
        return new Contents(
                UUID.randomUUID(),
                article,
                edition,
                new Slug(slug),
                "关于守信联合激励的通知",
                "虚构摘要",
                "<p>虚构正文</p>",
                media.contains(FORM) ? List.of(new Attachment(FORM, "申请表")) : List.of(),
                fields,
                new Department("市税务局"),
                "虚构市",
                edition == 1 ? null : "更正了联系方式",
                media);
    }

    static PolicyFields policy(UUID... forwards) {
        return new PolicyFields("虚政发〔2018〕7号", "虚构市人民政府", DAY, DAY.minusYears(1), DAY, null, List.of(forwards), null);
    }

    static GuideFields guide(ListKind... lists) {
        return new GuideFields(
                List.of(lists),
                List.of(new GuideFields.Step("提交申请", "到窗口办理。")),
                List.of("营业执照复印件"),
                List.of(new Attachment(FORM, "信用修复申请表")),
                "5个工作日");
    }

    /// The fields of every kind, in the kinds' order.
    static List<ArticleFields> ofEveryKind() {
        return List.of(
                new StoryFields(
                        "虚构小店",
                        new Picture(MEDIUM, "店门", "清晨的店门"),
                        "诚信是本。",
                        List.of(new Picture(MEDIUM, "柜台", "")),
                        List.of("虚构市诚信示范企业")),
                new CaseFields(CaseType.JOINT_REWARD, "税收", "虚构法第一条", "绿色通道", List.of(UUID.randomUUID())),
                guide(ListKind.BLACK, ListKind.WATCH),
                policy(UUID.randomUUID()),
                new StandardFields(ListKind.RED, "", "市级", "虚构条例", "2026年版", DAY, true),
                new MeasureFields(MeasureType.INCENTIVE, List.of(new MeasureFields.Item("减少检查", "虚构条例第二条", "市税务局"))),
                new CommitmentFields("虚构一厂", "91420500MA4900001X", "", DAY, null),
                new NewsFields("虚构日报", ""),
                new PageFields());
    }
}
