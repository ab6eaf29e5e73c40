// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

/** Kinds of frames; their places are their bytes on the wire, so new ones come last. */
enum FrameType {
    BEGIN, PAGES, EXTENT, TAIL, END, DESCRIPTION, ASK, DISK, ZEROS, SUMS, SAME;

    private static final FrameType[] ALL = values();

    /** Null-free: an unknown byte is the caller's to refuse. */
    static boolean known(int type) {
        return type >= 0 && type < ALL.length;
    }

    static FrameType of(int type) {
        return ALL[type];
    }
}
