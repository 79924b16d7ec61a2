package org.creditportal.cms.catalogue.profile;

import org.jspecify.annotations.Nullable;

/// Within how many working days of its recognition a listing is reported upward (G1); without a value, in time.
public record Reporting(
        Provision<@Nullable Integer> city, Provision<@Nullable Integer> province, Provision<@Nullable Integer> nation) {

    public Reporting {
        Provision.demandPositive(city);
        Provision.demandPositive(province);
        Provision.demandPositive(nation);
    }

    Provision<@Nullable Integer> to(Level level) {
        return switch (level) {
            case CITY -> city;
            case PROVINCE -> province;
            case NATION -> nation;
        };
    }

    /// Whose platform is reported to.
    public enum Level {
        CITY,
        PROVINCE,
        NATION
    }
}
