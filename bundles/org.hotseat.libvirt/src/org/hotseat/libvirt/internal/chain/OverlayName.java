// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of an overlay tells. Ordered by age: an overlay is newer than another one of the same base when its
 * epoch is higher, or its generation in the same epoch.
 *
 * @param base the image under it, whatever lies between
 * @param epoch under which it was begun
 * @param generation whose cut began it; 0 is the first of a machine that went on from a checkpoint
 */
public record OverlayName(Path base, long epoch, long generation) {

    /** The newest last. */
    public static final Comparator<OverlayName> AGE = Comparator.comparingLong(OverlayName::epoch)
            .thenComparingLong(OverlayName::generation);
    private static final Pattern FORM = Pattern.compile("(.+)\\.hotseat-(\\d{1,18})-(\\d{1,18})");

    /**
     * Reads a name.
     *
     * @param file a whole path
     * @return empty when it is no overlay of ours
     */
    public static Optional<OverlayName> of(Path file) {
        Path last = file.getFileName();
        Matcher form = FORM.matcher(last == null ? "" : last.toString());
        return form.matches() ? Optional.of(new OverlayName(file.resolveSibling(form.group(1)),
                Long.parseLong(form.group(2)), Long.parseLong(form.group(3)))) : Optional.empty();
    }

    /**
     * The base of a file.
     *
     * @param file overlay or not
     * @return itself when it is no overlay of ours
     */
    public static Path baseOf(Path file) {
        return of(file).map(OverlayName::base).orElse(file);
    }

    /**
     * Where it is.
     *
     * @return beside its base
     */
    public Path file() {
        return base.resolveSibling(base.getFileName() + ".hotseat-" + epoch + '-' + generation);
    }
}
