package org.creditportal.cms.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;

/// Something that must be done by a day.
///
/// @param work what kind of work: `delivery`, `objection`, `decision`
/// @param what in a few words, in Chinese
/// @param deadline last day in Asia/Shanghai
public record DuePiece(String work, UUID id, String what, Department department, LocalDate deadline) {}
