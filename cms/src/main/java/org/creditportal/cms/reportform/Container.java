package org.creditportal.cms.reportform;

import java.util.Locale;

/// The file formats that report forms come in.
public enum Container {
    XLSX,
    CSV;

    /// As written in file names and rows: `xlsx`, `csv`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
