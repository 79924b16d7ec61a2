package org.creditportal.cms.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.catalogue.RecognisingDepartment;
import org.creditportal.cms.vocabulary.ListKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A report form on its way in: what was said of it, and its bytes in a temporary file that only this process
/// reads.
///
/// @param taken whether a reading has taken the file over, and will delete it
record Upload(
        ListKind list,
        RecognisingDepartment department,
        String region,
        String profile,
        Account account,
        Path file,
        AtomicBoolean taken) {

    private static final Logger LOG = LoggerFactory.getLogger(Upload.class);

    /// SHA-256 of the bytes, in hexadecimal.
    String digest() {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    void discardUnlessTaken() {
        if (!taken.get()) {
            discard();
        }
    }

    void discard() {
        delete(file);
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.warn(
                    "A temporary file could not be deleted: {}",
                    stays.getClass().getSimpleName());
        }
    }
}
