package org.creditportal.portal.listing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.creditportal.portal.web.EntryItem;

/// One entry, and the edge since which it can be seen.
record EntryAnswer(@JsonUnwrapped EntryItem item, Instant asOf) {}
