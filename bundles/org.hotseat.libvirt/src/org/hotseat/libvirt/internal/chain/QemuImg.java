// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;

/** Works on images by QEMU's program of that name. Blocks; thread-safe. */
public final class QemuImg {

    /** Parts are unpacked in multiples of it. */
    public static final int PART_UNIT = 64 * 1024;

    private static final String NAME = "qemu-img";
    private static final String QCOW2 = "qcow2";
    /** Programs before 6.1 do not say what is present. */
    private static final Pattern WRITTEN = Pattern.compile(
            "\"depth\":0,(\"present\":true|\"zero\":\\w+,\"data\":true)");

    private final Program program;

    private QemuImg(Path program) {
        this.program = new Program(program.toString());
    }

    /**
     * Looks for it.
     *
     * @return empty when it is not installed
     */
    public static Optional<QemuImg> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/bin", "/usr/local/bin"))
                .filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, NAME))
                .filter(Files::isExecutable).findFirst().map(QemuImg::new);
    }

    /**
     * Makes an empty overlay, which belongs to whom the image under it belongs. Does not open that one, so that no lock
     * of a running machine is in the way.
     *
     * @param overlay must not exist
     * @param backing the image under it
     * @param format of that
     * @param size of the disk, bytes
     * @param run limits
     * @throws FailureException FILE, with the program's words
     */
    public void create(Path overlay, Path backing, String format, long size, Run run) throws FailureException {
        program.run(run, "create", "-q", "-u", "-f", QCOW2, "-o", "extended_l2=on", "-F", format, "-b",
                backing.toString(), overlay.toString(), String.valueOf(size));
        belongLike(backing, overlay);
    }

    /**
     * Who may read what is under an overlay may read it, and nobody else.
     *
     * @param backing what is under it
     * @param overlay removed when that cannot be
     * @throws FailureException FILE
     */
    public static void belongLike(Path backing, Path overlay) throws FailureException {
        try {
            PosixFileAttributes known = Files.readAttributes(backing, PosixFileAttributes.class);
            PosixFileAttributeView view = Files.getFileAttributeView(overlay, PosixFileAttributeView.class);
            view.setPermissions(known.permissions());
            PosixFileAttributes now = view.readAttributes();
            if (!now.owner().equals(known.owner()) || !now.group().equals(known.group())) {
                view.setGroup(known.group());
                view.setOwner(known.owner());
            }
        } catch (IOException refused) {
            Overlays.remove(overlay);
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.unreadable, backing,
                    refused.getMessage())), refused);
        }
    }

    /**
     * Brings everything down into an image under it; the overlay keeps what it has.
     *
     * @param overlay from where
     * @param base somewhere under it
     * @param run limits
     * @throws FailureException WRONG_STATE when somebody has one of them open
     */
    public void commit(Path overlay, Path base, Run run) throws FailureException {
        program.run(run, "commit", "-q", "-d", "-f", QCOW2, "-b", base.toString(), overlay.toString());
    }

    /**
     * Puts an overlay upon another image of the same content; only its header changes.
     *
     * @param overlay which
     * @param backing what will be under it
     * @param format of that
     * @param run limits
     * @throws FailureException WRONG_STATE when somebody has it open
     */
    public void rebase(Path overlay, Path backing, String format, Run run) throws FailureException {
        program.run(run, "rebase", "-q", "-u", "-f", QCOW2, "-F", format, "-b", backing.toString(), overlay.toString());
    }

    /**
     * Writes what an overlay has itself, and nothing of what is under it, into another one, which keeps the rest. All is
     * on the disk then. Neither locks of the first are heeded nor those of who has the second one open and does not use
     * it yet.
     *
     * @param overlay from where
     * @param under the base of both, under which format it is known
     * @param into where to, of the same size
     * @param run limits
     * @throws FailureException WRONG_STATE when somebody uses the second; NO_RESOURCE; FILE
     */
    public void copy(Path overlay, MachineText.Layer under, Path into, Run run) throws FailureException {
        program.run(run, "convert", "-q", "-n", "-U", "-t", "writeback", "-f", QCOW2, "-O", QCOW2, "-F", under.format(),
                "-B", under.file().toString(), overlay.toString(), into.toString());
    }

    /**
     * Whether nothing was ever written to an overlay.
     *
     * @param overlay which
     * @param run limits
     * @return looked at without regard to locks
     * @throws FailureException FILE
     */
    public boolean isEmpty(Path overlay, Run run) throws FailureException {
        Path map = map(List.of(overlay), run);
        try (BufferedReader lines = Files.newBufferedReader(map)) {
            String line = lines.readLine();
            while (line != null && !WRITTEN.matcher(line.replace(" ", "")).find()) {
                line = lines.readLine();
            }
            return line == null;
        } catch (IOException broken) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.unreadable, map,
                    broken.getMessage())), broken);
        } finally {
            Overlays.delete(map);
        }
    }

    /**
     * Where a disk has its content.
     *
     * @param image topmost of the chain
     * @param format of it
     * @param run limits
     * @return a new file, the caller's to delete, with what the program tells, a line for each extent; looked at
     *         without regard to locks
     * @throws FailureException FILE
     */
    public Path map(Path image, String format, Run run) throws FailureException {
        return program.output(run, "map", "-U", "-f", format, "--output=json", image.toString());
    }

    /**
     * Where overlays have content of their own, and nothing of what is under them. Programs before 6.1 do not say which
     * extents they have.
     *
     * @param overlays the topmost first, each upon the next one
     * @param run limits
     * @return as for one image
     * @throws FailureException FILE
     */
    public Path map(List<Path> overlays, Run run) throws FailureException {
        String image = "null";
        for (Path overlay : overlays.reversed()) {
            image = "{\"driver\":\"" + QCOW2 + "\",\"file\":{\"driver\":\"file\",\"filename\":\"" + overlay.toString()
                    .replace("\\", "\\\\").replace("\"", "\\\"") + "\"},\"backing\":" + image + '}';
        }
        return program.output(run, "map", "-U", "--output=json", "json:" + image);
    }

    /**
     * Unpacks a part of a disk, without regard to locks.
     *
     * @param image topmost of the chain
     * @param format of it
     * @param start of the part, bytes
     * @param length of it
     * @param run limits
     * @return a new file, the caller's to delete; the part begins there at its start modulo {@link #PART_UNIT}
     * @throws FailureException FILE
     */
    public Path part(Path image, String format, long start, long length, Run run) throws FailureException {
        long first = start / PART_UNIT;
        long count = (start + length + PART_UNIT - 1) / PART_UNIT - first;
        try {
            Path part = Files.createTempFile("hotseat-part", ".raw");
            boolean whole = false;
            try {
                program.run(run, "dd", "-U", "-f", format, "-O", "raw", "bs=" + PART_UNIT, "skip=" + first, "count="
                        + (first + count), "if=" + image, "of=" + part);
                whole = true;
                return part;
            } finally {
                if (!whole) {
                    Files.delete(part);
                }
            }
        } catch (IOException full) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.unreadable, image,
                    full.getMessage())), full);
        }
    }

    /**
     * How large the disk of an image is.
     *
     * @param image which
     * @param format of it
     * @param run limits
     * @return bytes
     * @throws FailureException NOT_FOUND, FILE
     */
    public long size(Path image, String format, Run run) throws FailureException {
        Optional<ImageHeader> header = ImageHeader.read(image);
        if (QCOW2.equals(format) && header.isPresent()) {
            return header.orElseThrow().size();
        }
        String info = program.run(run, "info", "-U", "-f", format, "--output=json", image.toString());
        String digits = info.replaceFirst("(?s).*\"virtual-size\":\\s*(\\d{1,18}).*", "$1");
        if (!digits.matches("\\d+")) {
            throw new FailureException(FailureCode.FILE, NLS.bind(Messages.unreadable, image, info), "");
        }
        return Long.parseLong(digits);
    }
}
