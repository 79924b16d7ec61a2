package org.creditportal.cms.reportform;

/// How much a form may hold before it is refused.
///
/// @param fileBytes as handed in
/// @param zipEntries files inside an xlsx
/// @param entryBytes one of them, inflated
/// @param totalBytes all of them, inflated
/// @param ratio all of them, inflated, by the file as handed in; asked only above [#SMALL_BYTES]
/// @param rows below the header
/// @param characters of all cells: one shared string may stand in many
public record FormLimits(
        long fileBytes, int zipEntries, long entryBytes, long totalBytes, int ratio, int rows, long characters) {

    /// What is smaller than this when inflated is harmless whatever its ratio.
    static final long SMALL_BYTES = 4L << 20;

    /// As handed in: 100,000 rows with long texts fit into it.
    public static final long MOST_BYTES = 64L << 20;

    static final FormLimits DEFAULT =
            new FormLimits(MOST_BYTES, 1_000, 256L << 20, 320L << 20, 100, 100_000, 64_000_000);

    /// Inflated bytes that a file of this size may have.
    long inflatedBytes(long size) {
        return Math.min(totalBytes, Math.max(SMALL_BYTES, size * ratio));
    }
}
