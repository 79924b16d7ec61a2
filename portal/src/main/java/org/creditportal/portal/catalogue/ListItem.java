package org.creditportal.portal.catalogue;

import org.creditportal.cms.publication.PublishedCatalogue.ListedType;

/// A type of list as programs read it.
///
/// @param list `red`, `black`, `watch` or `warning`
/// @param legalBasis by which the list exists
record ListItem(String list, String listName, String field, String legalBasis) {

    static ListItem of(ListedType type) {
        return new ListItem(type.list().code(), type.name(), type.field(), type.legalBasis());
    }
}
