package org.creditportal.cms.catalogue.profile;

/// What follows an exit (B3, B6).
///
/// @param purgeOnError whether nothing is kept of who was wrongly listed
/// @param exitNoticeDays how many days an exit notice is shown
/// @param repairNoticeDays how many days a repair notice is shown
public record ExitDuties(
        ExitAnnouncement announcement,
        Provision<Boolean> purgeOnError,
        Provision<Integer> exitNoticeDays,
        Provision<Integer> repairNoticeDays) {

    public ExitDuties {
        Provision.demand(purgeOnError);
        Provision.demand(exitNoticeDays);
        Provision.demand(repairNoticeDays);
        if (announcement == null || exitNoticeDays.value() < 1 || repairNoticeDays.value() < 1) {
            throw new IllegalArgumentException("an exit is announced, for a day at least");
        }
    }
}
