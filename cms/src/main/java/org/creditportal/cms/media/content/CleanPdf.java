package org.creditportal.cms.media.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.creditportal.cms.media.Found;
import org.creditportal.cms.media.RefusedMediumException;

/// Writes a PDF anew with what its pages show and nothing else: no metadata, no scripts, no attached files, none of
/// its former versions.
final class CleanPdf {

    private static final int MOST_PAGES = 2000;
    private static final String ENCRYPTED = "PDF 有密码或者权限保护，无法检查。请取消保护，另存后重新上传。";

    private CleanPdf() {}

    static List<Found> clean(Path from, Path to) throws IOException {
        try (var pdf = Loader.loadPDF(from.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            demandReadable(pdf);
            pdf.getDocument().getTrailer().removeItem(COSName.INFO);
            ScrubbedPdf.scrub(pdf.getDocumentCatalog().getCOSObject());
            pdf.save(to.toFile(), CompressParameters.NO_COMPRESSION);
            return List.of();
        } catch (InvalidPasswordException encrypted) {
            throw new RefusedMediumException(ENCRYPTED);
        } catch (RefusedMediumException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new RefusedMediumException("PDF 已损坏，无法读取。请重新导出后上传。");
        }
    }

    private static void demandReadable(PDDocument pdf) {
        if (pdf.isEncrypted()) {
            throw new RefusedMediumException(ENCRYPTED);
        }
        var pages = pdf.getNumberOfPages();
        if (pages == 0 || pages > MOST_PAGES) {
            throw new RefusedMediumException("PDF 应有 1 到 " + MOST_PAGES + " 页。请检查后重新上传。");
        }
    }
}
