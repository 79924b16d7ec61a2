package org.creditportal.cms.media.content;

/// A file with more bytes than its type may have.
public final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLargeException(long limit) {
        super(message(limit), null, false, false);
    }

    /// @param limit in bytes
    public static String message(long limit) {
        return "文件超过 %d MB：图片不超过 10 MB，文档不超过 50 MB。请压缩图片或者拆分文档后重新上传。".formatted(limit >> 20);
    }
}
