package org.creditportal.portal.local.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/// Tells an act in a few words or at length.
final class Narrative {

    private static final Weighted<Length> LENGTHS = Weighted.of(List.of(Length.values()), length -> length.inHundred);

    private static final List<String> OF_HONEST = List.of(
            "主动公开服务承诺并接受监督",
            "建立了覆盖全过程的内部管理制度",
            "多年来无有效投诉",
            "在行业中起到了示范作用",
            "带动上下游共同守信经营",
            "积极参与公益活动",
            "经部门审核和公示无异议",
            "配合开展信用宣传活动");

    private static final List<String> OF_DISHONEST = List.of(
            "执法人员现场检查时当场发现上述情形",
            "当事人对事实予以承认并在笔录上签字",
            "限期改正通知送达后逾期仍未改正",
            "造成了不良社会影响",
            "涉及的物品已依法登记保存",
            "当事人在陈述申辩期限内未提出异议",
            "经复查仍存在同类问题",
            "相关证据有现场照片、询问笔录和检验报告",
            "此前曾因同类行为被约谈",
            "当事人在调查期间配合程度一般",
            "经集体讨论决定作出处理",
            "处理决定书已依法送达");

    private Narrative() {}

    private enum Length {
        SHORT(70, 0),
        LONGER(22, 4),
        LONG(8, 20);

        private final int inHundred;
        private final int mostSentences;

        Length(int inHundred, int mostSentences) {
            this.inHundred = inHundred;
            this.mostSentences = mostSentences;
        }

        /// More than half of the most.
        private int sentences(RandomGenerator random) {
            return mostSentences - random.nextInt(mostSentences / 2 + 1);
        }
    }

    /// @param act for example `发布虚假的疗效广告`
    static String of(String act, boolean isHonest, RandomGenerator random) {
        var sentences = isHonest ? OF_HONEST : OF_DISHONEST;
        var text = new StringBuilder(isHonest ? "虚构守信事迹：" : "虚构事由：").append(act);
        for (var rest = LENGTHS.pick(random).sentences(random); rest > 0; rest--) {
            text.append(rest % 3 == 0 ? '。' : '，').append(sentences.get(random.nextInt(sentences.size())));
        }
        return text.toString();
    }
}
