// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * An archive of the agent as the build makes it, a tar.gz with one folder.
 *
 * @param archive the file
 * @param version of the agent in it, with the build's qualifier
 * @param checksum SHA-256 of the file, in hexadecimal digits
 */
public record AgentPackage(Path archive, String version, String checksum) {

    private static final Pattern AGENT = Pattern.compile("[^/]+/plugins/org\\.hotseat\\.agent_([0-9A-Za-z.-]+)\\.jar");
    private static final int ID_DIGITS = 8;
    private static final int BLOCK = 512;
    private static final int NAME_LENGTH = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 11;
    private static final int OCTAL = 8;

    /**
     * The name of its folder on a host; another build of the same version has another.
     *
     * @return version and the beginning of the checksum
     */
    public String name() {
        return version + '-' + checksum.substring(0, ID_DIGITS);
    }

    /**
     * Reads which agent is in an archive. Blocks for the disk, a second or less.
     *
     * @param archive the file
     * @return what it is
     * @throws FailureException FILE when it cannot be read, INVALID when no agent is in it
     */
    public static AgentPackage read(Path archive) throws FailureException {
        try {
            return new AgentPackage(archive, version(archive).orElseThrow(() -> new FailureException(
                    FailureCode.INVALID, NLS.bind(Messages.noAgentInside, archive), Messages.noAgentInsideRemedy)),
                    checksum(archive));
        } catch (IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.archiveUnreadable, archive)),
                    unreadable);
        }
    }

    private static Optional<String> version(Path archive) throws IOException {
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
            byte[] header = in.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                Matcher agent = AGENT.matcher(text(header, 0, NAME_LENGTH));
                if (agent.matches()) {
                    return Optional.of(agent.group(1));
                }
                String size = text(header, SIZE_AT, SIZE_LENGTH).strip();
                long length = size.matches("[0-7]+") ? Long.parseLong(size, OCTAL) : 0;
                in.skipNBytes((length + BLOCK - 1) / BLOCK * BLOCK);
                header = in.readNBytes(BLOCK);
            }
            return Optional.empty();
        }
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    static String checksum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[1 << 16];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                digest.update(piece, 0, length);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
