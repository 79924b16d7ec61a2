package org.creditportal.cms.api;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.deadline.Digest;

/// A digest as plain text, to be read or sent on.
final class DigestText {

    /// Of each part; the rest is counted.
    private static final int SPELLED_OUT = 20;

    private DigestText() {}

    static String of(Digest digest) {
        var head = "期限提醒 %s（“近期”至 %s）\n".formatted(digest.day(), digest.soonUntil());
        return digest.departments().isEmpty()
                ? head + "\n没有逾期或临近期限的事项。\n"
                : digest.departments().stream().map(DigestText::of).collect(Collectors.joining("\n", head + "\n", ""));
    }

    private static String of(Digest.OfDepartment of) {
        return "【" + of.department() + "】\n" + part("已逾期", of.overdue()) + part("今日到期", of.today())
                + part("近期到期", of.soon());
    }

    private static String part(String name, Digest.Part part) {
        if (part.count() == 0) {
            return "";
        }
        var lines = part.items().stream()
                .limit(SPELLED_OUT)
                .map(piece -> "  %s  %s（%s %s）\n".formatted(piece.deadline(), piece.what(), piece.work(), piece.id()));
        var left = part.count() - Math.min(part.items().size(), SPELLED_OUT);
        return Stream.concat(lines, left == 0 ? Stream.empty() : Stream.of("  另有 " + left + " 项\n"))
                .collect(Collectors.joining("", name + " " + part.count() + " 项\n", ""));
    }
}
