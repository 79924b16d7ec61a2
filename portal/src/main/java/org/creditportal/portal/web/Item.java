package org.creditportal.portal.web;

/// A published record as programs read it, in a list of records of several kinds.
public sealed interface Item permits EntryItem, AnnouncementItem, ArticleItem {}
