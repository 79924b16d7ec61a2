package org.creditportal.cms.media;

import java.util.regex.Pattern;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.publication.MaskingGate;

/// What a medium is called in public: without folders and signs that a file system or an address could misread,
/// without numbers of persons, with the ending of what it really is.
public final class MediumName {

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern UNWANTED = Pattern.compile("[\\p{C}\\s<>:\"|?*#%&;/\\\\]+");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");
    private static final int LONGEST = 80;

    private MediumName() {}

    /// @param given as the uploader called it
    public static String of(String given, MediumType type) {
        var bare = ENDING.matcher(FOLDERS.matcher(given).replaceFirst("")).replaceFirst("");
        var stem = EDGES.matcher(UNWANTED.matcher(masked(bare)).replaceAll(" ")).replaceAll("");
        var end = stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length())));
        var name = stem.substring(0, end).strip();
        return (name.isEmpty() ? nameless(type) : name) + "." + type.ending();
    }

    private static String nameless(MediumType type) {
        return type.isImage() ? "图片" : "文件";
    }

    private static String masked(String text) {
        var masked = text;
        for (var finding : MaskingGate.findings(text).reversed()) {
            masked = Masking.finding(masked, finding);
        }
        return masked;
    }
}
