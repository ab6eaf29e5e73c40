// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.link;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.ui.screen.rfb.Frame;
import org.hotseat.ui.screen.rfb.Frame.Dirty;

/** Keeps the newest picture until the window has time for it, so that a slow window gets fewer, never older ones. */
final class FrameBox {

    private @Nullable Frame waiting;

    /** Puts a picture in; true when the window has to be told that there is one. */
    synchronized boolean put(Frame frame) {
        Frame earlier = waiting;
        waiting = earlier == null ? frame : merged(earlier, frame);
        return earlier == null;
    }

    synchronized Optional<Frame> take() {
        Optional<Frame> frame = Optional.ofNullable(waiting);
        waiting = null;
        return frame;
    }

    private static Frame merged(Frame earlier, Frame now) {
        boolean sameSize = earlier.width() == now.width() && earlier.height() == now.height();
        Dirty dirty = sameSize ? union(earlier.dirty(), now.dirty()) : new Dirty(0, 0, now.width(), now.height());
        return new Frame(now.width(), now.height(), now.pixels(), dirty);
    }

    private static Dirty union(Dirty a, Dirty b) {
        int x = Math.min(a.x(), b.x());
        int y = Math.min(a.y(), b.y());
        int right = Math.max(a.x() + a.width(), b.x() + b.width());
        int bottom = Math.max(a.y() + a.height(), b.y() + b.height());
        return new Dirty(x, y, right - x, bottom - y);
    }
}
