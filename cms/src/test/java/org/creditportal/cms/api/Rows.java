package org.creditportal.cms.api;

import static org.creditportal.cms.api.Codes.citizen;
import static org.creditportal.cms.api.Codes.organisation;

import java.util.List;

/// Rows of report forms, as csv.
final class Rows {

    private Rows() {}

    static String black(String code, String decidedOn, String validity) {
        return black(code, decidedOn, validity, "市税务局");
    }

    static String black(String code, String decidedOn, String validity, String department) {
        return "严重失信主体,虚构企业" + code.substring(12) + ",," + code + ",,虚构事由,罚款," + department + ",虚构罚字〔2026〕"
                + decidedOn.replace("-", "") + "号," + decidedOn + "," + validity;
    }

    static String red(String code) {
        return "诚信典型,虚构企业" + code.substring(12) + ",甄某甲," + code + ",,虚构守信,表彰,市税务局,虚构表彰〔2026〕1号,2026-02-02,3年";
    }

    static String wrongCheck(String number) {
        return number.substring(0, 17) + (number.endsWith("1") ? "2" : "1");
    }

    /// Each wrong in another way.
    static List<String> tenBad() {
        return List.of(
                "不存在的类型,虚构甲,甄某甲," + organisation(201) + ",,虚构事由,罚款,市税务局,虚构〔2026〕1号,2026-01-10,3年",
                "严重失信主体,,甄某甲," + organisation(202) + ",,虚构事由,罚款,市税务局,虚构〔2026〕2号,2026-01-10,3年",
                "严重失信主体,虚构丙,甄某甲,919901000000002030,,虚构事由,罚款,市税务局,虚构〔2026〕3号,2026-01-10,3年",
                "严重失信主体,虚构丁,甄某甲," + organisation(204) + ",990100000000001,虚构事由,罚款,市税务局,虚构〔2026〕4号,2026-01-10,3年",
                "严重失信主体,虚构戊,甄某甲," + organisation(205) + ",,虚构事由,罚款,市生态环境局,虚构〔2026〕5号,2026-01-10,3年",
                "严重失信主体,虚构己,甄某甲," + organisation(206) + ",,虚构事由,罚款,市税务局,,2026-01-10,3年",
                "严重失信主体,虚构庚,甄某甲," + organisation(207) + ",,虚构事由,罚款,市税务局,虚构〔2026〕7号,2026-02-30,3年",
                "严重失信主体,虚构辛,甄某甲," + organisation(208) + ",,虚构事由,罚款,市税务局,虚构〔2026〕8号,2026-01-10,很久",
                "严重失信主体,=HYPERLINK(1),甄某甲," + organisation(209) + ",,虚构事由,罚款,市税务局,虚构〔2026〕9号,2026-01-10,3年",
                "严重失信主体,甄某乙,," + wrongCheck(citizen(7)) + ",,虚构事由,罚款,市税务局,虚构〔2026〕10号,2026-01-10,3年");
    }
}
