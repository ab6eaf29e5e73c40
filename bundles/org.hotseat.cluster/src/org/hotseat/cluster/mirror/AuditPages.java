// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * Reads what {@link JournalArchive} has kept of the audit log in pages, so that the whole log need not be in memory, for
 * whoever is far away. Lines are given as they lie on the disk; whether they are entries is for the reader to say.
 */
public final class AuditPages {

    private static final int LONGEST = 64 * 1024;
    private static final Pattern PLACE = Pattern.compile("(\\d{6}):(\\d{1,15}):(\\d{1,9})");

    /**
     * A line on the disk.
     *
     * @param text at most 64 KiB; of a longer one, which is no entry, only the beginning
     * @param where file and line, for people
     */
    public record Line(String text, String where) {
    }

    /**
     * Some lines.
     *
     * @param lines in their order
     * @param next where to read on; empty at the end
     */
    public record Page(List<Line> lines, Optional<String> next) {

        /** Copies the list. */
        public Page {
            lines = List.copyOf(lines);
        }
    }

    private record Place(String file, long offset, long line) {

        String text() {
            return file + ':' + offset + ':' + line;
        }
    }

    private AuditPages() {
    }

    /**
     * Reads one page. Blocks for the disk. A last line that has no end yet is left out: somebody is writing it.
     *
     * @param folder of the journals; may be missing
     * @param from where to begin, as the page before said; empty for the oldest line
     * @param bytes after how many no further line is begun
     * @return empty after the newest line
     * @throws FailureException INVALID for a place that no page has named; FILE when a file cannot be read
     */
    public static Page read(Path folder, String from, int bytes) throws FailureException {
        @Nullable Place place = from.isEmpty() ? null : parsed(from);
        try {
            return read(folder, place, bytes);
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.notRead, folder,
                    String.valueOf(failed.getMessage())), Messages.notReadRemedy), failed);
        }
    }

    private static Page read(Path folder, @Nullable Place place, int bytes) throws IOException {
        List<Path> files = Files.isDirectory(folder) ? LineFiles.files(folder, JournalArchive.AUDIT) : List.of();
        List<Line> lines = new ArrayList<>();
        int left = bytes;
        for (Path file : files) {
            String number = number(file);
            int order = place == null ? 1 : number.compareTo(place.file());
            if (order >= 0) {
                Place start = place != null && order == 0 ? place : new Place(number, 0, 0);
                Reading reading = new Reading(file, start, left);
                reading.read(lines, file.equals(files.getLast()));
                left -= reading.taken;
                if (left <= 0) {
                    return new Page(lines, Optional.of(reading.place().text()));
                }
            }
        }
        return new Page(lines, Optional.empty());
    }

    private static Place parsed(String text) throws FailureException {
        Matcher matcher = PLACE.matcher(text);
        if (!matcher.matches()) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.noPlace, text), "");
        }
        return new Place(matcher.group(1), Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)));
    }

    private static String number(Path file) {
        String name = file.getFileName().toString();
        return name.substring(JournalArchive.AUDIT.length() + 1, name.lastIndexOf('.'));
    }

    /** Of one file. */
    private static final class Reading {

        private final Path file;
        private final Place start;
        private final int most;
        private long offset;
        private long line;
        private int taken;

        Reading(Path file, Place start, int most) {
            this.file = file;
            this.start = start;
            this.most = most;
            this.offset = start.offset();
            this.line = start.line();
        }

        Place place() {
            return new Place(start.file(), offset, line);
        }

        void read(List<Line> lines, boolean newest) throws IOException {
            try (SeekableByteChannel channel = Files.newByteChannel(file)) {
                channel.position(offset);
                InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
                boolean more = true;
                while (more && taken < most) {
                    more = line(in, lines, newest);
                }
            }
        }

        /** Answers whether there may be another one. */
        private boolean line(InputStream in, List<Line> lines, boolean newest) throws IOException {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            long length = 0;
            int next = in.read();
            while (next >= 0 && next != '\n') {
                length++;
                if (text.size() < LONGEST) {
                    text.write(next);
                }
                next = in.read();
            }
            if (next < 0 && (newest || length == 0)) {
                return false;
            }
            offset += length + (next < 0 ? 0 : 1);
            line++;
            taken += text.size() + 1;
            String said = text.toString(UTF_8);
            if (!said.isBlank()) {
                lines.add(new Line(said, file.getFileName() + ":" + line));
            }
            return next >= 0;
        }
    }
}
