// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;

/**
 * The overlays that were made for one machine that waits. Another host may make ones of the same names where storage is
 * shared: only the very files that were made here are taken or removed. For one thread at a time.
 */
public final class Unborn {

    private static final Logger LOG = System.getLogger(Unborn.class.getName());

    private final QemuImg images;
    /** In all their marks: a file system gives the number of a removed file to the next one. */
    private final String word = UUID.randomUUID().toString();
    /** What tells each file from another one of its name; empty until it is made. */
    private final Map<Path, Optional<Object>> made = new LinkedHashMap<>();

    /**
     * None yet.
     *
     * @param images makes them
     */
    public Unborn(QemuImg images) {
        this.images = images;
    }

    /**
     * Makes an empty overlay with its mark. What an earlier one has left under that name is replaced, also when its
     * machine was there and its guest has never run.
     *
     * @param fresh the overlay
     * @param under the image under it
     * @param size of the disk, bytes
     * @param run limits
     * @throws FailureException WRONG_STATE when there is one that a guest has written to; FILE
     */
    public void make(Path fresh, MachineText.Layer under, long size, Run run) throws FailureException {
        if (Files.exists(fresh) && !Overlays.isUnborn(fresh) && !Overlays.isAsBorn(fresh) && !images.isEmpty(fresh,
                run)) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.usedOverlay, fresh),
                    Messages.usedOverlayRemedy);
        }
        Overlays.expect(fresh, word);
        made.put(fresh, Optional.empty());
        Overlays.remove(fresh);
        Overlays.expect(fresh, word);
        images.create(fresh, under.file(), under.format(), size, run);
        made.put(fresh, key(fresh));
    }

    private static Optional<Object> key(Path file) {
        try {
            return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /**
     * Whether nobody else has touched them.
     *
     * @return false when one was removed or replaced, or is marked no longer
     */
    public boolean areHere() {
        return made.entrySet().stream().allMatch(one -> one.getValue().isPresent()
                && one.getValue().equals(key(one.getKey())) && Overlays.isUnborn(one.getKey())
                && Overlays.isOf(one.getKey(), word));
    }

    /**
     * The machine is there: they are the newest from now on.
     *
     * @throws FailureException WRONG_STATE when others have touched them: none is then; FILE
     */
    public void bear() throws FailureException {
        if (!areHere()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.touched, made.keySet()), "");
        }
        for (Path fresh : made.keySet()) {
            Overlays.bear(fresh, word);
        }
    }

    /** Removes those that are still the ones that were made. */
    public void remove() {
        made.forEach((fresh, known) -> {
            try {
                if ((known.isEmpty() || known.equals(key(fresh))) && Overlays.isOf(fresh, word)) {
                    Overlays.remove(fresh);
                }
            } catch (FailureException held) {
                LOG.log(Level.WARNING, "{0} stays: {1}", fresh, held.getMessage());
            }
        });
        made.clear();
    }
}
