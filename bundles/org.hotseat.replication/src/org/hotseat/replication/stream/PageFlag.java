// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

/** The low bits of the word before each page. */
final class PageFlag {

    static final long ZERO = 0x02;
    static final long BLOCKS = 0x04;
    static final long DATA = 0x08;
    static final long END = 0x10;
    static final long SAME_BLOCK = 0x20;
    static final long ALL = StreamHead.PAGE - 1;

    private PageFlag() {
    }
}
