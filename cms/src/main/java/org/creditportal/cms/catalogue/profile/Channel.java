package org.creditportal.cms.catalogue.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a list is published (C2).
///
/// @param name as the source calls it
public record Channel(Kind kind, String name) {

    public Channel {
        if (kind == null) {
            throw new IllegalArgumentException("a channel needs a kind");
        }
        Provision.demand(name);
    }

    public enum Kind {
        /// Of the recognising department.
        DEPARTMENT_SITE,
        /// The local credit site, which this portal is.
        PORTAL,
        /// Credit sites and platforms of the city and the province above.
        UPPER_SITE,
        CREDIT_CHINA,
        GOVERNMENT_SITE,
        /// For enterprises only.
        ENTERPRISE_PUBLICITY,
        /// For social organisations only.
        SOCIAL_ORGANISATION_SITE,
        /// For government bodies only.
        GOVERNMENT_BODY_SITE,
        NEWSPAPER,
        BROADCASTER,
        NEWS_MEDIA;

        /// As written in profiles, parameters and rows: `department-site`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The kind with this code, in exactly this writing.
        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }
}
