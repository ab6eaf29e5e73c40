// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;

/**
 * States, one vocabulary everywhere: each with a shape, a word and a colour. {@link States} says which one a thing has.
 * Images and painting: on the window's thread.
 */
public enum StateMark {
    /** A complete pair is acknowledged and young enough. */
    PROTECTED(Role.PROTECTED, Shapes.TICKED_RING, 20),
    /** First or full copy; not protected yet. */
    COPYING(Role.COPYING, Shapes.TURNING, 40),
    /** Works, but a part that it stands on is out of limits. */
    AT_RISK(Role.AT_RISK, Shapes.TRIANGLE, 60),
    /** Runs without a restorable pair though it should have one. */
    UNPROTECTED(Role.UNPROTECTED, Shapes.DIAMOND, 80),
    /** A take-over is under way. */
    TAKING_OVER(Role.TAKING_OVER, Shapes.CHEVRONS, 70),
    /** Suspended for something more important; returns by itself. */
    DISPLACED(Role.DISPLACED, Shapes.PAUSE, 30),
    /** Needs a person. */
    FAILED(Role.FAILED, Shapes.OCTAGON, 90),
    /** Last known value is shown. */
    STALE(Role.STALE, Shapes.CLOCK, 50),
    /** Never had a value, or nobody can tell. */
    UNKNOWN(Role.STALE, Shapes.QUESTION, 45),
    /** Runs, unprotected by choice; or answers. */
    RUNNING(Role.MUTED, Shapes.DOT, 10),
    /** Stopped. */
    OFF(Role.MUTED, Shapes.RING, 5),
    /** Suspended by a person; goes on where it was. */
    SUSPENDED(Role.DISPLACED, Shapes.PAUSE, 25),
    /** Stopped because its host's lease has ended; goes on by itself, or is taken over. */
    FROZEN(Role.AT_RISK, Shapes.CRYSTAL, 65),
    /** An act is under way. */
    BUSY(Role.COPYING, Shapes.TURNING, 35),
    /** Something changed as somebody wanted. */
    INFO(Role.MUTED, Shapes.LETTER_I, 1),
    /** Somebody should look. */
    WARNING(Role.AT_RISK, Shapes.TRIANGLE, 60),
    /** Something does not work. */
    ERROR(Role.FAILED, Shapes.OCTAGON, 90),
    /** Checked and good. */
    DONE(Role.PROTECTED, Shapes.TICK, 0),
    /** Not possible; the reason is beside it. */
    NOT_POSSIBLE(Role.MUTED, Shapes.NO_ENTRY, 55);

    private static final String KEY = "org.hotseat.mark.";

    private final Role role;
    private final List<Part> parts;
    private final int rank;

    StateMark(Role role, List<Part> parts, int rank) {
        this.role = role;
        this.parts = parts;
        this.rank = rank;
    }

    /**
     * Its word.
     *
     * @return in the user's language, without a time
     */
    public String word() {
        return StateWords.of(this);
    }

    /**
     * Its colour.
     *
     * @return what to ask {@link Colors} for
     */
    public Role role() {
        return role;
    }

    /**
     * Its shape, for canvases; the picture in rows is made of the same.
     *
     * @return pieces in the order of drawing
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * How bad it is, for roll-ups.
     *
     * @return higher is worse
     */
    public int rank() {
        return rank;
    }

    /**
     * The worst of several.
     *
     * @param marks of the children
     * @return {@link #OFF} when there are none
     */
    public static StateMark worst(Collection<StateMark> marks) {
        return marks.stream().max(Comparator.comparingInt(StateMark::rank)).orElse(OFF);
    }

    /**
     * The picture of 16 points for whoever makes images.
     *
     * @return for the look of today
     */
    public ImageDescriptor descriptor() {
        return ImageDescriptor.createFromImageDataProvider(zoom -> MarkPicture.data(this, zoom));
    }

    /**
     * The picture of 16 points.
     *
     * @return not to be disposed of
     */
    public Image image() {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = KEY + name().toLowerCase(Locale.ROOT);
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor());
        }
        return Objects.requireNonNull(registry.get(key));
    }

    /**
     * Draws it in its colour; foreground and background of the GC are other ones afterwards.
     *
     * @param gc where to
     * @param x left edge
     * @param y top edge
     * @param size both sides
     */
    public void paint(GC gc, double x, double y, double size) {
        MarkPicture.paint(this, gc, x, y, size);
    }
}
