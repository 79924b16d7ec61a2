package org.creditportal.portal.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes up organisations and persons whom nobody can take for real ones: an organisation's name begins with 虚构 and has
/// a number, a person's given name begins with 某.
final class Cast {

    static final String FICTIONAL = "虚构";
    private static final int FIRST_NUMBER = 1001;

    private static final List<String> FIRST =
            List.of("青", "澜", "沐", "栖", "砚", "岚", "汀", "芷", "皓", "绮", "朔", "霁", "棠", "弈", "泓", "璟", "蔚", "穆", "逸", "澄");
    private static final List<String> SECOND =
            List.of("川", "坪", "石", "屿", "溪", "禾", "峦", "舟", "原", "洲", "谷", "塘", "桥", "陌", "湾", "台", "渡", "岭", "泉", "庭");
    static final List<String> TRADES = List.of(
            "食品", "建材", "物流", "环保", "机电", "纺织", "医药", "餐饮", "装饰", "家具", "农资", "化工", "电子", "印刷", "包装", "商贸", "运输", "灯具",
            "陶瓷", "园林", "文化", "旅游", "养殖", "五金");

    /// The kind of organisation that a form of name stands for, as a credit code begins with.
    private static final Map<String, String> KINDS = Map.of("合作社", "93", "经营部（个体工商户）", "92");

    static final List<String> ENDINGS =
            List.of("有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司", "合作社", "经营部（个体工商户）", "（普通合伙）");
    private static final String ENTERPRISE = "91";

    static final List<String> SURNAMES =
            List.of("甄", "宓", "郇", "厍", "亓", "逄", "笪", "郏", "仉", "逯", "欧阳", "令狐", "澹台", "呼延", "闾丘", "漆雕");
    static final List<String> GIVEN = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");

    private final Random random;
    private final FictionalCodes codes;
    private int number = FIRST_NUMBER;

    Cast(Random random) {
        this.random = random;
        this.codes = new FictionalCodes(random);
    }

    /// For example `虚构青川食品1001号有限公司`; no number comes twice.
    FictionalSubject organisation() {
        var ending = oneOf(ENDINGS);
        var name = FICTIONAL + oneOf(FIRST) + oneOf(SECOND) + oneOf(TRADES) + number++ + "号" + ending;
        var registration = random.nextBoolean() ? codes.registrationNumber() : "";
        return new FictionalSubject(name, codes.creditCode(kind(ending)), registration, personName());
    }

    FictionalSubject person() {
        return new FictionalSubject(personName(), codes.identityNumber(), "", "");
    }

    static String kind(String ending) {
        return KINDS.getOrDefault(ending, ENTERPRISE);
    }

    /// For example `甄某甲`.
    private String personName() {
        return oneOf(SURNAMES) + "某" + oneOf(GIVEN);
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
