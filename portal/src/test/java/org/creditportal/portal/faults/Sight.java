package org.creditportal.portal.faults;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What one reader saw.
///
/// @param node which portal answered, from 0
/// @param seen how many entries
record Sight(int node, Question question, Instant begun, Instant ended, int status, long seen) {

    private static final Set<Integer> ANSWERS = Set.of(200, 404, 410);

    static Sight of(int node, Caller caller, Question question) {
        var begun = Instant.now();
        var answer = caller.get(question.path());
        var isAnswer = ANSWERS.contains(answer.status());
        return new Sight(node, question, begun, Instant.now(), answer.status(), isAnswer ? question.seen(answer) : -1);
    }

    boolean isAnswer() {
        return ANSWERS.contains(status);
    }

    /// Whether the reader was right to see this: what was there before the edge, or from it on; either only while the
    /// edge passed. No answer is right only during an outage.
    boolean isRight(Change change, List<Outage> outages) {
        if (!isAnswer()) {
            return outages.stream().anyMatch(outage -> outage.excuses(this));
        }
        return (seen == question.before(change) && begun.isBefore(change.edge()))
                || (seen == question.after(change) && !ended.isBefore(change.edge()));
    }
}
