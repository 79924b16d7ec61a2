package org.creditportal.portal.local.demo;

import java.util.List;
import java.util.Random;
import org.creditportal.portal.local.demo.LifeStep.Act;
import org.creditportal.portal.local.demo.LifeStep.Announcement;
import org.creditportal.portal.local.demo.LifeStep.Candidate;

/// What happens to a few of the fictional entries after they were listed, so that there is an announcement of every
/// kind.
public final class DemonstrationLife {

    private static final long SEED = 20_260_102L;

    private DemonstrationLife() {}

    /// In order.
    public static List<LifeStep> steps() {
        var codes = new FictionalCodes(new Random(SEED));
        return List.of(
                new Candidate(
                        "市市场监督管理局", candidate("虚构市云栖食品有限公司", codes.creditCode("91"), "black", "销售不符合食品安全标准的食品，拒不改正")),
                new Candidate("市住建局", candidate("虚构市筑远建设有限公司", codes.creditCode("91"), "red", "承建工程质量优良，按时足额支付农民工工资")),
                new Act("市税务局", "red", "exit", """
                        {"cause":"standard-change","reason":"年度评价不再符合守信激励标准"}"""),
                new Act("市市场监督管理局", "black", "repair", """
                        {"decisionNumber":"虚市监修〔2026〕1号"}"""),
                new Act("市生态环境局", "black", "correction", """
                        {"finding":"公示的处罚结果有误","outcome":"更正后的处罚结果：责令改正，罚款5万元"}"""),
                new Announcement("市金融发展局", """
                        {"announcement":"warning","title":"关于防范以养老服务名义非法集资的警示",\
                        "body":"近期有机构以预订养老床位、会员返利为名吸收资金。\\n请通过本平台查询机构的信用状况，不参与承诺高额回报的集资。\\n发现线索的，可以向市金融发展局反映。"}"""),
                new Announcement("市税务局", """
                        {"announcement":"standard","title":"守信激励对象认定标准（2026年版）",\
                        "body":"一、连续三个年度纳税信用评价为A级。\\n二、三年内没有税收违法记录。\\n三、由市税务局按年度认定，报市信用办备案。\\n不再符合标准的，退出名单并公告。"}"""));
    }

    private static String candidate(String name, String code, String list, String reason) {
        return """
                {"list":"%s","subject":{"type":"organisation","name":"%s","uscc":"%s"},"reason":"%s","basis":"虚构依据〔2026〕101号"}""".formatted(list, name, code, reason);
    }
}
