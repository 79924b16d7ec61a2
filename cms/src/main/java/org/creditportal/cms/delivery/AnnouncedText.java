package org.creditportal.cms.delivery;

import java.util.UUID;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;

/// An announcement as readers see it, to be delivered elsewhere.
///
/// @param kind code of an announcement kind
/// @param list code of a list, or `null`
public record AnnouncedText(
        UUID id,
        String kind,
        @Nullable String list,
        String number,
        String title,
        String body,
        String department,
        String region,
        PublicationWindow window) {}
