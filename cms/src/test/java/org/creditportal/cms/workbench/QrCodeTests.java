package org.creditportal.cms.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.creditportal.templates.workbench.Picture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H3: the picture of a device's secret")
class QrCodeTests {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int WHITE = 0xFFFFFF;
    private static final int SCALE = 4;

    @Test
    void isReadAsWhatItWasMadeOf() throws ReaderException {
        var uri = "otpauth://totp/%E4%BF%A1%E7%94%A8:clerk?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567&issuer=%E4%BF%A1";
        assertThat(read(QrCode.of(uri, "登记"))).isEqualTo(uri);
    }

    private static String read(Picture picture) throws ReaderException {
        var side = picture.size() * SCALE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        SQUARE.matcher(picture.path()).results().forEach(square -> {
            var left = Integer.parseInt(square.group(1)) * SCALE;
            var top = Integer.parseInt(square.group(2)) * SCALE;
            for (var y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
            }
        });
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
