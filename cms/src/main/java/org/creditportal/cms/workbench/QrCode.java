package org.creditportal.cms.workbench;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditportal.templates.workbench.Picture;

/// A text that a telephone reads (ISO/IEC 18004).
final class QrCode {

    /// Light squares around it, which the standard asks for.
    private static final int MARGIN = 4;

    private static final Map<EncodeHintType, ?> UTF_8 = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");

    private QrCode() {}

    /// @param label what it is, for those who do not see it
    static Picture of(String text, String label) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M, UTF_8).getMatrix();
            return new Picture(label, matrix.getWidth() + 2 * MARGIN, path(matrix));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a picture", tooLong);
        }
    }

    /// One square of one by one for each dark one.
    private static String path(ByteMatrix matrix) {
        return IntStream.range(0, matrix.getHeight())
                .boxed()
                .flatMap(y -> IntStream.range(0, matrix.getWidth())
                        .filter(x -> matrix.get(x, y) == 1)
                        .mapToObj(x -> "M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN)))
                .collect(Collectors.joining());
    }
}
