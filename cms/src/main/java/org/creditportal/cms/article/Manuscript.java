package org.creditportal.cms.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What an edition is, whatever became of it.
///
/// @param id of the edition
/// @param number from 1
/// @param draftedBy account that began it
/// @param editedBy account that wrote in it last
public record Manuscript(
        UUID id, int number, Contents contents, UUID draftedBy, UUID editedBy, List<Justification> justifications) {

    public Manuscript {
        justifications = List.copyOf(justifications);
    }

    /// Whether the account had a hand in it, so that another must sign (A11).
    public boolean isBy(UUID account) {
        return draftedBy.equals(account) || editedBy.equals(account);
    }

    /// Numbers of persons in it that are neither masked nor justified.
    public List<FoundNumber> unsettled() {
        return PersonalNumbers.in(contents).stream()
                .filter(number -> !isJustified(number.key()))
                .toList();
    }

    public boolean isJustified(String finding) {
        return justifications.stream().anyMatch(reason -> reason.finding().equals(finding));
    }

    public Manuscript edited(Contents other, UUID by) {
        return new Manuscript(id, number, other, draftedBy, by, justifications);
    }

    /// As when a number is masked: nobody has written anything.
    public Manuscript masked(Contents other) {
        return new Manuscript(id, number, other, draftedBy, editedBy, justifications);
    }

    public Manuscript justified(String finding, String basis, UUID by, Instant at) {
        var others = justifications.stream().filter(reason -> !reason.finding().equals(finding));
        return new Manuscript(
                id,
                number,
                contents,
                draftedBy,
                editedBy,
                Stream.concat(others, Stream.of(new Justification(finding, basis, by, at)))
                        .toList());
    }
}
