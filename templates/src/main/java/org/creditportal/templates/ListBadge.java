package org.creditportal.templates;

/// The four lists as readers meet them: a name, a word that says good or bad without colour, and one sentence of
/// meaning.
public enum ListBadge {
    RED("red", "红名单", "守信激励", "认定部门依法认定的诚实守信主体，在有效期内可以享受守信联合激励措施。", "列入红名单是对守信行为的肯定，不等于对其产品、服务或者偿付能力的担保。"),
    BLACK("black", "黑名单", "严重失信", "认定部门依法认定的严重失信主体，在有效期内受到失信联合惩戒。", "惩戒措施以法律、法规和联合惩戒备忘录载明的为限；到期、修复或者更正后立即停止。"),
    WATCH("watch", "重点关注名单", "提示关注", "存在失信行为、但尚未达到黑名单认定标准的主体，由认定部门在关注期内加强监管。", "列入重点关注名单不是黑名单，不实施失信联合惩戒。"),
    WARNING("warning", "警示名单", "风险警示", "在三个以上重点领域同时被列入重点关注名单的主体，向社会公开警示。", "警示供公众判断风险时参考，本身不是处罚。");

    private final String code;
    private final String label;
    private final String sense;
    private final String meaning;
    private final String effect;

    ListBadge(String code, String label, String sense, String meaning, String effect) {
        this.code = code;
        this.label = label;
        this.sense = sense;
        this.meaning = meaning;
        this.effect = effect;
    }

    /// The word in addresses: `red`, `black`, `watch` or `warning`.
    public String code() {
        return code;
    }

    /// The list's name, as `红名单`.
    public String label() {
        return label;
    }

    /// What being on it says, in four characters.
    public String sense() {
        return sense;
    }

    /// Who is on the list, one sentence.
    public String meaning() {
        return meaning;
    }

    /// What follows from it and what does not, one sentence.
    public String effect() {
        return effect;
    }

    /// Address of the list's own page.
    public String href() {
        return "/lists/" + code;
    }
}
