package org.creditportal.templates;

import java.util.List;

/// The national memoranda on joint reward and punishment.
///
/// @param frame what surrounds it
/// @param groups by effect
public record MemorandaPage(Frame frame, List<Group> groups) implements Page {

    /// How many memoranda there are in all groups.
    public int total() {
        return groups.stream().mapToInt(group -> group.memoranda().size()).sum();
    }

    /// Memoranda of one effect.
    ///
    /// @param key names the group in addresses: `/memoranda#punishment-12` leads to its number 12
    /// @param title as `失信联合惩戒`
    /// @param memoranda by number
    public record Group(String key, String title, List<Memorandum> memoranda) {}

    /// One memorandum.
    ///
    /// @param number in its group
    /// @param title in full
    /// @param documentNumber as `发改财金〔2016〕141号`
    public record Memorandum(int number, String title, String documentNumber) {}
}
