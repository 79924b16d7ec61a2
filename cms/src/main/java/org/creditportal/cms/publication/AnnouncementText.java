package org.creditportal.cms.publication;

import java.util.List;
import org.creditportal.search.text.SearchableText;

/// What readers find an announcement by: its title and, as it is written or by a part of it, its number.
final class AnnouncementText {

    private AnnouncementText() {}

    static SearchableText of(String title, String number) {
        return SearchableText.of(title + " " + number, List.of(number));
    }
}
