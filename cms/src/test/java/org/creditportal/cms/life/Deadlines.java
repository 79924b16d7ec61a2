package org.creditportal.cms.life;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Where announcements must appear, and until when (B3, C2, G1).
final class Deadlines {

    private static final String REPORT = "（报送）";

    /// From the lowest up.
    private static final List<String> LEVELS = List.of("市级信用平台", "省级信用平台", "国家信用平台");

    private Deadlines() {}

    /// Of a black listing that ends on a Thursday for what happened on the Monday before.
    static String ofAnExit(Walk walk) {
        var id = walk.active("black", Who.COMPANY.subject());
        var monday = walk.firstDay().plusWeeks(1);
        walk.stage().isOn(monday.plusDays(3));
        walk.stage().done(walk.exit(id, "by-law", ",\"on\":\"" + monday + "\""));
        var deadline = LocalDate.parse(
                lastWord(walk.stage().deliveries(exitAnnouncement(id)).getFirst()));
        return deadline.isAfter(monday.plusDays(3))
                ? Walk.workingDays(monday.plusDays(3), deadline) + " working days after the exit"
                : Walk.workingDays(monday, deadline) + " working days after its occasion";
    }

    static String ofReports(Walk walk) {
        var id = walk.active("black", Who.COMPANY.subject());
        var day = walk.stage().today();
        var deliveries = walk.stage().deliveries(announcement(walk, id));
        var reports = LEVELS.stream()
                .flatMap(level -> deliveries.stream()
                        .filter(delivery -> delivery.contains(level + REPORT))
                        .map(delivery -> Walk.workingDays(day, LocalDate.parse(lastWord(delivery)))))
                .map(String::valueOf)
                .toList();
        return reports.isEmpty() ? "no term" : String.join(", ", reports) + " working days";
    }

    static String channels(Walk walk, String list, Who who) {
        return channels(walk, announcement(walk, walk.active(list, who.subject())));
    }

    static String noticeChannels(Walk walk, String list) {
        var id = walk.candidate(list, Who.COMPANY.subject());
        return Walk.told(
                walk.stage().head(id, "notice", "{\"workingDays\":20}"),
                noticed -> channels(walk, noticed.path("announcement").asString()));
    }

    /// An exit is announced where the listing was.
    static String exitChannels(Walk walk, String list) {
        var id = walk.active(list, Who.COMPANY.subject());
        var listed = channels(walk, announcement(walk, id));
        walk.stage().done(walk.exit(id, "by-law"));
        var left = channels(walk, exitAnnouncement(id));
        return left.equals(listed) ? "where it was listed" : left;
    }

    private static String channels(Walk walk, String announcement) {
        return walk.stage().deliveries(announcement).stream()
                .filter(delivery -> !delivery.contains(REPORT))
                .map(delivery -> delivery.substring(0, delivery.indexOf(' ')))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String announcement(Walk walk, String id) {
        return walk.stage().entry(id).path("announcement").asString();
    }

    private static String exitAnnouncement(String id) {
        return Stage.DATABASE
                .query("select exit_announcement from cms.entry where id = '" + id + "'")
                .getFirst();
    }

    private static String lastWord(String delivery) {
        return List.of(delivery.split(" ")).getLast();
    }
}
