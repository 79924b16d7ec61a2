package org.creditportal.portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// What has been done with each form of the demonstration, so that a start after an interrupted one goes on.
///
/// @param file a line for every step, the last one of a form counts
record Journal(Path file) {

    private static final String SIGNED = "signed";
    private static final String ENTRIES = "entries";

    static Journal in(LocalFolder folder) {
        return new Journal(folder.demonstration().resolve("journal.properties"));
    }

    boolean isSigned(String form) {
        return SIGNED.equals(steps().get(form));
    }

    boolean areSigned(Collection<String> forms) {
        var steps = steps();
        return forms.stream().allMatch(form -> SIGNED.equals(steps.get(form)));
    }

    /// How many entries were asked for last, 0 if nobody asked.
    int entries() {
        return Integer.parseInt(steps().getOrDefault(ENTRIES, "0"));
    }

    /// Where the form was handed in, if it was.
    Optional<String> location(String form) {
        return Optional.ofNullable(steps().get(form)).filter(step -> !step.equals(SIGNED));
    }

    synchronized void noteLocation(String form, String location) {
        note(form, location);
    }

    synchronized void noteSigned(String form) {
        note(form, SIGNED);
    }

    synchronized void noteEntries(int entries) {
        note(ENTRIES, Integer.toString(entries));
    }

    private Map<String, String> steps() {
        return Files.exists(file) ? PropertyFile.read(file) : Map.of();
    }

    private void note(String form, String step) {
        try {
            Files.writeString(file, form + "=" + step + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
