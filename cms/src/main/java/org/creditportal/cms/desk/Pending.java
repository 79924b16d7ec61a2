package org.creditportal.cms.desk;

/// How much waits.
///
/// @param forms read and to be signed, but for those that the account handed in itself
/// @param decisions drafted and to be signed, but for those that the account drafted itself
/// @param announcements drafted and to be signed, but for those that the account drafted itself
/// @param articles submitted and to be signed, but for those that the account wrote itself
/// @param drafts of articles that somebody writes on
/// @param candidates to be decided
/// @param objections to be looked into
/// @param collected forms that wait for the credit office, of all departments
public record Pending(
        long forms,
        long decisions,
        long announcements,
        long articles,
        long drafts,
        long candidates,
        long objections,
        long collected) {}
