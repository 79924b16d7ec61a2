package org.creditportal.cms.proceeding;

/// The acts of a listing's life, one use case each.
public record Life(
        Cases cases,
        RecordCandidate recordCandidate,
        TellParty tellParty,
        NoticeCandidate noticeCandidate,
        ObjectToCandidate objectToCandidate,
        VerifyObjection verifyObjection,
        DraftTheDecision draftDecision,
        SignDecision signDecision,
        WarnSubject warnSubject,
        EndEntry endEntry,
        CorrectEntry correctEntry,
        WithdrawEntry withdrawEntry) {}
