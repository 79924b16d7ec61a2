package org.creditportal.portal.faults;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// What readers ask about a form, in each way there is.
sealed interface Question {

    String path();

    /// How many entries an answer shows.
    long seen(Caller.Answer answer);

    long before(Change change);

    long after(Change change);

    static List<Question> about(Form form, String sample, String sampleCode) {
        var query = "?size=1&q=" + URLEncoder.encode(form.word(), StandardCharsets.UTF_8);
        return List.of(
                new Total("/api/v1/search" + query),
                new Page("/search" + query),
                new Total("/api/v1/entries" + query),
                new Page("/lists/black" + query),
                new Sample("/api/v1/subjects/" + sampleCode),
                new One("/entries/" + sample),
                new One("/api/v1/entries/" + sample));
    }

    /// A list for programs.
    record Total(String path) implements Question {

        @Override
        public long seen(Caller.Answer answer) {
            return answer.json().path("total").asLong(-1);
        }

        @Override
        public long before(Change change) {
            return change.totalBefore();
        }

        @Override
        public long after(Change change) {
            return change.totalAfter();
        }
    }

    /// A list for people.
    record Page(String path) implements Question {

        private static final Pattern FIGURE = Pattern.compile("toolbar__total\">[^<]*<strong>\\s*([0-9,]+)");

        @Override
        public long seen(Caller.Answer answer) {
            var figure = FIGURE.matcher(answer.body());
            return figure.find() ? Long.parseLong(figure.group(1).replace(",", "")) : 0;
        }

        @Override
        public long before(Change change) {
            return change.totalBefore();
        }

        @Override
        public long after(Change change) {
            return change.totalAfter();
        }
    }

    /// The list of one subject's entries.
    record Sample(String path) implements Question {

        @Override
        public long seen(Caller.Answer answer) {
            return answer.json().path("total").asLong(-1);
        }

        @Override
        public long before(Change change) {
            return change.sampleBefore() ? 1 : 0;
        }

        @Override
        public long after(Change change) {
            return change.sampleAfter() ? 1 : 0;
        }
    }

    /// One entry, which is there or not.
    record One(String path) implements Question {

        @Override
        public long seen(Caller.Answer answer) {
            return answer.status() == 200 ? 1 : 0;
        }

        @Override
        public long before(Change change) {
            return change.sampleBefore() ? 1 : 0;
        }

        @Override
        public long after(Change change) {
            return change.sampleAfter() ? 1 : 0;
        }
    }
}
