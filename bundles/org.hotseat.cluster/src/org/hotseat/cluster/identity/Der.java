// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.identity;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The few forms of ASN.1 DER that a certificate consists of. */
final class Der {

    static final int SEQUENCE = 0x30;
    static final int OCTETS = 0x04;
    static final int CONTEXT = 0x80;
    static final int CONSTRUCTED = 0x20;

    private static final int BOOLEAN = 0x01;
    private static final int INTEGER = 0x02;
    private static final int BITS = 0x03;
    private static final int OID = 0x06;
    private static final int UTC_TIME = 0x17;
    private static final int GENERAL_TIME = 0x18;
    private static final int SHORT = 0x80;
    private static final int BYTE = 0xff;
    private static final int SEVEN = 7;
    private static final int FIRST_ARC = 40;
    private static final int LAST_UTC_YEAR = 2049;

    private Der() {
    }

    static byte[] of(int tag, byte[]... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            body.writeBytes(part);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(tag);
        int length = body.size();
        if (length < SHORT) {
            all.write(length);
        } else {
            byte[] size = BigInteger.valueOf(length).toByteArray();
            int from = size[0] == 0 ? 1 : 0;
            all.write(SHORT | size.length - from);
            all.write(size, from, size.length - from);
        }
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    static byte[] sequence(byte[]... parts) {
        return of(SEQUENCE, parts);
    }

    static byte[] integer(BigInteger value) {
        return of(INTEGER, value.toByteArray());
    }

    static byte[] yes() {
        return of(BOOLEAN, new byte[] { (byte) BYTE });
    }

    /** Bits, of which the last few of the last byte are not used. */
    static byte[] bits(int unused, byte[] bytes) {
        return of(BITS, new byte[] { (byte) unused }, bytes);
    }

    static byte[] text(int tag, String text) {
        return of(tag, text.getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] oid(String dotted) {
        String[] arcs = dotted.split("\\.");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(Integer.parseInt(arcs[0]) * FIRST_ARC + Integer.parseInt(arcs[1]));
        for (int i = 2; i < arcs.length; i++) {
            List<Integer> groups = new ArrayList<>();
            for (int rest = Integer.parseInt(arcs[i]); rest > 0 || groups.isEmpty(); rest >>= SEVEN) {
                groups.addFirst(rest & SHORT - 1 | (groups.isEmpty() ? 0 : SHORT));
            }
            groups.forEach(body::write);
        }
        return of(OID, body.toByteArray());
    }

    static byte[] time(Instant moment) {
        var utc = moment.atOffset(ZoneOffset.UTC);
        boolean early = utc.getYear() <= LAST_UTC_YEAR;
        return text(early ? UTC_TIME : GENERAL_TIME,
                DateTimeFormatter.ofPattern(early ? "yyMMddHHmmss'Z'" : "yyyyMMddHHmmss'Z'").format(utc));
    }
}
