package org.creditportal.portal.local.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/// Writes the rows of the forms, eleven cells each. Who is on a black list may be on a watch list as well, of another
/// department's making; nobody is on a red list besides.
final class Rows {

    private static final int SHARED_IN_HUNDRED = 15;

    private final Random random;
    private final Cast cast;
    private final Deque<FictionalSubject> onBlack = new ArrayDeque<>();
    private int document;

    Rows(Random random) {
        this.random = random;
        this.cast = new Cast(random);
    }

    List<List<String>> of(Recognition recognition) {
        var rows = new ArrayList<List<String>>();
        for (var place = 0; place < recognition.rows(); place++) {
            rows.add(row(recognition, subject(recognition, place < recognition.persons())));
        }
        return rows;
    }

    private FictionalSubject subject(Recognition recognition, boolean isPerson) {
        if (isPerson) {
            return cast.person();
        }
        var isShared = recognition.list().equals("watch") && random.nextInt(100) < SHARED_IN_HUNDRED;
        var subject = isShared ? onBlack.removeFirst() : cast.organisation();
        if (recognition.list().equals("black")) {
            onBlack.add(subject);
        }
        return subject;
    }

    private List<String> row(Recognition recognition, FictionalSubject subject) {
        var decision = WrittenDecision.some(random);
        var isRed = recognition.list().equals("red");
        return List.of(
                recognition.type(),
                subject.name(),
                subject.representative(),
                subject.code(),
                subject.registration(),
                (isRed ? "虚构守信事迹：" : "虚构事由：") + oneOf(recognition.acts()),
                oneOf(recognition.outcomes()),
                recognition.department(),
                "虚构%s〔%d〕%d号".formatted(isRed ? "表彰" : "决字", decision.year(), ++document),
                decision.day(),
                decision.validity());
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
