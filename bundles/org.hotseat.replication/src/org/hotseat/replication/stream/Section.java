// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

/** The first byte of a section. */
final class Section {

    static final int EOF = 0x00;
    static final int START = 0x01;
    static final int PART = 0x02;
    static final int END = 0x03;
    static final int FULL = 0x04;
    static final int CONFIGURATION = 0x07;
    static final int FOOTER = 0x7e;

    private Section() {
    }
}
