package org.creditportal.portal.local.demo;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// The word that a business goes by. The first is in every twentieth name, the hundredth in one of 1,500, and most are
/// in
/// one name or none.
///
/// @param rank from 1; the same rank is the same word
record Brand(long rank) {

    private static final double MOST = 3_000_000;
    private static final long LAST_OF_CHAINS = 300;

    /// Nobody's name begins or ends with them more than with others.
    private static final String CHARACTERS = "青澜沐栖砚岚汀芷皓绮朔霁棠弈泓璟蔚穆逸澄川坪石屿溪禾峦舟原洲谷塘桥陌湾台渡岭泉庭"
            + "云雨露霜星月晨曦夕晖松柏竹梅兰菊荷桂枫桐禹尧舜商周秦汉唐宋元明清乾坤艮巽"
            + "金银铜铁锡玉珠琉璃翠丹朱赤橙紫墨素白玄苍羽翎翼鸾鹤雁鹭鹏鲲麟鹿驹骏驰骋腾跃飞翔"
            + "安宁康泰和顺祥瑞福禄寿禧嘉裕丰盈隆昌盛兴旺达通亨利贞信义诚德仁礼智勇廉俭勤谨敏慧";

    /// Letters of a brand: how often it has two, three or four, of ten.
    private static final int[] LENGTHS = {2, 2, 2, 2, 2, 3, 3, 3, 4, 4};

    /// A brand for a name: how often one comes falls with its rank.
    static Brand some(RandomGenerator random) {
        return new Brand((long) Math.exp(random.nextDouble() * Math.log(MOST)));
    }

    /// Two to four characters.
    String word() {
        var letters = new SplittableRandom(rank);
        var word = new StringBuilder();
        for (var rest = LENGTHS[letters.nextInt(LENGTHS.length)]; rest > 0; rest--) {
            word.append(CHARACTERS.charAt(letters.nextInt(CHARACTERS.length())));
        }
        return word.toString();
    }

    /// Whether it is known enough to have branches.
    boolean isChain() {
        return rank <= LAST_OF_CHAINS;
    }
}
