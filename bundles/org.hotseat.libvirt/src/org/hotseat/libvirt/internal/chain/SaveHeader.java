// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What libvirt writes before QEMU's stream when it saves a machine. Pure. */
public final class SaveHeader {

    private static final byte[] MAGIC = "LibvirtQemudSave".getBytes(US_ASCII);
    private static final int VERSION = 2;
    private static final int LENGTH = 92;
    private static final int RESERVED = 56;

    private static final int PAGE = 4096;

    private SaveHeader() {
    }

    /**
     * Of a machine that is to stand still, uncompressed. As short as can be: a pipe takes it whole.
     *
     * @param xml its description
     * @return so long that the stream begins at a whole page
     */
    public static ByteBuffer of(String xml) {
        byte[] text = xml.getBytes(UTF_8);
        int whole = (LENGTH + text.length + 1 + PAGE - 1) / PAGE * PAGE;
        ByteBuffer header = ByteBuffer.allocate(whole).order(ByteOrder.nativeOrder());
        header.put(MAGIC).putInt(VERSION).putInt(whole - LENGTH);
        header.putInt(0).putInt(0).putInt(0); // it did not run; raw; no cookie
        header.position(header.position() + RESERVED);
        return header.put(text).rewind();
    }
}
