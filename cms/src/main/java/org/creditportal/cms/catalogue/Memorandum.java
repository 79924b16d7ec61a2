package org.creditportal.cms.catalogue;

/// A memorandum of joint rewards or punishments (D6).
///
/// @param documentNumber as `发改财金〔2016〕141号`
public record Memorandum(MemorandumNumber number, String title, String documentNumber) {}
