package org.creditportal.cms.media.content;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/// Goes through every object that a PDF can be reached by, and takes out what acts, what is attached and what tells
/// of its making (ISO 32000-1, 7.11.4, 12.6, 14.3, 14.5).
final class ScrubbedPdf {

    private static final Set<String> TAKEN_OUT = Set.of(
            "Metadata",
            "PieceInfo",
            "AA",
            "OpenAction",
            "JavaScript",
            "EmbeddedFiles",
            "EF",
            "AF",
            "XFA",
            "JS",
            "Collection",
            "LastModified");

    private static final String ACTION = "Action";

    /// Whatever else a link can do but lead somewhere.
    private static final Set<String> HARMLESS_ACTIONS = Set.of("GoTo", "URI", "Named");

    private static final Set<String> FOREIGN_ANNOTATIONS =
            Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> toSee = new ArrayDeque<>();

    private ScrubbedPdf() {}

    static void scrub(COSDictionary catalog) {
        var scrubbed = new ScrubbedPdf();
        scrubbed.toSee.push(catalog);
        while (!scrubbed.toSee.isEmpty()) {
            scrubbed.see(scrubbed.toSee.pop());
        }
    }

    private void see(COSBase object) {
        if (!seen.add(object)) {
            return;
        }
        switch (object) {
            case COSObject reference -> push(reference.getObject());
            case COSDictionary dictionary -> see(dictionary);
            case COSArray array -> see(array);
            default -> {}
        }
    }

    private void see(COSDictionary dictionary) {
        for (var key : Set.copyOf(dictionary.keySet())) {
            if (TAKEN_OUT.contains(key.getName()) || isHarmfulAction(dictionary.getDictionaryObject(key))) {
                dictionary.removeItem(key);
            }
        }
        dictionary.getValues().forEach(this::push);
    }

    private void see(COSArray array) {
        for (var index = array.size() - 1; index >= 0; index--) {
            if (isForeign(array.getObject(index)) || isHarmfulAction(array.getObject(index))) {
                array.remove(index);
            }
        }
        array.forEach(this::push);
    }

    private void push(@Nullable COSBase object) {
        if (object != null) {
            toSee.push(object);
        }
    }

    private static boolean isHarmfulAction(@Nullable COSBase object) {
        return object instanceof COSDictionary action
                && (ACTION.equals(action.getNameAsString(COSName.TYPE))
                        || action.containsKey("JS")
                        || isKnownAction(action))
                && !HARMLESS_ACTIONS.contains(String.valueOf(action.getNameAsString(COSName.S)));
    }

    /// The type of an action may be left out.
    private static boolean isKnownAction(COSDictionary dictionary) {
        return switch (String.valueOf(dictionary.getNameAsString(COSName.S))) {
            case "JavaScript",
                    "Launch",
                    "ImportData",
                    "SubmitForm",
                    "GoToE",
                    "GoToR",
                    "Rendition",
                    "Movie",
                    "Sound",
                    "RichMediaExecute",
                    "Hide",
                    "SetOCGState",
                    "Trans",
                    "GoTo3DView",
                    "ResetForm" -> !dictionary.containsKey(COSName.K);
            default -> false;
        };
    }

    private static boolean isForeign(@Nullable COSBase object) {
        return object instanceof COSDictionary annotation
                && FOREIGN_ANNOTATIONS.contains(String.valueOf(annotation.getNameAsString(COSName.SUBTYPE)));
    }
}
