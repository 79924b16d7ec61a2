package org.creditportal.cms.schedule;

import org.jspecify.annotations.Nullable;

/// How one run of a job went.
///
/// @param done how much was done
/// @param isMore whether it stopped although there was more to do
/// @param problem what it failed of, `null` if it did not
public record Run(int done, boolean isMore, @Nullable String problem) {}
