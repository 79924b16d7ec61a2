package org.creditportal.cms.publication;

/// What kind of number of a person a text holds.
public enum FindingKind {
    /// 公民身份号码: always masked in what is published.
    IDENTITY("identity", "公民身份号码"),
    MOBILE("mobile", "手机号码"),
    LANDLINE("landline", "固定电话"),
    CARD("card", "银行卡号"),
    PASSPORT("passport", "护照或者通行证号码");

    private final String code;
    private final String label;

    FindingKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// As the API and the store write it.
    public String code() {
        return code;
    }

    /// In Chinese, for people.
    public String label() {
        return label;
    }
}
