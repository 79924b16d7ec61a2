package org.creditportal.portal.local.demo;

/// One thing that a department does after its forms are public.
public sealed interface LifeStep {

    String department();

    /// Somebody is to be listed, and the public is asked.
    ///
    /// @param body as the API takes it
    record Candidate(String department, String body) implements LifeStep {}

    /// Something is done to the newest organisation that the department has on a list.
    record Act(String department, String list, String act, String body) implements LifeStep {}

    /// An announcement is written and signed.
    record Announcement(String department, String body) implements LifeStep {}
}
