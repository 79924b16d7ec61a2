package org.creditportal.cms.catalogue;

import java.util.Set;
import org.creditportal.cms.vocabulary.ListKind;

/// One list of the catalogue, as its type is written in report forms.
///
/// @param aliases other names that people write
/// @param field code in the field catalogue, `general` for 综合
public record ListType(String name, Set<String> aliases, ListKind list, String field) {}
