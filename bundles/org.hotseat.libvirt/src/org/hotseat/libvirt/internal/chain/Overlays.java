// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.libvirt.internal.chain.MachineText.Layer;

/**
 * The overlays beside a base. One that is made for a machine that only waits is <em>unborn</em>: a mark beside it says
 * so until the machine is there, and as long it is not the newest of anything. Then another mark says as what it was
 * left, so that it can be told whether its guest has ever written to it. Stateless.
 */
public final class Overlays {

    private static final String MARK = ".unborn";
    private static final String BORN = ".born";
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    private Overlays() {
    }

    /**
     * All that are there.
     *
     * @param base of them
     * @return the oldest first, without the unborn ones
     * @throws FailureException FILE
     */
    public static List<OverlayName> of(Path base) throws FailureException {
        return list(base).stream().filter(name -> !isUnborn(name.file())).toList();
    }

    /**
     * All that are there.
     *
     * @param base of them
     * @return the oldest first
     * @throws FailureException FILE
     */
    public static List<OverlayName> list(Path base) throws FailureException {
        List<OverlayName> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(base.resolveSibling(""),
                file -> file.getFileName().toString().startsWith(base.getFileName() + ".hotseat-"))) {
            files.forEach(file -> OverlayName.of(file).filter(name -> name.base().equals(base)).ifPresent(found::add));
        } catch (IOException | DirectoryIteratorException unreadable) {
            throw trouble(base, unreadable);
        }
        found.sort(OverlayName.AGE);
        return found;
    }

    /**
     * What a machine has to go on from.
     *
     * @param base of a disk
     * @return empty when there is no overlay
     * @throws FailureException FILE
     */
    public static Optional<OverlayName> newest(Path base) throws FailureException {
        List<OverlayName> all = of(base);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * Of which files a disk consists that nobody writes to now.
     *
     * @param file the one that is to be written
     * @param format of it
     * @return that one first, its base last
     * @throws FailureException NOT_FOUND, FILE, DAMAGED
     */
    public static List<Layer> chain(Path file, String format) throws FailureException {
        List<Layer> chain = new ArrayList<>(List.of(new Layer(file, format)));
        Path base = OverlayName.baseOf(file);
        Path at = file;
        while (!at.equals(base)) {
            Optional<ImageHeader> header = ImageHeader.read(at);
            Optional<Path> under = header.flatMap(ImageHeader::backing);
            if (under.isEmpty()) {
                throw new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.badHeader, at), "");
            }
            at = under.orElseThrow();
            String said = header.orElseThrow().backingFormat();
            chain.add(new Layer(at, said.isEmpty() ? ImageHeader.read(at).isPresent() ? "qcow2" : "raw" : said));
        }
        return chain;
    }

    /** Whether an overlay belongs to a machine that has not come yet. */
    public static boolean isUnborn(Path overlay) {
        return Files.exists(beside(overlay, MARK));
    }

    /**
     * Marks one before it is made.
     *
     * @param overlay which
     * @param word of whoever makes it, and nobody else's
     * @throws FailureException FILE
     */
    static void expect(Path overlay, String word) throws FailureException {
        write(beside(overlay, MARK), word);
    }

    /** Whether the marks of an overlay, born or not, are those of whoever has that word. */
    static boolean isOf(Path overlay, String word) {
        return word.equals(read(beside(overlay, MARK)).or(() -> read(beside(overlay, BORN)).map(born -> born.split(
                " ")[0])).orElse(""));
    }

    /**
     * It is the newest from now on, but its guest has not run yet.
     *
     * @param overlay which
     * @param word under which it was made
     * @throws FailureException FILE
     */
    static void bear(Path overlay, String word) throws FailureException {
        write(beside(overlay, BORN), word + ' ' + left(overlay));
        bear(overlay);
    }

    /**
     * Whether one that was born in this boot of this host is what it was then: no guest has written to it.
     *
     * @param overlay which
     * @return false also when it was never born here
     */
    static boolean isAsBorn(Path overlay) {
        try {
            String now = left(overlay);
            return read(beside(overlay, BORN)).filter(born -> born.endsWith(' ' + now)).isPresent();
        } catch (FailureException gone) {
            return false;
        }
    }

    /** Only compared for sameness: no clock matters. */
    private static String left(Path overlay) throws FailureException {
        try {
            return String.join(" ", Files.readString(BOOT).strip(), Files.getAttribute(overlay, "unix:ino").toString(),
                    Long.toString(Files.size(overlay)), Files.getLastModifiedTime(overlay).toInstant().toString());
        } catch (IOException gone) {
            throw trouble(overlay, gone);
        }
    }

    private static void write(Path mark, String text) throws FailureException {
        try {
            Files.writeString(mark, text);
        } catch (IOException full) {
            throw trouble(mark, full);
        }
    }

    private static Optional<String> read(Path mark) {
        try {
            return Optional.of(Files.readString(mark));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /**
     * Takes the mark away.
     *
     * @param overlay from now on the newest
     * @throws FailureException FILE
     */
    public static void bear(Path overlay) throws FailureException {
        delete(beside(overlay, MARK));
    }

    /**
     * Removes one, and then its marks.
     *
     * @param overlay which
     * @throws FailureException FILE
     */
    public static void remove(Path overlay) throws FailureException {
        delete(overlay);
        delete(beside(overlay, MARK));
        delete(beside(overlay, BORN));
    }

    /**
     * Gives one a name that means nothing.
     *
     * @param overlay which
     * @return the new name
     * @throws FailureException FILE
     */
    public static Path moveAside(Path overlay) throws FailureException {
        Path aside = overlay.resolveSibling(overlay.getFileName() + "." + UUID.randomUUID());
        try {
            return Files.move(overlay, aside);
        } catch (IOException held) {
            throw trouble(overlay, held);
        }
    }

    static void delete(Path file) throws FailureException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw trouble(file, held);
        }
    }

    private static Path beside(Path overlay, String mark) {
        return overlay.resolveSibling(overlay.getFileName() + mark);
    }

    private static FailureException trouble(Path file, Exception why) {
        return new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.folder, file.getParent(),
                why.getMessage())), why);
    }
}
