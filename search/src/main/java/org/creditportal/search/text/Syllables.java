package org.creditportal.search.text;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a compact name is typed in pinyin: one syllable per character, without tone, ü as v. A Latin letter or a digit
/// is its own syllable; any other sign has an empty one.
record Syllables(List<String> perCharacter) {

    /// Longest pinyin that is indexed and can be matched, in letters.
    static final int LONGEST = 24;

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|\\P{IsHan}");
    private static final Pattern TYPED = Pattern.compile("[a-z0-9]+");

    /// Reads a name aloud.
    ///
    /// @param compactName folded and without white space
    static Syllables of(String compactName) {
        return new Syllables(RUN.matcher(compactName)
                .results()
                .map(MatchResult::group)
                .flatMap(Syllables::spoken)
                .map(syllable -> TYPED.matcher(syllable).matches() ? syllable : "")
                .toList());
    }

    /// A run is read as a whole, because a phrase decides how its characters are read (银行, 行业).
    private static Stream<String> spoken(String run) {
        var syllables =
                PinyinHelper.toPinyin(run, PinyinStyleEnum.INPUT, " ").strip().split(" +");
        if (syllables.length == run.codePointCount(0, run.length())) {
            return Stream.of(syllables);
        }
        return run.codePoints().mapToObj(c -> PinyinHelper.toPinyin(Character.toString(c), PinyinStyleEnum.INPUT));
    }

    /// For every position the syllables from there on run together, and the initials from there on, each once.
    List<String> runs() {
        var runs = new LinkedHashSet<String>();
        for (int start = 0; start < perCharacter.size(); start++) {
            runs.add(run(start, UnaryOperator.identity()));
            runs.add(run(start, Syllables::initial));
        }
        runs.remove("");
        return List.copyOf(runs);
    }

    /// How many characters from `start` on are written by `typed`, in full or by initials; 0 if they are not.
    int charactersWritten(int start, String typed) {
        if (perCharacter.get(start).isEmpty()) {
            return 0;
        }
        return Stream.<UnaryOperator<String>>of(UnaryOperator.identity(), Syllables::initial)
                .filter(shape -> run(start, shape).startsWith(typed))
                .findFirst()
                .map(shape -> charactersCovering(start, typed.length(), shape))
                .orElse(0);
    }

    private int charactersCovering(int start, int letters, UnaryOperator<String> shape) {
        int position = start;
        for (int covered = 0; covered < letters; position++) {
            covered += shape.apply(perCharacter.get(position)).length();
        }
        return position - start;
    }

    private String run(int start, UnaryOperator<String> shape) {
        var letters = new StringBuilder();
        for (int i = start; i < perCharacter.size() && letters.length() < LONGEST; i++) {
            letters.append(shape.apply(perCharacter.get(i)));
        }
        letters.setLength(Math.min(LONGEST, letters.length()));
        return letters.toString();
    }

    private static String initial(String syllable) {
        return syllable.substring(0, Math.min(1, syllable.length()));
    }
}
