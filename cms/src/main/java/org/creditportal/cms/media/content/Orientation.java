package org.creditportal.cms.media.content;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.creditportal.cms.media.MediumType;

/// How a camera was held: Exif orientation 1 to 8. It is read with metadata-extractor, which survives what cameras
/// write.
record Orientation(int code) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int MOST = 8;
    private static final int FIRST_TURNED = 5;

    static Orientation of(Path upload, MediumType type) throws IOException {
        return type == MediumType.JPEG ? ofJpeg(upload) : UPRIGHT;
    }

    private static Orientation ofJpeg(Path upload) throws IOException {
        try {
            var exif = JpegMetadataReader.readMetadata(upload.toFile(), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                return UPRIGHT;
            }
            var code = exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return code >= 1 && code <= MOST ? new Orientation(code) : UPRIGHT;
        } catch (JpegProcessingException | MetadataException unreadable) {
            return UPRIGHT;
        }
    }

    /// The picture as it was seen.
    BufferedImage upright(BufferedImage picture) {
        if (code == 1) {
            return picture;
        }
        var isTurned = code >= FIRST_TURNED;
        var turned = new BufferedImage(
                isTurned ? picture.getHeight() : picture.getWidth(),
                isTurned ? picture.getWidth() : picture.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        try {
            graphics.drawImage(picture, transform(picture.getWidth(), picture.getHeight()), null);
        } finally {
            graphics.dispose();
        }
        return turned;
    }

    /// From the stored to the seen place of each pixel, by the table of Exif 2.32, 4.6.4.A.
    private AffineTransform transform(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
