package org.creditportal.templates;

/// All articles of one kind that are public now.
///
/// @param heading as `诚信故事`
/// @param lead what they are
/// @param results the articles
public record ArticlesPage(Frame frame, String heading, String lead, Results results) implements Page {}
