// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import org.eclipse.jdt.annotation.Nullable;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;

/** What libvirt asks of an event loop, by the names of virEventRegisterImpl's parameters. Called on any thread. */
final class EventCalls {

    private EventCalls() {
    }

    /** Watches a file descriptor; answers the watch's number. */
    @FunctionalInterface
    interface AddHandle extends Callback {
        int add(int fd, int events, Pointer heard, @Nullable Pointer opaque, @Nullable Pointer free);
    }

    /** Watches for other events; none rests the watch. */
    @FunctionalInterface
    interface UpdateHandle extends Callback {
        void update(int watch, int events);
    }

    /** Ends a watch or a timer; 0, or -1 when there is none of that number. */
    @FunctionalInterface
    interface Remove extends Callback {
        int remove(int number);
    }

    /** Begins a timer; answers its number. */
    @FunctionalInterface
    interface AddTimeout extends Callback {
        int add(int millis, Pointer heard, @Nullable Pointer opaque, @Nullable Pointer free);
    }

    /** Gives a timer another period; below 0 rests it. */
    @FunctionalInterface
    interface UpdateTimeout extends Callback {
        void update(int timer, int millis);
    }
}
