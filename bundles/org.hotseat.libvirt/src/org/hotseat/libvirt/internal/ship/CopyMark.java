// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.id.MachineId;
import org.hotseat.libvirt.internal.chain.OverlayName;

/**
 * Says of a base whose it is and, of a copy, which generation it holds. A file beside the base, written by the host
 * that ships the disk and by the one that keeps a copy; nobody else has a reason to.
 *
 * @param machine whose disk it is
 * @param copy whether another host writes the disk, and this is a copy
 * @param epoch of the generation that is held; 0 when none is
 * @param generation likewise
 * @param next what has come and takes its place when its generation counts; empty for nothing
 * @param stamp of the base as it was left; empty while it is being worked on
 * @param host that writes the disk itself; empty for a copy, and where it is not known
 */
public record CopyMark(MachineId machine, boolean copy, long epoch, long generation, String next, String stamp,
        String host) {

    private static final String FORM = "hotseat-disk 1";
    private static final int LINES = 6;
    private static final String OWN = "own";
    private static final Path HOST = Path.of("/etc/machine-id");

    /** What is kept of another host's disk. */
    static CopyMark copyOf(MachineId machine, long epoch, long generation, String stamp) {
        return new CopyMark(machine, true, epoch, generation, "", stamp, "");
    }

    /** Tells hosts apart that may see the same files; empty where the system has no such word. */
    private static String here() {
        try {
            return Files.readString(HOST).strip();
        } catch (IOException none) {
            return "";
        }
    }

    /** Whether a host that is not this one writes the disk itself: then this is its very file. */
    boolean isOfAnother() {
        return !copy && !host.isEmpty() && !host.equals(here());
    }

    private static Path file(Path base) {
        return base.resolveSibling(base.getFileName() + ".hotseat-of");
    }

    /**
     * Reads it.
     *
     * @param base of a disk
     * @return empty when there is none, or none that makes sense
     * @throws FailureException FILE
     */
    public static Optional<CopyMark> read(Path base) throws FailureException {
        try {
            List<String> lines = Files.readAllLines(file(base), UTF_8);
            if (lines.size() != LINES || !lines.getFirst().equals(FORM)) {
                return Optional.empty();
            }
            String[] held = lines.get(3).split(" ");
            boolean copy = lines.get(2).equals("copy");
            return Optional.of(new CopyMark(new MachineId(UUID.fromString(lines.get(1))), copy, Long.parseLong(held[0]),
                    Long.parseLong(held[1]), lines.get(4), lines.get(5), copy ? "" : lines.get(2).substring(
                            OWN.length()).strip()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw trouble(base, unreadable);
        }
    }

    /**
     * A host that runs the machine writes the disk itself.
     *
     * @param base of the disk
     * @param machine whose
     * @throws FailureException FILE
     */
    public static void own(Path base, MachineId machine) throws FailureException {
        CopyMark own = new CopyMark(machine, false, 0, 0, "", "", here());
        if (!read(base).equals(Optional.of(own))) {
            own.write(base);
        }
    }

    /**
     * What was a copy is written here from now on; nothing happens to a disk that never was one.
     *
     * @param base of the disk
     * @throws FailureException FILE
     */
    public static void born(Path base) throws FailureException {
        Optional<CopyMark> known = read(base);
        if (known.isPresent() && known.get().copy()) {
            own(base, known.get().machine());
        }
    }

    /**
     * Whoever goes on from a copy goes on from what was left there.
     *
     * @param begun the overlay under which a generation is held
     * @throws FailureException DAMAGED when somebody has changed the copy since; WRONG_STATE when the copy is of
     *         another generation, or of none
     */
    public static void requireUntouched(Path begun) throws FailureException {
        Optional<OverlayName> name = OverlayName.of(begun);
        Path base = OverlayName.baseOf(begun);
        Optional<CopyMark> known = read(base).filter(CopyMark::copy);
        if (known.isEmpty()) {
            return;
        }
        if (name.isEmpty() || known.get().epoch() != name.get().epoch()
                || known.get().generation() != name.get().generation()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.otherBase, base), "");
        }
        if (!known.get().isUntouched(base)) {
            throw new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.changed, base), "");
        }
    }

    /**
     * A copy of which no generation ever became whole is no disk: nothing starts from it.
     *
     * @param base of a disk that a machine would start from
     * @throws FailureException DAMAGED when it is one
     */
    public static void requireStarted(Path base) throws FailureException {
        if (read(base).filter(known -> known.copy() && known.generation() == 0).isPresent()) {
            throw new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.notWhole, base), "");
        }
    }

    void write(Path base) throws FailureException {
        String text = String.join("\n", FORM, machine.toString(), copy ? "copy" : (OWN + ' ' + host).strip(),
                epoch + " " + generation, next, stamp) + '\n';
        try {
            CrashSafeFile.replace(file(base), out -> out.write(text.getBytes(UTF_8)));
        } catch (IOException full) {
            throw trouble(base, full);
        }
    }

    static void delete(Path base) throws FailureException {
        try {
            Files.deleteIfExists(file(base));
        } catch (IOException held) {
            throw trouble(base, held);
        }
    }

    CopyMark comes(String what) {
        return new CopyMark(machine, copy, epoch, generation, what, stamp, host);
    }

    /** What a file is at this moment: whoever writes to it changes that. Only compared for sameness: no clock matters. */
    static String stampOf(Path base) throws FailureException {
        try {
            return Files.getAttribute(base, "unix:ino") + " " + Files.size(base) + " "
                    + Files.getLastModifiedTime(base).toInstant();
        } catch (IOException missing) {
            throw trouble(base, missing);
        }
    }

    /**
     * Whether the base is what was left.
     *
     * @param base of the disk
     * @return false when somebody has changed or removed it
     * @throws FailureException FILE
     */
    public boolean isUntouched(Path base) throws FailureException {
        return Files.exists(base) && (stamp.isEmpty() || stamp.equals(stampOf(base)));
    }

    static FailureException trouble(Path base, IOException why) {
        return new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.noRoom, base.getParent(),
                why.getMessage()), Messages.noRoomRemedy), why);
    }
}
