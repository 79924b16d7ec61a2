package org.creditportal.templates.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form that changes something.
///
/// @param id unique on the page
/// @param fold what it is folded under, `null` where it lies open always
/// @param open whether a folded one is open
/// @param action where it is sent
/// @param hasFile whether it carries a file
/// @param token against forgery
/// @param key by which the act is done once, however often the form is sent
/// @param explanation one sentence before the fields, or `null`
/// @param problem why it was refused as a whole, or `null`
/// @param submit the word on the button
/// @param other where else it can be sent, whatever is missing in it, and the word on that button; or `null`
/// @param tone [Tone#BAD] where it takes something away
public record Form(
        String id,
        @Nullable String fold,
        boolean open,
        String action,
        boolean hasFile,
        String token,
        String key,
        @Nullable String explanation,
        @Nullable String problem,
        List<FormItem> items,
        String submit,
        @Nullable Anchor other,
        Tone tone)
        implements Block {

    /// The same, with a second button.
    public Form or(Anchor elsewhere) {
        return new Form(
                id, fold, open, action, hasFile, token, key, explanation, problem, items, submit, elsewhere, tone);
    }
}
