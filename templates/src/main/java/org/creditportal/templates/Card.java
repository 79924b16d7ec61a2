package org.creditportal.templates;

/// One record in a list of records.
public sealed interface Card permits EntryCard, AnnouncementCard, ArticleCard {}
