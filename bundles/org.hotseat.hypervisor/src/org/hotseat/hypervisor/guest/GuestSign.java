// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.guest;

/** What is heard of a guest. */
public sealed interface GuestSign {

    /** There is a line to it from now on; nothing says that anybody in it listens. */
    record Attached() implements GuestSign {
    }

    /** The line has ended: its machine has, or is about to. */
    record Detached() implements GuestSign {
    }

    /** It lives. */
    record Alive() implements GuestSign {
    }

    /**
     * It lives and has taken a word.
     *
     * @param number of the word
     */
    record Took(long number) implements GuestSign {
    }

    /** It says that it will be silent from now on, and that nobody needs to worry. */
    record Leaves() implements GuestSign {
    }
}
