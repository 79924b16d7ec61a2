package org.creditportal.cms.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.FindingKind;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.creditportal.cms.vocabulary.article.NewsFields;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C6, H1: numbers of persons in an edition")
class PersonalNumbersTests {

    private static final String PHONE = "13800138000";

    @Test
    void areFoundInEveryText() {
        var contents = new Contents(
                "电话" + PHONE,
                "请拨打" + PHONE,
                new Body(Body.Format.MARKDOWN, "联系" + PHONE),
                List.of(new Attachment(UUID.randomUUID(), "名单" + PHONE)),
                new NewsFields("来源" + PHONE, "作者"),
                "更正为" + PHONE);

        assertThat(PersonalNumbers.in(contents))
                .extracting(FoundNumber::part)
                .containsExactly("title", "summary", "body", "attachments.0", "fields.0", "changeNote");
    }

    @Test
    void areMaskedOneByOneWhereverTheyStand() {
        var contents = SampleArticle.contents("第一个 " + PHONE + "，第二个 13900139000。");
        for (var left = 2; left > 0; left--) {
            assertThat(PersonalNumbers.in(contents)).hasSize(left);
            contents = PersonalNumbers.mask(
                            contents, PersonalNumbers.in(contents).getFirst().key())
                    .orElseThrow();
        }

        assertThat(PersonalNumbers.in(contents)).isEmpty();
        assertThat(contents.body().html().text()).isEqualTo("第一个 138****8000，第二个 139****9000。");
    }

    @Test
    void areMaskedInFieldsAndNotes() {
        var contents = new Contents("虚构", "", Body.EMPTY, List.of(), new NewsFields("", PHONE), "问" + PHONE);
        for (var number : PersonalNumbers.in(contents)) {
            contents = PersonalNumbers.mask(contents, number.key()).orElseThrow();
        }

        assertThat(contents.fields()).isEqualTo(new NewsFields("", "138****8000"));
        assertThat(contents.changeNote()).isEqualTo("问138****8000");
    }

    @Test
    @DisplayName("where formatting parts the digits the number is found, and its writer has to mend it")
    void areFoundBehindFormatting() {
        var contents = SampleArticle.contents("请拨打 138**0013**8000");

        assertThat(PersonalNumbers.in(contents)).singleElement().satisfies(number -> {
            assertThat(number.isMaskable()).isFalse();
            assertThat(number.finding().kind()).isEqualTo(FindingKind.MOBILE);
            assertThat(PersonalNumbers.mask(contents, number.key())).isEmpty();
        });
    }

    @Test
    void areNotSeenInIdsOfPicturesAndPages() {
        var id = "13800138-0001-4380-8138-001380013800";

        assertThat(PersonalNumbers.in(SampleArticle.contents("![图](media:" + id + ") [页](/entries/" + id + ")")))
                .isEmpty();
    }

    @Test
    @DisplayName("H1: a citizen's number never lies open, whatever was decided about it")
    void areLeftOutOfWhatLiesOpen() {
        var number = "11010119900307" + "123X";
        var contents = SampleArticle.contents("身份证 " + number + " 与电话 " + PHONE);

        var open = PersonalNumbers.withoutIdentities(contents);

        assertThat(open.body().html().text()).isEqualTo("身份证 1101**********123X 与电话 " + PHONE);
        assertThat(PersonalNumbers.withoutIdentities(open)).isEqualTo(open);
    }

    @Test
    void staySettledByTheirKeyWhileTheRestChanges() {
        var sentence = "办理信用修复的企业可以拨打窗口电话 " + PHONE + "，工作日上午九时至下午五时有人接听。";
        var manuscript = SampleArticle.manuscript(1, sentence);
        var key = manuscript.unsettled().getFirst().key();

        var justified = manuscript.justified(key, "《虚构条例》第三条", SampleArticle.HEAD, SampleArticle.NOON);
        var edited = justified.edited(SampleArticle.contents("另起一段。\n\n" + sentence + "末尾。"), SampleArticle.DRAFTER);
        var another = justified.edited(SampleArticle.contents("另一处 " + PHONE), SampleArticle.DRAFTER);

        assertThat(justified.unsettled()).isEmpty();
        assertThat(edited.unsettled()).isEmpty();
        assertThat(another.unsettled()).hasSize(1);
    }
}
