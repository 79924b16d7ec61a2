package org.creditportal.cms.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;

/// An announcement that must appear on channels.
///
/// @param department who sees to it
/// @param deadline last day in Asia/Shanghai, or `null` where the rules name none
/// @param visibleAt when it appears on this portal, which fulfils that delivery by itself
public record PlannedDeliveries(
        UUID announcement,
        Department department,
        Collection<Channel> channels,
        @Nullable LocalDate deadline,
        Instant visibleAt) {}
