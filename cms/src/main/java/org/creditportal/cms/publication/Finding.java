package org.creditportal.cms.publication;

/// A place in a text that seems to hold a number of a person (H1). It never holds the number.
///
/// @param from index of its first `char`
/// @param to index behind its last `char`
/// @param masked the number as [Masking#finding] would write it
/// @param excerpt the masked number with a few words around it, for whoever has to decide
/// @param key names the finding as long as the words around it stay: a digest of its kind, its masked form and those
///     words, so that a decision about it outlives changes elsewhere in the text
public record Finding(FindingKind kind, int from, int to, String masked, String excerpt, String key) {}
