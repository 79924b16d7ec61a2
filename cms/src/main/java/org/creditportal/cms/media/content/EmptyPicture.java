package org.creditportal.cms.media.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// One white pixel, in place of a picture of the first page that a document refers to.
final class EmptyPicture {

    private EmptyPicture() {}

    static byte[] bytes() throws IOException {
        var pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        pixel.setRGB(0, 0, 0xFFFFFF);
        var out = new ByteArrayOutputStream();
        ImageIO.write(pixel, "jpg", out);
        return out.toByteArray();
    }
}
