package org.creditportal.cms.subject;

import java.util.Set;

/// The surname of a Chinese name, compound surnames included.
public final class Surname {

    /// Compound surnames in use, in simplified and, where it differs, traditional writing.
    private static final Set<String> COMPOUND = Set.of("""
            欧阳 歐陽 太史 端木 上官 司马 司馬 东方 東方 独孤 獨孤 南宫 南宮 万俟 闻人 聞人 夏侯 诸葛 諸葛 尉迟 尉遲 公羊 赫连 赫連
            澹台 澹臺 皇甫 宗政 濮阳 濮陽 公冶 太叔 申屠 公孙 公孫 慕容 仲孙 仲孫 钟离 鍾離 长孙 長孫 宇文 司徒 鲜于 鮮于 司空 闾丘 閭丘
            子车 子車 亓官 司寇 巫马 巫馬 公西 颛孙 顓孫 壤驷 壤駟 公良 漆雕 乐正 樂正 宰父 谷梁 穀梁 拓跋 夹谷 夾谷 轩辕 軒轅 令狐 段干
            百里 呼延 东郭 東郭 南门 南門 羊舌 微生 梁丘 左丘 东门 東門 西门 西門 南荣 南榮 东里 東里 东宫 東宮 子书 子書 子桑 即墨 达奚
            達奚 褚师 褚師 纳兰 納蘭 第五 贺兰 賀蘭 完颜 完顏 耶律 斛律 贺拔 賀拔 豆卢 豆盧 哥舒 仆固 僕固 淳于 单于 單于 公仪 公儀
            """.strip().split("\\s+"));

    private static final int COMPOUND_LENGTH = 2;

    private Surname() {}

    /// The name's beginning: two characters if they are a compound surname with a given name behind it, else one.
    ///
    /// @param name not empty
    public static String of(String name) {
        var compound = name.length() > COMPOUND_LENGTH && COMPOUND.contains(name.substring(0, COMPOUND_LENGTH));
        return name.substring(0, compound ? COMPOUND_LENGTH : name.offsetByCodePoints(0, 1));
    }
}
