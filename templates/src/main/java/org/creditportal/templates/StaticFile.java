package org.creditportal.templates;

/// A file whose address changes with its content, so that it may be kept for ever.
public final class StaticFile {

    private final String path;
    private final String mediaType;
    private final byte[] bytes;

    private StaticFile(String path, String mediaType, byte[] bytes) {
        this.path = path;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    static StaticFile of(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1);
        String path = "/static/" + name.substring(0, dot) + "." + Fingerprint.of(bytes) + "." + extension;
        return new StaticFile(path, mediaType(extension), bytes.clone());
    }

    /// Where it is served, as `/static/portal.0123456789abcdef.css`.
    public String path() {
        return path;
    }

    /// As `text/css;charset=UTF-8`.
    public String mediaType() {
        return mediaType;
    }

    /// A copy of its content.
    public byte[] bytes() {
        return bytes.clone();
    }

    private static String mediaType(String extension) {
        return switch (extension) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalArgumentException("No media type known for " + extension);
        };
    }
}
