package org.creditportal.cms.article;

import java.util.ArrayList;
import java.util.List;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.creditportal.cms.vocabulary.article.Fault;

/// What an edition lacks by itself before it can be signed.
public final class Readiness {

    private static final int LONGEST_TITLE = 200;

    private Readiness() {}

    public static List<Fault> faults(Manuscript manuscript) {
        var contents = manuscript.contents();
        var faults = new ArrayList<Fault>();
        if (contents.title().isBlank() || contents.title().length() > LONGEST_TITLE) {
            faults.add(new Fault("title", "请填写标题，不超过 " + LONGEST_TITLE + " 字。"));
        }
        if (contents.body().isBlank() && contents.summary().isBlank()) {
            faults.add(new Fault("body", "请填写正文或摘要。"));
        }
        if (contents.attachments().stream().map(Attachment::title).anyMatch(String::isBlank)) {
            faults.add(new Fault("attachments", "请为每个附件填写名称。"));
        }
        var note = contents.changeNote();
        if (manuscript.number() > 1 && (note == null || note.isBlank())) {
            faults.add(new Fault("changeNote", "从第二版起请填写更新说明，告诉读者改了什么。"));
        }
        faults.addAll(body(contents));
        faults.addAll(contents.fields().faults());
        faults.addAll(numbers(manuscript));
        return faults;
    }

    private static List<Fault> body(Contents contents) {
        var faults = new ArrayList<Fault>();
        var html = contents.body().html();
        if (html.picturesWithoutAlternative() > 0) {
            faults.add(new Fault("body", "正文有 " + html.picturesWithoutAlternative() + " 张图片缺少替代文字，请补上。"));
        }
        if (html.value().contains(Attributes.MISSING_PICTURE)) {
            faults.add(new Fault("body", "正文有图片不在媒体库里；请先上传，再用 media: 编号引用。"));
        }
        return faults;
    }

    private static List<Fault> numbers(Manuscript manuscript) {
        return manuscript.unsettled().stream()
                .map(number -> new Fault(
                        number.part(),
                        number.finding().kind().label() + "“" + number.finding().excerpt()
                                + "”须遮盖（masking）或说明依据（justification），编号 " + number.key() + "。"))
                .toList();
    }
}
