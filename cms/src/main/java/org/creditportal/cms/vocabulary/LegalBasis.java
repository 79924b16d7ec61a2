package org.creditportal.cms.vocabulary;

/// What a decision rests on, as its department wrote it (认定依据).
public record LegalBasis(String text) {}
