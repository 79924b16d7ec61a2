package org.creditportal.cms.intake;

import java.util.List;
import org.creditportal.cms.reportform.FormRow;
import org.creditportal.cms.reportform.Problem;

/// A row that was not recorded.
///
/// @param row as typed
/// @param problems why, at least one
public record Refusal(FormRow row, List<Problem> problems) {}
