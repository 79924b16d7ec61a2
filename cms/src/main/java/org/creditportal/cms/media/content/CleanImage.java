package org.creditportal.cms.media.content;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;
import org.creditportal.cms.media.MediumType;
import org.creditportal.cms.media.RefusedMediumException;

/// Decodes a picture and encodes its pixels anew, upright and in sRGB: where it was taken, by whom and with what,
/// and whatever else a file can carry besides pixels, is gone.
final class CleanImage {

    /// 64 megapixels decode to less than 256 MB.
    private static final long MOST_PIXELS = 64_000_000;

    /// Longest side that pages have a use for.
    private static final int LARGEST = 2560;

    private static final int THUMBNAIL = 480;
    private static final float QUALITY = 0.88f;

    private CleanImage() {}

    static Cleaned clean(Path upload, MediumType type, Workplace workplace) throws IOException {
        var upright = Orientation.of(upload, type).upright(decode(upload, type));
        var picture = fit(upright, Math.min(1.0, (double) LARGEST / Math.max(upright.getWidth(), upright.getHeight())));
        var file = workplace.file();
        encode(picture, type, file);
        return new Cleaned(
                file,
                type,
                new Cleaned.Picture(picture.getWidth(), picture.getHeight(), thumbnail(picture, type, workplace)),
                List.of());
    }

    private static Path thumbnail(BufferedImage picture, MediumType type, Workplace workplace) throws IOException {
        var file = workplace.file();
        encode(fit(picture, Math.min(1.0, (double) THUMBNAIL / picture.getWidth())), type, file);
        return file;
    }

    /// Looks at the size before it decodes; a very large picture is read with fewer pixels.
    private static BufferedImage decode(Path upload, MediumType type) throws IOException {
        var reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        try (var in = new FileImageInputStream(upload.toFile())) {
            reader.setInput(in, true, true);
            var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new RefusedMediumException("图片超过 6400 万像素。请缩小后重新上传。");
            }
            return read(reader);
        } catch (RefusedMediumException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new RefusedMediumException("图片无法读取：文件可能已损坏，或者是印刷用的 CMYK 图片。请用看图软件另存为 RGB 的 JPEG 或者 PNG 后重新上传。");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        var every = Math.max(1, longest / (2 * LARGEST));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    /// In halves, so that no pixel is left out of the account.
    private static BufferedImage fit(BufferedImage picture, double scale) {
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var fitted = picture;
        while (fitted.getWidth() > 2 * width && fitted.getHeight() > 2 * height) {
            fitted = drawn(fitted, fitted.getWidth() / 2, fitted.getHeight() / 2);
        }
        return drawn(fitted, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var isClear = picture.getColorModel().hasAlpha();
        var drawn =
                new BufferedImage(width, height, isClear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        try {
            draw(graphics, picture, width, height);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }

    private static void draw(Graphics2D graphics, BufferedImage picture, int width, int height) {
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
    }

    private static void encode(BufferedImage picture, MediumType type, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        try (var out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how(writer, type));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam how(ImageWriter writer, MediumType type) {
        var how = writer.getDefaultWriteParam();
        if (type == MediumType.JPEG) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
        }
        return how;
    }
}
