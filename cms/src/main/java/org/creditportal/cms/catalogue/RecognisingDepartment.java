package org.creditportal.cms.catalogue;

import java.util.Set;
import org.creditportal.cms.vocabulary.Department;

/// A department under its name in the catalogue, and the other names that people write.
public record RecognisingDepartment(Department department, Set<String> aliases) {}
